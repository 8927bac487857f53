#!/bin/sh
# SPDX-License-Identifier: MIT
# Uses what is installed as a stranger would: pkg-config and nothing else, in C
# and in C++, with the shared library and with the static one.
# usage: check-install.sh SRCDIR LIBDIR BINDIR
set -eu
program=$1/tests/install/program.c
libdir=$2
bindir=$3
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
export PKG_CONFIG_PATH="${DESTDIR:-}$libdir/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}"
export LD_LIBRARY_PATH="${DESTDIR:-}$libdir${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -z "${DESTDIR:-}" ] || export PKG_CONFIG_SYSROOT_DIR="$DESTDIR"

# shellcheck disable=SC2046 # words of flags
{
    $CC -o "$directory/c" "$program" $(pkg-config --cflags --libs hunanecon)
    "$directory/c"
    $CXX -o "$directory/cxx" -x c++ "$program" $(pkg-config --cflags --libs hunanecon)
    "$directory/cxx"
    if [ -f "${DESTDIR:-}$libdir/libhunanecon.a" ]; then
        $CC -static -o "$directory/static" "$program" $(pkg-config --static --cflags --libs hunanecon)
        "$directory/static"
    fi
}
"${DESTDIR:-}$bindir/hunanecon" --version
