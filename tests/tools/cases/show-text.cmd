# status 0
"$HUNANECON" show --platforms --sources year-2017.txt
