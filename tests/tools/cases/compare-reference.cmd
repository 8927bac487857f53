# status 0
"$HUNANECON" compare --period=2017 --reference=Hubei --to=csv provinces.csv
