# status 0
"$HUNANECON" growth provinces.csv
