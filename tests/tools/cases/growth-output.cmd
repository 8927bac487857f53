# status 0
out=$(mktemp -d); "$HUNANECON" growth -o "$out/g.csv" provinces.csv && cat "$out/g.csv"; ls "$out"; rm -r "$out"
