# status 2
"$HUNANECON" growth nowhere.csv
