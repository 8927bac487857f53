# status 2
"$HUNANECON" read --marked small.json
