# status 0
"$HUNANECON" audit agrees.json
"$HUNANECON" audit --quiet agrees.json
