# status 0
# Control characters in a text do not reach the terminal.
printf 'Exports\n2020-01-20\nExports \033[31mof Hunan\000 rose \033[2J5.1%% in 2019.\n' | "$HUNANECON" read --marked - | grep "^[0-9]" | tr '\033' '^' 
