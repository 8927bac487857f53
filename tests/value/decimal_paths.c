/* SPDX-License-Identifier: MIT */
/* Two ways from a decimal to the nearest double, held against each other.
 *
 *     decimal_paths [COUNT]
 *
 * COUNT random decimals, and as many that lie on, just below and just above
 * the midpoint of two doubles, have to come out of the quick way with the bits
 * of the exact one; and every power of ten with every power of two. */
#include "random.h"

#include "value/decimal.h"
#include "value/eisel_lemire.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t faults, undecided, judged;

static void check(uint64_t digits, int32_t exponent)
{
    double quick, exact = hne_i_decimal_to_double_exactly(digits, 0, exponent, HNE_I_NEAREST);
    if (!digits)
        return;
    judged++;
    if (!hne_i_eisel_lemire(digits, exponent, &quick)) {
        undecided++;
        return;
    }
    if (memcmp(&quick, &exact, sizeof quick) != 0 && faults++ < 20)
        printf("%" PRIu64 "e%d gave %a, expected %a\n", digits, (int)exponent, quick, exact);
}

static void check_around(uint64_t digits, int32_t exponent)
{
    check(digits, exponent);
    check(digits - 1, exponent);
    check(digits + 1, exponent);
}

/* Midpoints of two doubles that are decimals of 64 bits: 54 bits, the last one
 * set, over 2^power or times 5^power. */
static void check_midpoint(void)
{
    uint64_t middle = random_bits() >> 10 | (uint64_t)1 << 53 | 1, five = 1;
    int32_t power = (int32_t)random_below(24);
    check_around(middle, 0);
    for (int32_t i = 1; i <= 4; i++)
        check_around(middle *= 5, -i);
    for (int32_t i = 0; i < power; i++)
        five *= 5;
    uint64_t least = ((uint64_t)1 << 53) / five + 1, most = ((uint64_t)1 << 54) / five;
    if (least <= most)
        check_around((least + random_below(most - least + 1)) | 1, power);
}

/* The decimals of 19 digits next to the midpoint above a double of any size. */
static void check_near_midpoint(void)
{
    char text[64];
    double below = fabs(random_of_any_size());
    if (below < DBL_MIN || below > DBL_MAX / 2)
        return;
    long double middle = ((long double)below + (long double)nextafter(below, INFINITY)) / 2;
    snprintf(text, sizeof text, "%.18Le", middle);
    memmove(text + 1, text + 2, strlen(text + 1)); /* the point goes */
    check_around(strtoull(text, NULL, 10), (int32_t)strtol(text + 20, NULL, 10) - 18);
}

int main(int argument_count, char **arguments)
{
    uint64_t count = argument_count > 1 ? strtoull(arguments[1], NULL, 10) : getenv("HNE_TEST_EFFORT") ? 20000 : 200000;
    for (int32_t exponent = -400; exponent <= 400; exponent++)
        for (int bit = 0; bit < 64; bit++) {
            check((uint64_t)1 << bit, exponent);
            check(((uint64_t)1 << bit) - 1, exponent);
        }
    for (uint64_t i = 0; i < count; i++) {
        check(random_bits() >> random_below(64), (int32_t)random_below(700) - 360);
        check(random_bits() >> random_below(64), (int32_t)random_below(60) - 30);
        check_midpoint();
        check_near_midpoint();
    }
    printf("%" PRIu64 " decimals, %" PRIu64 " faults, %" PRIu64 " left to the exact way\n", judged, faults, undecided);
    return faults != 0;
}
