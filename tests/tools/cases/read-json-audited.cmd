# status 0
# What read writes, audit reads, and finds the same.
known=$(mktemp) || exit 9
"$HUNANECON" read --json slip-2019.txt >"$known" || exit 9
"$HUNANECON" audit --quiet "$known" | sed 's/^[^:]*: //'
"$HUNANECON" audit --quiet slip-2019.txt
rm "$known"
