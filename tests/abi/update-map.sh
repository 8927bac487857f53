#!/bin/sh
# SPDX-License-Identifier: MIT
# Writes the version script anew: what it lists stays where it is, and what the
# headers declare beyond that goes into the newest node, the last one. For a
# release that adds functions, first append an empty node that inherits from
# the one before:   HUNANECON_0.2 { global: } HUNANECON_0.1;
# usage: update-map.sh MAP HEADER... >NEW
map=$1
shift
"${0%/*}"/symbols.sh "$@" | LC_ALL=C awk -v map="$map" '
    { declared[++count] = $0 }
    END {
        while ((getline line < map) > 0) {
            if (line ~ /^HUNANECON_/)
                nodes++
            if (match(line, /hne_[a-z0-9_]+;/))
                listed[substr(line, RSTART, RLENGTH - 1)] = nodes
            else
                kept[++lines] = line
            if (line ~ /^global:/)
                node_of[lines] = nodes
        }
        for (i = 1; i <= count; i++)
            if (!(declared[i] in listed))
                listed[declared[i]] = nodes
        for (i = 1; i <= lines; i++) {
            print kept[i]
            for (k = 1; i in node_of && k <= count; k++)
                if (listed[declared[k]] == node_of[i])
                    print "    " declared[k] ";"
        }
    }'
