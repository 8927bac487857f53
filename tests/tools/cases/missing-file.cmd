# status 2
"$HUNANECON" audit no-such-file.json
