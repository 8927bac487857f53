# status 2
"$HUNANECON" growth -o /nowhere/g.csv provinces.csv
