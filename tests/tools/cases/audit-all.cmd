# status 0
"$HUNANECON" audit --all agrees.json
