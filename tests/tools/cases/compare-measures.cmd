# status 0
"$HUNANECON" compare --measures provinces.csv
