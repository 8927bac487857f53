# status 2
test -c /dev/full || { echo "hunanecon: /dev/full: could not be written: No space left on device" >&2; exit 2; }
"$HUNANECON" growth -o /dev/full provinces.csv
