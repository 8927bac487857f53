# status 0
"$HUNANECON" convert provinces.csv
