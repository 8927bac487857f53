# status 0
# Periods and numbers are never folded.
printf '%s\n' indicator,area,period,value,unit,hedge \
    'imports and exports of goods,Hunan,2018-01/2018-10,237,billion USD,about' |
    COLUMNS=60 "$HUNANECON" growth -
