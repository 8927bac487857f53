# status 1
# Ten months of 2018 and all of 2017: each release is sound for itself, together
# they are not.
"$HUNANECON" audit --quiet --each exports-2017.txt exports-ten-months-2018.txt || exit 9
"$HUNANECON" audit --quiet exports-2017.txt exports-ten-months-2018.txt
