# status 0
# Figures of Hunan's statistical communique on 2019; the sentences are the test's own.
"$HUNANECON" read year-2019.txt
