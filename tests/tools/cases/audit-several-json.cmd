# status 2
"$HUNANECON" audit --json agrees.json bad-period.json 2>/dev/null >/dev/null
status=$?
"$HUNANECON" audit --json agrees.json bad-period.json 2>/dev/null | "$PICK" profiles profiles.0.file \
    profiles.0.contradiction_count profiles.1.file profiles.1.error.line profiles.1.error.column \
    profiles.1.error.path || exit 9
exit $status
