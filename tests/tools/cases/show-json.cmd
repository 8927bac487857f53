# status 0
# What is shown as JSON is a profile that reads back the same.
"$HUNANECON" show --json small.json >/dev/null || exit
"$HUNANECON" show --json small.json | "$HUNANECON" show --json - | cksum >/dev/null
a=$("$HUNANECON" show --json small.json)
b=$(printf '%s\n' "$a" | "$HUNANECON" show --json -)
test "$a" = "$b" || exit 9
printf '%s\n' "$a" | "$PICK" format area indicators.0.code
