#!/bin/sh
# SPDX-License-Identifier: MIT
# Every fuzz target takes its corpus again, and the profiles of the golden cases.
srcdir=${srcdir:-.}
set -e
tests/fuzz/replay_figure "$srcdir/tests/fuzz/corpus/figure"
tests/fuzz/replay_period "$srcdir/tests/fuzz/corpus/period"
tests/fuzz/replay_csv "$srcdir/tests/fuzz/corpus/csv" "$srcdir/tests/cases/csv/valid" "$srcdir/tests/cases/csv/invalid"
tests/fuzz/replay_json "$srcdir/tests/fuzz/corpus/json" "$srcdir/tests/cases/profiles/valid" \
    "$srcdir/tests/cases/profiles/invalid"
# Not there without libxml2.
[ ! -x tests/fuzz/replay_page ] || tests/fuzz/replay_page "$srcdir/tests/fuzz/corpus/page" "$srcdir/tests/tools/cases"
tests/fuzz/replay_release "$srcdir/tests/fuzz/corpus/release" "$srcdir/tests/cases/release/planted" \
    "$srcdir/tests/cases/release/sound"
