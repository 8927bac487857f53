# status 0
"$HUNANECON" show small.json
