# status 0
"$HUNANECON" audit year-2019.txt
