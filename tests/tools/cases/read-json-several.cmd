# status 0
"$HUNANECON" read --json year-2017.txt ten-months-2018.txt | "$PICK" area sources sources.1.code indicators.0.statements
