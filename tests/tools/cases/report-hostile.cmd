# status 0
# Texts of files are text on the page, whatever they look like.
"$HUNANECON" report report-hostile.json -o - | "$OUTLINE"
