# status 1
# The main job. What matters, whatever the wording around it.
printed=$("$HUNANECON" audit)
status=$?
has() {
    printf '%s\n' "$printed" | tr -s ' \n' ' ' | grep -q -e "$1" || { echo "not found: $1"; status=9; }
}
has 'contradiction imports and exports, Hunan, January-October 2018'
has 'about 237 billion USD, up 25.3%'
has '237 / 1.253 = 18[0-9.]* to 1[0-9.]* billion USD'
has 'but 2017: almost 36 billion USD'
has 'repairs 1 CNY for USD'
has 'growth of imports and exports, China, January-October 2018: 1[01][0-9.]*% to 1[12][0-9.]*%'
has 'imports and exports, Hunan, 2016: 2[56][0-9.]* to 26[0-9.]* billion USD'
has '1 contradiction, no tension in 13 statements'
# Nothing is wider than a terminal of 80 columns, nor ends in blanks.
printf '%s\n' "$printed" | awk 'length > 80 || / $/ { print "bad line: " $0 }'
exit $status
