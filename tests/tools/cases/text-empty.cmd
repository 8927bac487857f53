# status 2
"$HUNANECON" read /dev/null
printf " \r\n\n" | "$HUNANECON" audit -
"$HUNANECON" show --each /dev/null
