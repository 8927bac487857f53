# status 1
known=$(mktemp) || exit 9
"$HUNANECON" read --json year-2017.txt >"$known" || exit 9
"$HUNANECON" audit --quiet --with="$known" ten-months-2018.txt
status=$?
rm "$known"
exit $status
