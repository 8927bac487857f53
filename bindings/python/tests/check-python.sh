#!/bin/sh
# SPDX-License-Identifier: MIT
# The tests of the Python package, against the library that was just built.
# Skipped where configure found no Python, or nothing shared was built.
srcdir=$(cd "${srcdir:-.}" && pwd)
[ -n "$PYTHON" ] && [ "$PYTHON" != : ] || { echo "there is no Python"; exit 77; }
library=$(pwd)/.libs/libhunanecon.so.0
[ -f "$library" ] || { echo "there is no shared library"; exit 77; }

HUNANECON_LIBRARY=$library
HUNANECON_COMMAND=$(pwd)/tools/hunanecon
PYTHONDONTWRITEBYTECODE=1 # the sources may be read-only
PYTHONUTF8=1
export CC HUNANECON_LIBRARY HUNANECON_COMMAND PYTHONDONTWRITEBYTECODE PYTHONUTF8

# A library with a sanitizer needs its runtime in the program, here Python. What
# Python itself never frees is not ours: leaks are counted by the tests. numpy
# has memcmp() look at more than there is, where a difference comes before.
if [ -n "$SANITIZER" ]; then
    case $($CC --version) in *clang*) echo "clang's runtime is in the programs alone"; exit 77 ;; esac
    LD_PRELOAD=$($CC -print-file-name=libasan.so)
    [ -f "$LD_PRELOAD" ] || { echo "$CC has no shared AddressSanitizer"; exit 77; }
    ASAN_OPTIONS=detect_leaks=0:intercept_memcmp=0:${ASAN_OPTIONS:-}
    export LD_PRELOAD ASAN_OPTIONS
fi
cd "$srcdir/bindings/python" && exec "$PYTHON" -m unittest ${PYTHON_TESTS:-discover -s tests -t .}
