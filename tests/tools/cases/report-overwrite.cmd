# status 0
# Neither the files that a page is made from nor anything else is lost.
directory=$(mktemp -d) && cp agrees.json "$directory/a.json" && cd "$directory" || exit 9
ln -s a.json b.json
"$HUNANECON" report a.json -o a.json; echo "$?"
"$HUNANECON" report a.json -o b.json; echo "$?"
"$HUNANECON" report nosuch.json -o page.html; echo "$?"
"$HUNANECON" report a.json -o nosuch/page.html; echo "$?"
"$HUNANECON" report a.json -o page.html; echo "$?"
"$HUNANECON" report a.json nosuch.json -o page.html; echo "$?"
"$OUTLINE" <page.html | head -n 1
ls
cd / && rm -r "$directory"
