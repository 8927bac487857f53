# status 0
"$HUNANECON" convert --to=wide small.json
