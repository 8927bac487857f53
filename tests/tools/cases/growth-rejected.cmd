# status 1
"$HUNANECON" growth bad-table.csv
