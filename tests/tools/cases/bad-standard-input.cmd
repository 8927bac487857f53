# status 2
"$HUNANECON" audit - < bad-period.json
"$HUNANECON" audit - < /dev/null
