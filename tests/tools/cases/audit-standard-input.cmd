# status 1
"$HUNANECON" audit --quiet - < sum.json
