# status 0
# The built-in profile, of which there is no text at hand.
"$HUNANECON" report -o - | "$OUTLINE"
