# status 0
# windows-1252, guessed and told
printf 'Exports\n2019-01-20\nExports of Hunan rose 29.5%% in 2018 \226 the province\222s best.\n' | "$HUNANECON" read --marked - | grep "^[0-9]" | sed 's|\[?|[|'
printf 'Exports\n2019-01-20\nExports of Hunan rose 29.5%% in 2018 \226 the province\222s best.\n' |
    "$HUNANECON" read --marked --charset=windows-1252 - | grep "^[0-9]" | sed 's|\[?|[|'
