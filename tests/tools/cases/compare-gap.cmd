# status 0
# Growths are compared by the gap between them, in percentage points; values stay in their unit.
table() {
    printf '%s\n' indicator,area,period,value,unit,aspect trade,Hunan,2018,25.3,%,growth trade,China,2018,11.3,%,growth \
        jobless,Hunan,2018,3.6,%, jobless,China,2018,4.0,%,
}
table | "$HUNANECON" compare --reference=China -
table | "$HUNANECON" compare --reference=China --to=csv -
