# status 1
# One release, whose trade nothing else in it bears on: yearbooks know of what size it is.
"$HUNANECON" audit ten-months-2018.txt
