# status 2
"$HUNANECON" growth --lag=year provinces.csv
