# status 0
"$HUNANECON" convert
