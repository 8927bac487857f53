# status 1
"$HUNANECON" audit --color=always --quiet sum.json | tr '\033' '^'
NO_COLOR=1 "$HUNANECON" audit --color=always --quiet sum.json | tr '\033' '^'
"$HUNANECON" audit --quiet sum.json
