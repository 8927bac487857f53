#!/bin/sh
# SPDX-License-Identifier: MIT
# The binary interface is the one on record. A difference has to be meant: then
# `make update-abi` writes the record anew, and libtool-version moves.
srcdir=${srcdir:-.}
record=$srcdir/tests/abi/hunanecon-x86_64.abi
library=.libs/libhunanecon.so
command -v abidiff >/dev/null || { echo "no abidiff: skipped"; exit 77; }
[ "$(uname -sm)" = "Linux x86_64" ] && [ -f "$library" ] || { echo "no record for this system: skipped"; exit 77; }
case $($CC --version) in *clang*) echo "the record was made with gcc: skipped"; exit 77 ;; esac
readelf -S "$library" | grep -q '\.debug_info' || { echo "built without -g: skipped"; exit 77; }
nm -D "$library" | grep -q __asan_init && { echo "built with sanitizers: skipped"; exit 77; }
abidiff --headers-dir2 "$srcdir/include" --no-show-locs "$record" "$library"
