# status 2
"$HUNANECON" read --json --each year-2017.txt ten-months-2018.txt
