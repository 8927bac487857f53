# status 2
# What can be read is audited; the status is the worst.
"$HUNANECON" audit --quiet slip-2019.txt no-such-file.txt
