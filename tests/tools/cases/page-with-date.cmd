# status 0
# The date that is told comes before the one that the page tells.
"$HUNANECON" read --date=2019-01-20 page.html | sed -n '2s|:.*||p'
"$HUNANECON" read <page.html | sed -n '2s|:.*||p'
