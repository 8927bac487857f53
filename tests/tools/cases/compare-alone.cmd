# status 0
# A code that only says again which area it is: nothing stands beside anything, which is told, and how to do better.
table() { printf '%s\n' code,country,year,gdp 1,USA,2003.0,37548 2,UK,2003.0,29609; }
table | "$HUNANECON" compare -
table | "$HUNANECON" compare --columns=ignored=code -
