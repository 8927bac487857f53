# status 2
status=$( { { sleep 1; "$HUNANECON" read --marked year-2019.txt; echo $? >&3; } | :; } 3>&1 )
exit "$status"
