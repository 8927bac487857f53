# status 1
# Profiles stand for themselves, wherever they stand among releases.
"$HUNANECON" audit --quiet year-2017.txt sum.json ten-months-2018.txt
