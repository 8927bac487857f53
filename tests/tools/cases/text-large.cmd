# status 0
# Ten megabytes, of which the last line says something; and the same in one line.
text() {
    printf 'Exports\n2020-01-20\n'
    awk -v end="$1" 'BEGIN {
        for (i = 0; i < 150000; i++) printf "Ports, roads and fairs of the province were discussed at length.%s", end
        print "\nIn 2019, exports of Hunan totaled 307.61 billion yuan."
    }'
}
text '
' | "$HUNANECON" read --date=2020-01-20 - | tail -n 2
text ' ' | "$HUNANECON" read --date=2020-01-20 - | tail -n 2
