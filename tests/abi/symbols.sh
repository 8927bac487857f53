#!/bin/sh
# SPDX-License-Identifier: MIT
# Prints the functions that public headers declare, one a line, sorted.
# usage: symbols.sh HEADER...
cat "$@" | LC_ALL=C awk '
    { text = text " " $0 }
    END {
        gsub(/\/\*([^*]|\*+[^*\/])*\*+\//, "", text)
        while (match(text, /HNE_API[^;]*;/)) {
            declaration = substr(text, RSTART, RLENGTH)
            text = substr(text, RSTART + RLENGTH)
            if (match(declaration, /hne_[a-z0-9_]+\(/))
                print substr(declaration, RSTART, RLENGTH - 1)
        }
    }' | LC_ALL=C sort
