# status 0
"$HUNANECON" read <year-2017.txt
"$HUNANECON" read - <year-2017.txt | head -n 1
