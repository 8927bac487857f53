# status 2
"$HUNANECON" convert --to=table provinces.csv
