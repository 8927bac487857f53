# status 1
"$HUNANECON" audit slip-2019.txt
