# status 0
"$HUNANECON" read year-2017.txt ten-months-2018.txt
