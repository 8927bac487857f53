# status 2
"$HUNANECON" compare --period=2018-13 provinces.csv
