# status 2
"$HUNANECON" audit broken.json
