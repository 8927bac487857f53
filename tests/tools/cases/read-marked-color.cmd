# status 0
"$HUNANECON" read --marked --color=always slip-2019.txt | sed -n '7,11p' | tr '\033' '^'
