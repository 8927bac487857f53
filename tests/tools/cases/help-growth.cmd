# status 0
"$HUNANECON" help growth
