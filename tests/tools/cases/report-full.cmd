# status 2
"$HUNANECON" report agrees.json -o - >/dev/full
