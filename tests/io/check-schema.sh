#!/bin/sh
# SPDX-License-Identifier: MIT
# The schema takes what the reader takes, and refuses what it can of the rest:
# not what is no JSON at all, nor what only the whole profile shows.
srcdir=${srcdir:-.}
python3 -c 'import jsonschema; jsonschema.Draft202012Validator' 2>/dev/null || { echo "no jsonschema for python3: skipped"; exit 77; }
exec python3 - "$srcdir" <<'END'
import json, pathlib, sys
from jsonschema import Draft202012Validator

root = pathlib.Path(sys.argv[1])
schema = json.loads((root / "data/profile.schema.json").read_text(encoding="utf-8"))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
sys.setrecursionlimit(100000)
failed = 0
profiles = [root / "data/hunan-opening-up-2018.json", *sorted((root / "tests/cases/profiles/valid").glob("*.json"))]
for path in profiles:
    for error in validator.iter_errors(json.loads(path.read_text(encoding="utf-8-sig"))):
        print(f"{path.name}: refused: {error.json_path}: {error.message[:200]}")
        failed = 1
refused = 0
table = (root / "tests/cases/profiles/invalid.tsv").read_text(encoding="utf-8").splitlines()
for name, status, *rest in (line.split("\t") for line in table if not line.startswith("#")):
    if status != "not of the documented format" or name == "nul_escaped.json":  # a schema sees no bytes
        continue
    try:
        profile = json.loads((root / "tests/cases/profiles/invalid" / name).read_text(encoding="utf-8-sig"))
    except ValueError:
        continue
    if validator.is_valid(profile):
        print(f"{name}: taken, though the reader finds it is no profile")
        failed = 1
    refused += 1
print(f"{len(profiles)} taken, {refused} refused")
sys.exit(failed or not refused)
END
