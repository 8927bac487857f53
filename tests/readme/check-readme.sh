#!/bin/sh
# SPDX-License-Identifier: MIT
# What the README shows is what there is: its programs print what it says, and
# its audit is part of what the command prints.
srcdir=${srcdir:-.}
directory=$(mktemp -d) || exit 99
trap 'rm -rf "$directory"' EXIT
failed=0

# block LANGUAGE N: the n-th fenced block of that language.
block() {
    awk -v fence="\`\`\`$1" -v wanted="$2" '
        $0 == "```" { inside = 0 }
        inside && count == wanted { print }
        $0 == fence { inside = 1; count++ }' "$srcdir/README.md"
}

compare() {
    if ! diff -u "$directory/expected" "$directory/printed"; then
        echo "FAIL: $1 does not print what the README says"
        failed=1
    fi
}

tools/hunanecon audit --color=never >"$directory/audit"
block text 1 >"$directory/expected"
grep -F -x -f "$directory/expected" "$directory/audit" >"$directory/printed"
compare "hunanecon audit"

block c 1 >"$directory/program.c"
block text 2 >"$directory/expected"
./libtool --silent --tag=CC --mode=link $CC $CFLAGS $SANITIZER -I"$srcdir/include" -o "$directory/program" "$directory/program.c" \
    libhunanecon.la && ./libtool --mode=execute "$directory/program" >"$directory/printed"
compare "the C program"

python=${PYTHON:-python3} # ":" where configure found none
if [ "$python" != : ] && command -v "$python" >/dev/null && [ -f .libs/libhunanecon.so.0 ] &&
    ! nm -D .libs/libhunanecon.so.0 | grep -q __asan_init; then
    block python 1 >"$directory/program.py"
    block text 3 >"$directory/expected"
    PYTHONPATH=$srcdir/bindings/python HUNANECON_LIBRARY=$PWD/.libs/libhunanecon.so.0 LD_LIBRARY_PATH=$PWD/.libs \
        PYTHONDONTWRITEBYTECODE=1 "$python" "$directory/program.py" >"$directory/printed"
    compare "the Python program"
fi
exit $failed
