# status 2
"$HUNANECON" help >&-
