# status 1
# Each file has its title, its findings and its summary.
"$HUNANECON" audit agrees.json sum.json > /dev/null
status=$?
"$HUNANECON" audit agrees.json sum.json | grep -E '^(Figures|contradiction|tension|no|1|[0-9]+ relations)' || exit 9
exit $status
