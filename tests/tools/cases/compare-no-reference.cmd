# status 2
"$HUNANECON" compare --reference=Nowhere provinces.csv
