#!/bin/sh
# SPDX-License-Identifier: MIT
# Each public header compiles by itself, as C99 without extensions and as C++.
srcdir=${srcdir:-.}
failed=0
for header in "$srcdir"/include/hunanecon.h "$srcdir"/include/hunanecon/*.h; do
    $CC -std=c99 -pedantic -Wall -Wextra -Wstrict-prototypes -Werror -I"$srcdir/include" -x c -fsyntax-only "$header" || {
        echo "not C99: $header"
        failed=1
    }
    if [ -n "$CXX" ] && command -v "${CXX%% *}" >/dev/null; then
        $CXX -std=c++11 -pedantic -Wall -Wextra -Werror -I"$srcdir/include" -x c++ -fsyntax-only "$header" || {
            echo "not C++11: $header"
            failed=1
        }
    fi
done
exit $failed
