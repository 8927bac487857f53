# status 0
"$HUNANECON" compare provinces.csv
