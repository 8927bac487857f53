# SPDX-License-Identifier: MIT
# Makes the C table of powers of five that hne_i_decimal_to_double() multiplies
# with: for every power from -342 to 308 its leading 128 bits. Powers from 0 on
# are cut off, which is exact up to 5^55; those below are cut off too, except
# that from -27 on they are rounded up (N. Mushtak, D. Lemire, Fast number
# parsing without fallback, 2023, section 3). Whole numbers are kept as limbs of 16 bits,
# least first, so that every awk computes them exactly.
function times_five(    i, carry) {
    for (i = 0; i < count; i++) {
        carry += limb[i] * 5
        limb[i] = carry % 65536
        carry = int(carry / 65536)
    }
    if (carry)
        limb[count++] = carry
}

function divide_by_five(    i, rest) {
    for (i = count - 1; i >= 0; i--) {
        rest = rest * 65536 + limb[i]
        limb[i] = int(rest / 5)
        rest -= limb[i] * 5
    }
    while (!limb[count - 1])
        count--
}

# Prints the leading 128 bits, the first of them set, and `add` to the last.
function print_leading(power, add,    i, top, shift, place, digit) {
    for (shift = 1; limb[count - 1] * shift < 32768; shift *= 2)
        ;
    for (i = 7; i >= 0; i--) {
        place = count - 8 + i
        top = (place >= 0 ? limb[place] : 0) * shift
        digit[i] = top % 65536 + (place > 0 ? int(limb[place - 1] * shift / 65536) : 0)
    }
    for (i = 0; i < 8 && add; i++) {
        digit[i] += add
        add = int(digit[i] / 65536)
        digit[i] %= 65536
    }
    printf "    {0x%04x%04x%04x%04x, 0x%04x%04x%04x%04x}, /* %d */\n", digit[7], digit[6], digit[5], digit[4],
        digit[3], digit[2], digit[1], digit[0], power
}

BEGIN {
    print "/* Made by lib/value/power-table.awk; not to be edited. */"
    print "#include \"value/power_table.h\"\n"
    print "const hne_i_power hne_i_powers_of_five[] = {"
    # 2^1024 / 5^n, cut off, is what dividing n times by 5 leaves.
    for (power = -342; power < 0; power++) {
        count = 65
        for (i = 0; i < 64; i++)
            limb[i] = 0
        limb[64] = 1
        for (i = 0; i < -power; i++)
            divide_by_five()
        print_leading(power, power >= -27)
    }
    count = 1
    limb[0] = 1
    for (power = 0; power <= 308; power++) {
        print_leading(power, 0)
        times_five()
    }
    print "};"
}
