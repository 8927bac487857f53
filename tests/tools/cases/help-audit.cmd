# status 0
# The same by either way.
"$HUNANECON" help audit >/dev/null || exit
test "$("$HUNANECON" help audit)" = "$("$HUNANECON" audit --help)" || exit 9
"$HUNANECON" audit -h
