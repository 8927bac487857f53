# status 2
"$HUNANECON" audit --date=2018-13-01 year-2017.txt
"$HUNANECON" audit --date=2018 year-2017.txt
"$HUNANECON" audit year-2017.txt --date
