# status 0
"$HUNANECON" read --marked page.html
