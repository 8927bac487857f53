# status 0
out=$(mktemp -d); "$HUNANECON" convert provinces.csv -o "$out/a.json" && "$HUNANECON" convert "$out/a.json" -o "$out/b.csv" --to=wide && "$HUNANECON" convert "$out/b.csv" -o "$out/c.json" && "$HUNANECON" convert --separator=semicolon --decimal=comma "$out/c.json"; ls "$out"; rm -r "$out"
