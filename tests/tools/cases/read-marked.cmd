# status 0
# Exports are ten times what the communique says, as where 100 million is taken for a billion.
"$HUNANECON" read --marked slip-2019.txt
