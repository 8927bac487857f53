# status 0
# A tension is told and leaves the status alone, unless it is asked for.
"$HUNANECON" audit --strict tension.json >/dev/null
test $? = 1 || exit 9
"$HUNANECON" audit tension.json >/dev/null || exit 9
"$HUNANECON" audit tension.json | grep -E '^(Figures|contradiction|tension|no )'
