# status 2
# What can be read is audited; the status is the worst.
"$HUNANECON" audit --quiet no-such-file.json sum.json
