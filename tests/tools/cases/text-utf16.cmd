# status 0
printf '\377\376E\000x\000p\000o\000r\000t\000s\000' | "$HUNANECON" read --marked - | grep "^[0-9]"
