# status 2
"$HUNANECON" show bad-period.json
