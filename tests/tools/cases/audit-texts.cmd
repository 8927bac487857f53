# status 1
# Ten months of 2018 and all of 2017, as in the built-in profile: each release
# is sound for itself, together they are not.
"$HUNANECON" audit --quiet --each year-2017.txt ten-months-2018.txt || exit 9
"$HUNANECON" audit --quiet year-2017.txt ten-months-2018.txt
