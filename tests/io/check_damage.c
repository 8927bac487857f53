/* SPDX-License-Identifier: MIT */
/* Damaged input: an error or a profile, never a crash, a leak or a hang. */
#include "cases.h"
#include "suites.h"

#include <hunanecon.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Reads it; what is read has to come back equal, what is refused says why. */
static hne_status try(const char *bytes, size_t length)
{
    hne_profile *profile, *copy;
    hne_error *error;
    char *text;
    size_t text_length;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    hne_status status = hne_profile_read_memory(bytes, length, NULL, &profile, error);
    if (status != HNE_OK) {
        ck_assert_str_ne(hne_error_message(error), "");
    } else {
        ck_assert_int_eq(hne_profile_write_memory(profile, &text, &text_length, NULL), HNE_OK);
        ck_assert_int_eq(hne_profile_read_memory(text, text_length, NULL, &copy, NULL), HNE_OK);
        ck_assert(hne_profile_equal(profile, copy));
        hne_profile_unref(copy);
        hne_profile_unref(profile);
        hne_free(text);
    }
    hne_error_free(error);
    return status;
}

START_TEST(cut_off_anywhere)
{
    size_t length;
    char *bytes = read_case("valid", "every_member.json", &length);
    while (length && strchr(" \n", bytes[length - 1]))
        length--;
    for (size_t cut = 0; cut < length; cut++) {
        /* a copy of just that size, so that reading beyond it is seen */
        char *part = malloc(cut + 1);
        ck_assert_ptr_nonnull(part);
        memcpy(part, bytes, cut);
        ck_assert_int_eq(try(part, cut), HNE_ERROR_SYNTAX);
        free(part);
    }
    ck_assert_int_eq(try(bytes, length), HNE_OK);
    free(bytes);
}
END_TEST

/* Marsaglia's xorshift: the same damage every time. */
static uint32_t next_random(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

START_TEST(bytes_changed_at_random)
{
    static const char likely[] = "{}[]\",:0123456789-.eE\\ue\x80\xff\n ntfx";
    size_t length;
    char *bytes = read_case("valid", "every_member.json", &length);
    uint32_t state = 20181120;
    int small = getenv("HNE_TEST_EFFORT") != NULL, read = 0;
    for (int round = 0; round < (small ? 200 : 5000); round++) {
        char *damaged = malloc(length);
        ck_assert_ptr_nonnull(damaged);
        memcpy(damaged, bytes, length);
        for (uint32_t changes = 1 + next_random(&state) % 3; changes; changes--)
            damaged[next_random(&state) % length] = likely[next_random(&state) % (sizeof likely - 1)];
        read += try(damaged, length) == HNE_OK;
        free(damaged);
    }
    ck_assert_int_gt(read, 0); /* some damage is harmless: a letter of a title */
    free(bytes);
}
END_TEST

START_TEST(nested_too_deeply)
{
    enum { DEPTH = 1000000 };
    char *bytes = malloc(2 * DEPTH);
    ck_assert_ptr_nonnull(bytes);
    memset(bytes, '[', DEPTH);
    memset(bytes + DEPTH, ']', DEPTH);
    ck_assert_int_ne(try(bytes, 2 * DEPTH), HNE_OK);
    ck_assert_int_ne(try(bytes, DEPTH), HNE_OK);
    for (size_t i = 0; i + 5 <= 2 * DEPTH; i += 5)
        memcpy(bytes + i, "{\"a\":", 5);
    ck_assert_int_ne(try(bytes, 2 * DEPTH), HNE_OK);
    free(bytes);
}
END_TEST

START_TEST(huge_but_sound)
{
    int count = getenv("HNE_TEST_EFFORT") ? 500 : 20000;
    char *bytes = malloc(128 + (size_t)count * 160), *end = bytes;
    ck_assert_ptr_nonnull(bytes);
    end += sprintf(end, "{\"format\": \"hunanecon-profile\", \"version\": 1, \"indicators\": [");
    for (int i = 0; i < count; i++)
        end += sprintf(end, "%s{\"code\": \"I%d\", \"unit\": \"CNY\", \"statements\": [{\"period\": \"2018\", "
                       "\"aspect\": \"level\", \"value\": \"%d.5\", \"unit_multiplier\": 9}]}", i ? ", " : "", i, i);
    end += sprintf(end, "]}");
    ck_assert_int_eq(try(bytes, (size_t)(end - bytes)), HNE_OK);
    free(bytes);
}
END_TEST

/* Whole of part of whole ...: each profile has as many indicators as its chain
 * is long, and is read without recursion. */
START_TEST(a_long_chain_of_parts)
{
    int count = getenv("HNE_TEST_EFFORT") ? 500 : 20000;
    char *bytes = malloc(128 + (size_t)count * 100), *end = bytes;
    ck_assert_ptr_nonnull(bytes);
    end += sprintf(end, "{\"format\": \"hunanecon-profile\", \"version\": 1, \"indicators\": [{\"code\": \"I0\"}");
    for (int i = 1; i < count; i++)
        end += sprintf(end, ", {\"code\": \"I%d\", \"breakdowns\": [{\"name\": \"b\", \"parts\": [\"I%d\"]}]}", i, i - 1);
    end += sprintf(end, "]}");
    ck_assert_int_eq(try(bytes, (size_t)(end - bytes)), HNE_OK);
    free(bytes);
}
END_TEST

Suite *damage_suite(void)
{
    Suite *suite = suite_create("damaged profiles");
    TCase *tests = tcase_create("damage");
    tcase_set_timeout(tests, 120);
    tcase_add_test(tests, cut_off_anywhere);
    tcase_add_test(tests, bytes_changed_at_random);
    tcase_add_test(tests, nested_too_deeply);
    tcase_add_test(tests, huge_but_sound);
    tcase_add_test(tests, a_long_chain_of_parts);
    suite_add_tcase(suite, tests);
    return suite;
}
