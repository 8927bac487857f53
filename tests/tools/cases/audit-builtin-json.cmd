# status 1
"$HUNANECON" audit --json >/dev/null
status=$?
"$HUNANECON" audit --json | "$PICK" format version profiles profiles.0.file profiles.0.contradiction_count \
    profiles.0.tension_count profiles.0.findings.0.severity profiles.0.findings.0.relation \
    profiles.0.findings.0.statements.0.indicator profiles.0.findings.0.statements.0.period \
    profiles.0.findings.0.statements.0.span profiles.0.findings.0.repairs.0.kind \
    profiles.0.findings.0.repairs.0.figure.unit profiles.0.findings.0.repairs.0.figure.text || exit 9
exit $status
