# status 0
# A text that was cut in the middle of a character is no other character set.
printf 'Exports\n2019-01-20\nIn 2018 exports of Hunan\342\200\231s ports rose 29.5%%, the best in years\342\200' | "$HUNANECON" read --marked - | grep "^[0-9]" | sed 's|\[?|[|'
