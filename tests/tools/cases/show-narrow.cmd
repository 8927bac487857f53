# status 0
# Nothing is wider than it may be, but for what cannot be broken.
COLUMNS=60 "$HUNANECON" show small.json
