# status 0
"$HUNANECON" growth -j - < provinces.csv | "$PICK" format rows rows.1.growth_percent rows.1.lower_percent rows.1.upper_percent
