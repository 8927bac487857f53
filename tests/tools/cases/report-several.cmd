# status 0
# Profiles stand each for itself, on one page; ids do not clash.
"$HUNANECON" report agrees.json tension.json report-release.txt -o - | "$OUTLINE" | grep -n '^##*' | sort -k 2 | sed 's/^[0-9]*://' | uniq -c
