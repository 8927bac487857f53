/* SPDX-License-Identifier: MIT */
/* Any bytes at all: a megabyte of one thing, of random ones, a release cut at
 * every byte. Nothing is asserted of time but that an end comes. */
#include "../value/random.h"
#include "suites.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

enum { MEGABYTE = 1 << 20 };

/* Under Valgrind a little is enough. */
static int is_small(void)
{
    return getenv("HNE_TEST_EFFORT") != NULL;
}

static size_t much(void)
{
    return is_small() ? MEGABYTE / 64 : MEGABYTE;
}

static const char *const pieces[] = {
    "and ", "1", "(", ",", "%", "\n", ".", "-", "5 ", "1,", "1.", "\xE2", "\xC2\xA0", "\xFF", "a", "'", "$", "year ", "of the ",
    "exports ", "exports and imports ", "5 billion yuan, ", "5%, ", "5% and ", "up 5%, ", "Hunan, ", "Hunan and ", "respectively ",
    "January to ", "of which ", "(5 billion yuan", "first ", "the same period of last year ", "five hundred and ", "million ",
    "xx percent ", "2017 ", "2017, ", "to ", "with trade with ", "their ", "A.B.", "It was 5 billion yuan. ", "1.\n", "\xEF\xBC\x8C",
    "higher than the national average ", "accounting for 5% of ", "In 2017, exports of cars and of ships were 5 and 6 billion yuan. ",
    "41 industries, 28 grew by 3.5 percent, ", "trade, which includes exports of 5 billion yuan, ", "in rural areas, ", "year - on - ",
    "trade, with its longer chains, ", "from January 1 to ", "is the main form of ",
};

START_TEST(a_megabyte_of_one_thing)
{
    size_t length = strlen(pieces[_i]);
    char *bytes = malloc(MEGABYTE + 256);
    ck_assert_ptr_nonnull(bytes);
    size_t used = 0;
    for (; used < much(); used += length)
        memcpy(bytes + used, pieces[_i], length);
    hne_release *release = read_bytes(bytes, used, "2018-11-20");
    ck_assert_uint_le(hne_release_unread_count(release), hne_release_quantity_count(release));
    hne_release_free(release);
    free(bytes);
}
END_TEST

START_TEST(random_bytes)
{
    char *bytes = malloc(MEGABYTE);
    ck_assert_ptr_nonnull(bytes);
    for (size_t i = 0; i < much(); i++)
        bytes[i] = (char)random_below(256);
    hne_release_free(read_bytes(bytes, much(), ""));
    free(bytes);
}
END_TEST

/* Pieces of releases in any order. */
START_TEST(random_pieces)
{
    char *bytes = malloc(MEGABYTE + 256);
    ck_assert_ptr_nonnull(bytes);
    size_t used = 0;
    while (used < much()) {
        const char *piece = pieces[random_below(sizeof pieces / sizeof *pieces)];
        memcpy(bytes + used, piece, strlen(piece));
        used += strlen(piece);
    }
    hne_release_free(read_bytes(bytes, used, "2018-11-20"));
    free(bytes);
}
END_TEST

START_TEST(a_release_cut_at_every_byte)
{
    size_t length;
    char *text = case_text("page.txt", &length);
    for (size_t end = 0; end <= length; end += is_small() ? 37 : 1)
        hne_release_free(read_bytes(text, end, ""));
    free(text);
}
END_TEST

Suite *hostile_suite(void)
{
    Suite *suite = suite_create("any bytes");
    TCase *tests = tcase_create("hostile");
    tcase_set_timeout(tests, 300);
    tcase_add_loop_test(tests, a_megabyte_of_one_thing, 0, (int)(sizeof pieces / sizeof *pieces));
    tcase_add_test(tests, random_bytes);
    tcase_add_test(tests, random_pieces);
    tcase_add_test(tests, a_release_cut_at_every_byte);
    suite_add_tcase(suite, tests);
    return suite;
}
