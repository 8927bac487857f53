# status 0
# As copied from a page: blanks that do not break, curly quotes, soft hyphens.
printf 'Exports\n2020-01-20\nIn\302\2402019, Hunan\342\200\231s ex\302\255ports totaled 307.61\302\240billion\302\240yuan.\n' |
    "$HUNANECON" read --marked -
