# status 2
status=$( { { sleep 1; "$HUNANECON" help; echo $? >&3; } | :; } 3>&1 )
exit "$status"
