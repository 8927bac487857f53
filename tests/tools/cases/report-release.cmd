# status 0
# A release: marks, findings beside their sentences, what was not understood, charts.
"$HUNANECON" report report-release.txt -o - | "$OUTLINE"
