# status 2
"$HUNANECON" audit --with=small.json
"$HUNANECON" audit --quiet --with=small.json agrees.json
