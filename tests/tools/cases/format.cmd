# status 2
# Said, it is read as that, whatever it looks like.
printf '{In 2019 exports of Hunan rose 5.1%%.}\n2020-01-20\n' | "$HUNANECON" read --format=text -
"$HUNANECON" read --format=json year-2017.txt
