# status 2
"$HUNANECON"
