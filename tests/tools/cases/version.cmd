# status 0
"$HUNANECON" --version >/dev/null || exit
test "$("$HUNANECON" --version)" = "hunanecon $(cat ../../../version)" || exit 9
test "$("$HUNANECON" version)" = "$("$HUNANECON" -V)"
