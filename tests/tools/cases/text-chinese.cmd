# status 0
# Hunan in GB2312
printf 'Exports\n2019-01-20\nExports of Hunan (\272\376\304\317) rose 29.5%% in 2018.\n' | "$HUNANECON" read --marked - | grep "^[0-9]" | sed 's|\[?|[|'
