# status 0
"$HUNANECON" help compare
