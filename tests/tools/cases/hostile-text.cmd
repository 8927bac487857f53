# status 0
# Control characters in a profile do not reach the terminal.
"$HUNANECON" show hostile.json | tr '\033' '^'
