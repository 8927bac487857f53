# status 2
# One is near to a command, one is near to none.
"$HUNANECON" audti
"$HUNANECON" frobnicate
"$HUNANECON" help shwo
