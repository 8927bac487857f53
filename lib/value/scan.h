/* SPDX-License-Identifier: MIT */
/* Reading a short text from left to right, and saying where it went wrong. */
#ifndef HNE_VALUE_SCAN_H
#define HNE_VALUE_SCAN_H

#include "base/error.h"

#include <string.h>

typedef struct hne_i_scan {
    const char *text; /* whole */
    const char *at;   /* what is still to be read */
    hne_error *error;
} hne_i_scan;

static inline int hne_i_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline char hne_i_lower_case(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Length of `word` if the text begins with it, whatever the case of ASCII letters, else 0. */
static inline size_t hne_i_begins_with(const char *text, const char *word)
{
    size_t length = 0;
    for (; word[length]; length++)
        if (hne_i_lower_case(text[length]) != hne_i_lower_case(word[length]))
            return 0;
    return length;
}

/* 1 and one character on if the next is `c`. */
static inline int hne_i_scan_char(hne_i_scan *scan, char c)
{
    return *scan->at == c ? (scan->at++, 1) : 0;
}

/* Exactly `digits` digits, -1 if they are not there. */
static inline int32_t hne_i_scan_number(hne_i_scan *scan, int digits)
{
    int32_t value = 0;
    for (int i = 0; i < digits; i++) {
        if (!hne_i_is_digit(scan->at[i]))
            return -1;
        value = 10 * value + (scan->at[i] - '0');
    }
    scan->at += digits;
    return value;
}

/* Notes a failure at the place reached, in the words "expected ...". */
static inline hne_status hne_i_scan_fail(const hne_i_scan *scan, hne_status status, const char *expected)
{
    hne_i_fail(scan->error, status, "found \"%.80s\", expected %s", scan->text, expected);
    hne_i_error_place(scan->error, "", 0, 0, scan->at - scan->text);
    hne_i_error_text(scan->error, scan->text, strlen(scan->text));
    return status;
}

#endif
