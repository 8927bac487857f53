# status 0
"$HUNANECON" help report
