# SPDX-License-Identifier: MIT
# Makes a C table of data/published-levels.csv. Any line that is not of the
# documented form stops the build.
function fail(why) {
    printf "%s:%d: %s\n", FILENAME, FNR, why > "/dev/stderr"
    failed = 1
    exit 1
}

BEGIN {
    FS = ","
    print "/* Made from data/published-levels.csv by lib/audit/published-table.awk; not to be edited. */"
    print "#include \"audit/published_table.h\"\n"
    print "const hne_i_published_row hne_i_published_rows[] = {"
}

/^#/ { next }

!header {
    if ($0 != "area,indicator,year,value,unit")
        fail("expected the names of the columns")
    header = 1
    next
}

{
    if (NF != 5 || $1 !~ /^[A-Z][A-Za-z' ]*$/ || length($1) > 23 || $2 !~ /^[A-Z_]+(@[A-Z][A-Za-z -]*)?$/ || length($2) > 39 || $3 !~ /^[0-9][0-9][0-9][0-9]$/)
        fail("expected an area, an indicator, a year and two columns more")
    if ($4 !~ /^[0-9]+(\.[0-9]+)?$/ || $4 + 0 == 0)
        fail("expected a value above 0, in billions")
    if ($5 !~ /^[A-Z][A-Z0-9]*$/ || length($5) > 7)
        fail("expected a unit")
    series = $1 "," $2
    if (series < last || (series == last && $3 <= year))
        fail("expected rows ordered by area, indicator and year, each once")
    last = series
    year = $3
    printf "    {%s, %d, \"%s\", \"%s\", \"%s\"},\n", $4, $3, $5, $2, $1
}

END {
    if (!failed)
        print "};\nconst size_t hne_i_published_count = sizeof hne_i_published_rows / sizeof *hne_i_published_rows;"
}
