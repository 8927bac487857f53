# SPDX-License-Identifier: MIT
# Makes a C table of data/exchange-rates.csv: rates stay decimals (digits and
# places after the point), so that nothing is rounded before it is used.
# Any line that is not of the documented form stops the build.
function fail(why) {
    printf "%s:%d: %s\n", FILENAME, FNR, why > "/dev/stderr"
    failed = 1
    exit 1
}

function places(rate) {
    return index(rate, ".") ? length(rate) - index(rate, ".") : 0
}

function digits(rate) {
    sub(/\./, "", rate)
    sub(/^0+/, "", rate)
    return rate
}

BEGIN {
    FS = ","
    print "/* Made from data/exchange-rates.csv by lib/value/rate-table.awk; not to be edited. */"
    print "#include \"value/rate_table.h\"\n"
    print "const hne_i_rate_row hne_i_rates[] = {"
}

/^#/ { next }

!header {
    if ($0 != "currency,year,lowest,highest,unit,observations,series")
        fail("expected the names of the columns")
    header = 1
    next
}

{
    if (NF != 7 || $1 !~ /^[A-Z][A-Z][A-Z]$/ || $2 !~ /^[0-9][0-9][0-9][0-9]$/)
        fail("expected a currency, a year and five columns more")
    if ($3 !~ /^[0-9]+(\.[0-9]+)?$/ || $4 !~ /^[0-9]+(\.[0-9]+)?$/ || $3 + 0 > $4 + 0 || $3 + 0 == 0)
        fail("expected two rates above 0, the lower first")
    if (places($3) != places($4) || length(digits($4)) > 9)
        fail("expected rates with the same number of decimals and at most nine digits")
    if ($5 == $1 " per USD")
        inverse = 0
    else if ($5 == "USD per " $1)
        inverse = 1
    else
        fail("expected the unit \"" $1 " per USD\" or \"USD per " $1 "\"")
    if ($1 < last || ($1 == last && $2 <= year))
        fail("expected rows ordered by currency and year, each once")
    last = $1
    year = $2
    printf "    {\"%s\", %d, %s, %s, %d, %d},\n", $1, $2, digits($3), digits($4), places($3), inverse
}

END {
    if (!failed)
        print "};\nconst size_t hne_i_rate_count = sizeof hne_i_rates / sizeof *hne_i_rates;"
}
