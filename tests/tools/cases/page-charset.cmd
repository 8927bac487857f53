# status 0
# A page in the character set that it declares, in UTF-16, and damaged.
page() { printf '<title>%s</title><meta charset=%s><p>Exports<p>2019-01-20<p>Exports of Hunan rose 29.5%%.' "$2" "$1"; }
page gb2312 "$(printf '\272\376\304\317')" | "$HUNANECON" read --marked - | sed -n 4p
page iso-8859-1 "$(printf 'Caf\351 \223 a \224')" | "$HUNANECON" read --marked - | sed -n 4p
page utf-8 "$(printf 'caf\303\251 \303\251 \303')" | "$HUNANECON" read --marked - | sed -n 4p
printf '\377\376<\000p\000>\000I\000t\000' | "$HUNANECON" read --marked - | sed -n 4p
page klingon "$(printf '\351')" | "$HUNANECON" read -
[ $? -eq 2 ]
