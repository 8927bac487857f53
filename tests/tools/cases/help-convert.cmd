# status 0
"$HUNANECON" help convert
