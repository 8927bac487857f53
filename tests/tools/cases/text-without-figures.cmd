# status 0
printf "Exports\n2020-01-20\nNothing to count.\n" | "$HUNANECON" read -
printf "Exports\n2020-01-20\nNothing to count.\n" | "$HUNANECON" audit -
