# status 0
# A profile has no text, and so no places.
"$HUNANECON" read small.json
