# status 0
"$HUNANECON" show
