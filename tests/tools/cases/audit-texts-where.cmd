# status 1
"$HUNANECON" audit year-2017.txt ten-months-2018.txt >/dev/null
status=$?
"$HUNANECON" audit year-2017.txt ten-months-2018.txt | sed -n '1,/repairs/p'
exit $status
