#!/bin/sh
# SPDX-License-Identifier: MIT
# Golden cases of the command: each cases/NAME.cmd is a piece of shell that
# runs "$HUNANECON" in the directory of the cases; its exit status, standard
# output and standard error have to be those of the first line (# status N),
# of NAME.out and of NAME.err (no such file: nothing may be printed).
# UPDATE=1 writes .out and .err anew, to be read before they are committed.
srcdir=${srcdir:-.}
HUNANECON=$(pwd)/tools/hunanecon
PICK=$(pwd)/tests/tools/pick
OUTLINE=$(pwd)/tests/tools/outline
work=$(pwd)/tools-printed.$$
export HUNANECON PICK OUTLINE
mkdir "$work" || exit 99
trap 'rm -rf "$work"' EXIT
LC_ALL=C
TERM=xterm
export LC_ALL TERM
unset COLUMNS NO_COLOR
cd "$srcdir/tests/tools/cases" || exit 99
# Cases of HTML, page*.cmd, want a command that was built with libxml2.
pages=yes
echo '<p>text' | "$HUNANECON" read - 2>&1 | grep -q 'without libxml2' && pages=no

# same WHAT EXPECTED PRINTED
same() {
    if [ -n "$UPDATE" ]; then
        if [ -s "$3" ]; then cp "$3" "$2"; else rm -f "$2"; fi
    fi
    if [ -e "$2" ]; then
        diff -u "$2" "$3" && return
    else
        [ -s "$3" ] || return 0
        cat "$3"
    fi
    echo "FAIL $name: $1 is not as expected; if it is right, UPDATE=1 writes it anew"
    return 1
}

failed=0
found=0
for case in ${CASES:-*.cmd}; do
    name=${case%.cmd}
    case $name in page*) [ $pages = yes ] || continue ;; esac
    found=$((found + 1))
    wanted=$(sed -n 's/^# status //p' "$case" | head -n 1)
    sh "./$case" >"$work/out" 2>"$work/err" </dev/null
    status=$?
    good=yes
    if [ "$status" != "$wanted" ]; then
        echo "FAIL $name: it ended with status $status, expected $wanted"
        good=no
    fi
    same "standard output" "$name.out" "$work/out" || good=no
    same "standard error" "$name.err" "$work/err" || good=no
    [ $good = yes ] || failed=$((failed + 1))
done
echo "$found cases, $failed failed"
[ "$found" -gt 0 ] && [ "$failed" -eq 0 ]
