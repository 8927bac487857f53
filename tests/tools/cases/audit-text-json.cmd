# status 1
"$HUNANECON" audit --json slip-2019.txt >/dev/null
status=$?
"$HUNANECON" audit --json slip-2019.txt | "$PICK" profiles profiles.0.file profiles.0.findings.0.statements.0.line \
    profiles.0.findings.0.statements.0.column profiles.0.findings.0.statements.0.quote profiles.0.texts \
    profiles.0.texts.0.date_assumed profiles.0.texts.0.area profiles.0.texts.0.unread || exit 9
exit $status
