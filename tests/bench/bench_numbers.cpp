/* SPDX-License-Identifier: MIT */
/* Numbers as text to doubles, beside strtod() and the parsers of C++:
 * std::from_chars(), and fast_float where it is installed (Debian:
 * libfast-float-dev). All of them round correctly.
 *
 * Median and least of nine, all in turn; the ratios are to fast_float, or to std::from_chars(). */
#include <hunanecon.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#if __has_include(<fast_float/fast_float.h>)
#include <fast_float/fast_float.h>
#define HAVE_FAST_FLOAT 1
#endif

enum { NUMBERS = 1000000, SIZE = 32, TIMES = 9 };

static char text[NUMBERS][SIZE];
static size_t length[NUMBERS];
static double values[NUMBERS];

static double random_part()
{
    static uint64_t state = 88172645463325252u;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return static_cast<double>(state >> 11) * 0x1p-53;
}

/* Figures as they are printed, of 2 to 9 digits, or all 17 that a double may need. */
static void make_numbers(bool is_long)
{
    for (int i = 0; i < NUMBERS; i++) {
        double part = random_part();
        if (is_long)
            std::snprintf(text[i], SIZE, "%.17g", (part - 0.5) * std::pow(10, 20 * random_part() - 10));
        else
            std::snprintf(text[i], SIZE, "%.*f", i % 4, std::pow(10, 1 + i % 5) * (1 + part));
        length[i] = std::strlen(text[i]);
    }
}

#ifdef HAVE_FAST_FLOAT
static void with_fast_float()
{
    for (int i = 0; i < NUMBERS; i++)
        fast_float::from_chars(text[i], text[i] + length[i], values[i]);
}
#endif

static void with_from_chars()
{
    for (int i = 0; i < NUMBERS; i++)
        std::from_chars(text[i], text[i] + length[i], values[i]);
}

static void with_strtod()
{
    for (int i = 0; i < NUMBERS; i++)
        values[i] = std::strtod(text[i], nullptr);
}

static void with_the_library()
{
    for (int i = 0; i < NUMBERS; i++)
        if (hne_number_parse(text[i], &values[i], nullptr) != HNE_OK)
            std::abort();
}

static double seconds()
{
    timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

struct contender {
    const char *name;
    void (*work)();
    double times[TIMES];
};

int main()
{
    for (bool is_long : {false, true}) {
        contender all[] = {
#ifdef HAVE_FAST_FLOAT
            {"fast_float", with_fast_float, {}},
#endif
            {"std::from_chars()", with_from_chars, {}},
            {"hne_number_parse()", with_the_library, {}},
            {"strtod()", with_strtod, {}},
        };
        make_numbers(is_long);
        for (int i = 0; i < TIMES; i++)
            for (contender &each : all) {
                double begin = seconds();
                each.work();
                each.times[i] = seconds() - begin;
            }
        std::printf("%-44s %11s %8s %8s\n", is_long ? "1,000,000 numbers, 17 digits" : "1,000,000 numbers, figures",
                    "median", "ratio", "of least");
        for (contender &each : all) {
            std::sort(each.times, each.times + TIMES);
            std::printf("%-44s %8.1f ns %8.2f %8.2f\n", each.name, 1e9 * each.times[TIMES / 2] / NUMBERS,
                        each.times[TIMES / 2] / all[0].times[TIMES / 2], each.times[0] / all[0].times[0]);
        }
    }
    return EXIT_SUCCESS;
}
