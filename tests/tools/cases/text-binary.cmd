# status 2
printf '\177ELF\002\001\001\000\000\000\000\000\000' | "$HUNANECON" audit -
printf '%%PDF-1.4\n' | "$HUNANECON" audit -
printf 'PK\003\004\024\000' | "$HUNANECON" read -
printf '{\\rtf1 Exports}' | "$HUNANECON" read -
printf '\037\213\010\000' | "$HUNANECON" read -
