# status 2
"$HUNANECON" read --json --marked year-2017.txt
