# status 1
"$HUNANECON" audit
