# status 0
# A doubt is counted, shown if asked for, and leaves the status alone.
"$HUNANECON" audit --strict doubt.json >/dev/null || exit 9
"$HUNANECON" audit --quiet doubt.json | grep . && exit 9
"$HUNANECON" audit doubt.json
"$HUNANECON" audit --all doubt.json | sed -n '/^doubt/,/^$/p'
"$HUNANECON" audit --json doubt.json | "$PICK" profiles.0.contradiction_count profiles.0.tension_count \
    profiles.0.doubt_count profiles.0.findings profiles.0.doubts.0.severity profiles.0.doubts.0.relation
