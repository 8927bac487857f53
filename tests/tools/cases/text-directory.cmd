# status 2
"$HUNANECON" read .
