# status 2
# After -- there are no options.
"$HUNANECON" audit -- --json
