# status 0
"$HUNANECON" read --json year-2019.txt | "$PICK" format area sources.0.code sources.0.language indicators.0.statements.0.value indicators.0.statements.0.span.0
