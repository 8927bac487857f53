# status 1
"$HUNANECON" audit misprints.txt
"$HUNANECON" audit --quiet misprints.txt
"$HUNANECON" audit --json misprints.txt | "$PICK" profiles.0.texts.0.unread.0.misprint profiles.0.texts.0.unread.1.reason
"$HUNANECON" audit --strict --quiet misprints.txt
