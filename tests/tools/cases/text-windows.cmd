# status 0
# A byte order mark and windows line ends: places are those of the file.
{ printf '\357\273\277'; sed 's/$/\r/' year-2017.txt; } | "$HUNANECON" read -
{ printf '\357\273\277'; sed 's/$/\r/' slip-2019.txt; } | "$HUNANECON" audit --quiet -
[ $? -eq 1 ]
