# status 2
"$HUNANECON" growth small.json
