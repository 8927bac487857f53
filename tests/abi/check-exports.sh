#!/bin/sh
# SPDX-License-Identifier: MIT
# The functions that the headers declare, those that the version script lists
# and those that the shared library exports are the same.
srcdir=${srcdir:-.}
library=.libs/libhunanecon.so
command -v nm >/dev/null && [ -f "$library" ] || { echo "no nm, or no shared library: skipped"; exit 77; }
directory=$(mktemp -d) || exit 99
trap 'rm -rf "$directory"' EXIT
export LC_ALL=C
"$srcdir"/tests/abi/symbols.sh "$srcdir"/include/hunanecon/*.h >"$directory/headers"
sed -n 's/^ *\(hne_[a-z0-9_]*\);$/\1/p' "$srcdir"/lib/hunanecon.map | sort >"$directory/map"
nm -D --defined-only "$library" | awk '$2 ~ /^[TDBRVW]$/ { sub(/@.*/, "", $3); print $3 }' | sort >"$directory/library"
[ -s "$directory/headers" ] || { echo "the headers declare nothing?"; exit 1; }
failed=0
for other in map library; do
    if ! diff -u "$directory/headers" "$directory/$other"; then
        echo "headers and $other differ: - is in the headers only, + in the $other only"
        failed=1
    fi
done
# In the static library every global symbol has the prefix.
strangers=$(nm -g --defined-only .libs/libhunanecon.a 2>/dev/null | awk 'NF == 3 && $3 !~ /^hne_/ { print $3 }' | grep -v '^__')
[ -z "$strangers" ] || { echo "without the prefix hne_: $strangers"; failed=1; }
echo "$(wc -l <"$directory/headers") functions"
exit $failed
