# status 0
# As deep as pages that never close an element get.
{ echo '<p>Exports<p>2020-01-20'; awk 'BEGIN { for (i = 0; i < 20000; i++) printf "<div><font><ul><li>" }'
  echo 'In 2019, exports of Hunan totaled 307.61 billion yuan.'; } | "$HUNANECON" read - | tail -n 2
