# status 0
"$HUNANECON" show --platforms --sources small.json
"$HUNANECON" show --initiatives small.json
