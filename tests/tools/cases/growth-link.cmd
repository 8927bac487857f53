# status 0
# A symbolic link stays, and the file that it leads to is replaced.
folder=$(mktemp -d) && echo old >"$folder/file.csv" && ln -s file.csv "$folder/link.csv"
printf 'period,value\n2017,36\n' | "$HUNANECON" growth -o "$folder/link.csv" -
[ -L "$folder/link.csv" ] && cat "$folder/file.csv"
ls "$folder"
rm -r "$folder"
