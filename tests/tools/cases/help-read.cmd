# status 0
"$HUNANECON" help read
