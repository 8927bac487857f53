# status 1
"$HUNANECON" convert bad-table.csv
