# status 2
"$HUNANECON" audit --charset=no-such-set year-2017.txt
