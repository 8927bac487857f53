# status 2
"$HUNANECON" audit --jsno
"$HUNANECON" audit --unch
"$HUNANECON" audit -z
"$HUNANECON" show --strict
"$HUNANECON" audit --json=yes
"$HUNANECON" audit --color=blue
"$HUNANECON" audit --color
