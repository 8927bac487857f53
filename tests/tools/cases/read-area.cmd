# status 0
printf "Exports\n2019-01-01\nExports of goods rose 5.1%% in 2018.\n" | "$HUNANECON" read --area=Kleinland - | sed -n 2p
