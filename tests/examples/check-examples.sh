#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs each example and compares what it prints with examples/NAME.expected.
# UPDATE=1 writes these files anew, to be read before they are committed.
srcdir=${srcdir:-.}
printed=examples-printed.$$
trap 'rm -f "$printed"' EXIT
failed=0
found=0
for source in "$srcdir"/examples/*.c; do
    name=$(basename "$source" .c)
    expected=$srcdir/examples/$name.expected
    found=$((found + 1))
    if ! ./examples/"$name" >"$printed" 2>&1; then
        echo "FAIL $name: it ended with an error"
        cat "$printed"
        failed=$((failed + 1))
        continue
    fi
    [ -z "$UPDATE" ] || cp "$printed" "$expected"
    if ! diff -u "$expected" "$printed"; then
        echo "FAIL $name: what it prints is not as expected; if it is right, UPDATE=1 writes it anew"
        failed=$((failed + 1))
    fi
done
echo "$found examples, $failed failed"
[ "$found" -gt 0 ] && [ "$failed" -eq 0 ]
