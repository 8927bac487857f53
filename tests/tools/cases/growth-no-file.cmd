# status 2
"$HUNANECON" growth
