# status 2
test -c /dev/full || { echo "hunanecon: standard output could not be written: No space left on device" >&2; exit 2; }
"$HUNANECON" convert --to=wide provinces.csv >/dev/full
