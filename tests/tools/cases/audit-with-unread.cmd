# status 2
"$HUNANECON" audit --with=no-such-file.json year-2017.txt
"$HUNANECON" audit --with=bad-period.json year-2017.txt
