# SPDX-License-Identifier: MIT
# Turns the hexadecimal dump of a file, as od -An -v -tx1 prints it, into C.
BEGIN {
    print "/* Made from the built-in profile in data/ by lib/io/embed.awk. */"
    print "#include \"io/builtin.h\"\n"
    print "const unsigned char hne_i_builtin_bytes[] = {"
}
{
    line = "   "
    for (i = 1; i <= NF; i++)
        line = line " 0x" $i ","
    print line
}
END {
    print "};\n"
    print "const size_t hne_i_builtin_length = sizeof hne_i_builtin_bytes;"
}
