# status 0
"$HUNANECON" growth --lag=2 --to=csv --columns=period=when,value=amount --decimal=comma --missing=gone decimal-comma.csv
