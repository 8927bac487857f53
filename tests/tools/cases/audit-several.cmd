# status 1
"$HUNANECON" audit agrees.json sum.json
