# status 0
# "Last year" is reckoned from today where the text has no date, and from --date where that is given.
SOURCE_DATE_EPOCH=1542672000
export SOURCE_DATE_EPOCH
printf 'Last year exports of Hunan rose 29.5%%.\n' | "$HUNANECON" read -
printf 'Last year exports of Hunan rose 29.5%%.\n' | "$HUNANECON" read --date=2019-03-01 -
