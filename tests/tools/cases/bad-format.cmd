# status 2
"$HUNANECON" audit --format=csv year-2017.txt
