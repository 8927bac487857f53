/* SPDX-License-Identifier: MIT */
/* Numbers as they are printed: groups of thousands, decimal points and commas, slips of the printer. */
#include "release/scanning.h"

#include "value/scan.h"

#include <string.h>

enum { MOST_DIGITS = 18 };

typedef struct scanned_number {
    int64_t digits;
    size_t count, decimals;
    int damaged, grouped;
} scanned_number;

static size_t scan_digits(const hne_i_text_reader *reader, size_t at, scanned_number *into)
{
    for (; hne_i_is_digit_at(reader, at); at++) {
        if (into->count >= MOST_DIGITS)
            into->damaged = 1;
        else
            into->digits = into->digits * 10 + (reader->bytes[at] - '0');
        into->count++;
    }
    return at;
}

static int three_digits_at(const hne_i_text_reader *reader, size_t at)
{
    return hne_i_is_digit_at(reader, at) && hne_i_is_digit_at(reader, at + 1) && hne_i_is_digit_at(reader, at + 2) &&
           !hne_i_is_digit_at(reader, at + 3);
}

/* Whether a word or sign that goes with numbers only stands at `at`: a multiplier, or what stands for percent. */
static int follows_number(const hne_i_text_reader *reader, size_t at)
{
    hne_i_word word = {.length = 0};
    if (at < reader->length && reader->bytes[at] == '%')
        return 1;
    for (; hne_i_sort_at(reader, at) == SORT_LETTER && word.length < HNE_I_LONGEST_WORD; at++)
        word.letters[word.length++] = hne_i_lower_case(reader->bytes[at]);
    const hne_i_entry *entry = hne_i_lexicon_entry(reader->lexicon, hne_i_lexicon_word(reader->lexicon, &word));
    return entry && (entry->class_ == CLASS_MULTIPLIER || (entry->class_ == CLASS_UNIT && !strcmp(entry->name, "PT")));
}

/* "62,44.1": a comma in the wrong place of a number that has a decimal point. */
static int is_misplaced_comma(const hne_i_text_reader *reader, size_t at)
{
    size_t end = at + 1;
    while (hne_i_is_digit_at(reader, end))
        end++;
    return reader->bytes[at] == ',' && end > at + 1 && end < reader->length && reader->bytes[end] == '.' &&
           hne_i_is_digit_at(reader, end + 1);
}

/* "40,0371 million": no group has four digits. */
static int is_group_too_long(const hne_i_text_reader *reader, size_t at)
{
    enum { A_GROUP = 3 };
    size_t end = at + 1;
    while (hne_i_is_digit_at(reader, end))
        end++;
    return reader->bytes[at] == ',' && end > at + 1 + A_GROUP && follows_number(reader, hne_i_skip_space(reader, end, 0));
}

/* "On December 12, 565.85 billion": a day, and a number. */
static int is_behind_month(const hne_i_text_reader *reader, size_t at)
{
    hne_i_word word = {.length = 0};
    size_t begin = at;
    while (begin > 0 && (reader->bytes[begin - 1] == ' ' || reader->bytes[begin - 1] == '.'))
        begin--;
    for (at = begin; begin > 0 && hne_i_sort_at(reader, begin - 1) == SORT_LETTER; begin--) {
    }
    for (; begin < at && word.length < HNE_I_LONGEST_WORD; begin++)
        word.letters[word.length++] = hne_i_lower_case(reader->bytes[begin]);
    const hne_i_entry *entry = word.length ? hne_i_lexicon_entry(reader->lexicon, hne_i_lexicon_word(reader->lexicon, &word)) : NULL;
    return entry && entry->class_ == CLASS_MONTH;
}

/* Groups of three digits after commas. A space after the comma is a slip of
 * the printer where a broken decimal point follows ("28, 499. 7"), else a list. */
/* "RMB57, 709": a blank behind the comma, and the sign of the currency right before the number. */
static int goes_on_past_blank(const hne_i_text_reader *reader, size_t begin, size_t at)
{
    return begin && at - begin <= 3 && at + 5 <= reader->length && reader->bytes[at] == ',' && reader->bytes[at + 1] == ' ' &&
           three_digits_at(reader, at + 2) && !hne_i_is_digit_at(reader, at + 5) &&
           (hne_i_sort_at(reader, begin - 1) == SORT_LETTER || reader->bytes[begin - 1] == '$');
}

static size_t scan_groups(const hne_i_text_reader *reader, size_t at, scanned_number *into)
{
    while (into->count && at < reader->length && reader->bytes[at] == ',' &&
           (three_digits_at(reader, at + 1) || is_misplaced_comma(reader, at) || is_group_too_long(reader, at))) {
        into->damaged |= !three_digits_at(reader, at + 1); /* a digit is missing, or there is one too many */
        into->grouped = 1;
        at = scan_digits(reader, at + 1, into);
    }
    if (!into->grouped && into->count <= 3 && at + 7 < reader->length && reader->bytes[at] == ',' &&
        reader->bytes[at + 1] == ' ' && three_digits_at(reader, at + 2) && reader->bytes[at + 5] == '.' &&
        !is_behind_month(reader, at - into->count)) {
        size_t fraction = at + 6 + (reader->bytes[at + 6] == ' ');
        if (hne_i_is_digit_at(reader, fraction)) {
            into->grouped = 1;
            at = scan_digits(reader, at + 2, into);
        }
    }
    if (!into->grouped && goes_on_past_blank(reader, at - into->count, at)) {
        into->grouped = 1;
        at = scan_digits(reader, at + 2, into);
    }
    return at;
}

/* "386,57 bln": a decimal comma, as no group of thousands has two digits. */
static size_t fraction_behind_comma(const hne_i_text_reader *reader, size_t at)
{
    size_t end = at + 1;
    if (at >= reader->length || reader->bytes[at] != ',')
        return 0;
    while (hne_i_is_digit_at(reader, end))
        end++;
    size_t digits = end - at - 1;
    return (digits == 1 || digits == 2) && follows_number(reader, hne_i_skip_space(reader, end, 0)) ? at + 1 : 0;
}

/* Place of the fraction's first digit if a decimal point is at `at`; 0 if not.
 * A crawler may have put a space or a line end after the point: then a word
 * that goes with a number has to follow, or the point ends a sentence. */
static size_t fraction_at(const hne_i_text_reader *reader, size_t at)
{
    static const char point[] = "-point-"; /* as it is spoken: "8-point-4 percent" */
    if (reader->length - at > strlen(point) && !memcmp(reader->bytes + at, point, strlen(point)) &&
        hne_i_is_digit_at(reader, at + strlen(point)))
        return at + strlen(point);
    if (at >= reader->length || reader->bytes[at] != '.')
        return 0;
    if (hne_i_is_digit_at(reader, at + 1))
        return at + 1;
    size_t next = hne_i_skip_space(reader, at + 1, 1);
    if (next == at + 1 || next > at + 3 || !hne_i_is_digit_at(reader, next))
        return 0;
    size_t end = next;
    while (hne_i_is_digit_at(reader, end))
        end++;
    return end - next <= 3 && follows_number(reader, hne_i_skip_space(reader, end, 0)) ? next : 0;
}

/* "2018.06.19": the year stands by itself. */
static int is_dotted_date(const hne_i_text_reader *reader, size_t begin, size_t at)
{
    size_t month = at, day;
    if (at - begin != 4 || at == reader->length || reader->bytes[at] != '.' || !memchr("12", reader->bytes[begin], 2))
        return 0; /* "8706.3.4" is no date */
    for (month++; hne_i_is_digit_at(reader, month); month++) {
    }
    if (month == at + 1 || month > at + 3 || month == reader->length || reader->bytes[month] != '.')
        return 0;
    for (day = month + 1; hne_i_is_digit_at(reader, day); day++) {
    }
    return day > month + 1 && day <= month + 3;
}

/* The end of a sign that has no place in a number, and of the digits behind it; 0 if there is none at `at`. */
static size_t end_of_slip(const hne_i_text_reader *reader, size_t begin, size_t at, int has_fraction, int is_long,
                          scanned_number *into)
{
    if (at + 1 >= reader->length)
        return 0;
    char sign = reader->bytes[at], next = reader->bytes[at + 1];
    int is_in_word = begin && hne_i_sort_at(reader, begin - 1) == SORT_LETTER;
    if (sign == '+' && is_long) { /* "65.438+0806 billion", "4,665,438+million": what a translator's program left */
        if (!hne_i_is_digit_at(reader, at + 1))
            return follows_number(reader, at + 1) ? at + 1 : 0;
        at = scan_groups(reader, scan_digits(reader, at + 1, into), into);
        return fraction_at(reader, at) ? scan_digits(reader, fraction_at(reader, at), into) : at;
    }
    if ((sign == '.' || sign == '%') && next == '.' && hne_i_is_digit_at(reader, at + 2)) /* "162..454", "14%.6%" */
        return scan_digits(reader, at + 2, into);
    if (sign == '.' && next == '$' && hne_i_is_digit_at(reader, at + 2)) /* "21.$49 billion" */
        return scan_digits(reader, at + 2, into);
    /* "2.124,000 tons" */
    if (sign == ',' && has_fraction && three_digits_at(reader, at + 1) && !hne_i_is_digit_at(reader, at + 4))
        return scan_digits(reader, at + 1, into);
    if (sign == '/' && next == '0' && (!hne_i_is_digit_at(reader, at + 2) || reader->bytes[at + 2] == '0')) { /* "82 10/0 billion" */
        at = scan_digits(reader, at + 1, into);
        return fraction_at(reader, at) ? scan_digits(reader, fraction_at(reader, at), into) : at;
    }
    if ((sign == 'o' || sign == 'O') && hne_i_is_digit_at(reader, at + 1) && !is_in_word) /* "2o17" */
        return scan_digits(reader, at + 1, into);
    return 0;
}

/* "60% of all trade.3%", "1 respectively.44 trillion": the digits before the point went elsewhere. */
static int is_behind_lost_digits(const hne_i_text_reader *reader, size_t begin, size_t end)
{
    enum { A_FRACTION = 2, LONGEST = 16 };
    size_t word = begin - 1;
    if (begin < 2 || reader->bytes[word] != '.' || hne_i_sort_at(reader, begin - 2) != SORT_LETTER || end - begin > A_FRACTION)
        return 0;
    while (word && begin - word < LONGEST && hne_i_sort_at(reader, word - 1) == SORT_LETTER)
        word--;
    int is_behind_digit = word > 1 && reader->bytes[word - 1] == ' ' && hne_i_is_digit_at(reader, word - 2);
    return is_behind_digit ? follows_number(reader, hne_i_skip_space(reader, end, 0))
                           : end - begin == 1 && end < reader->length && reader->bytes[end] == '%';
}

size_t hne_i_scan_printed_number(const hne_i_text_reader *reader, size_t at, hne_i_token *token)
{
    scanned_number found = {0, 0, 0, 0, 0};
    size_t begin = at;
    at = scan_groups(reader, scan_digits(reader, at, &found), &found);
    size_t whole = found.count, fraction = fraction_at(reader, at);
    if (!fraction && !found.grouped && (fraction = fraction_behind_comma(reader, at)))
        token->flags |= TOKEN_DECIMAL_COMMA;
    int is_month = begin >= 5 && reader->bytes[begin - 1] == '.' && is_dotted_date(reader, begin - 5, begin - 1);
    if (is_month || is_dotted_date(reader, begin, at))
        fraction = 0;
    if (fraction) {
        at = scan_digits(reader, fraction, &found);
        /* 1.2.3 is no number but a date or a section; all of it. */
        while (at + 1 < reader->length && reader->bytes[at] == '.' && hne_i_is_digit_at(reader, at + 1)) {
            at = scan_digits(reader, at + 1, &found);
            found.damaged = 1;
        }
    }
    for (size_t end; (end = end_of_slip(reader, begin, at, fraction != 0, fraction || found.grouped, &found)) > at; at = end)
        found.damaged = 1;
    found.damaged |= is_behind_lost_digits(reader, begin, at);
    found.decimals = found.count - whole;
    token->kind = TOKEN_NUMBER;
    token->digits = found.digits;
    token->decimals = (uint8_t)(found.damaged ? 0 : found.decimals);
    token->flags |= (uint16_t)((found.damaged ? TOKEN_DAMAGED : 0) | (found.grouped ? TOKEN_GROUPED : 0));
    return at;
}

size_t hne_i_ordinal_ending(const hne_i_text_reader *reader, size_t at)
{
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    size_t length;
    if (reader->length - at < 2)
        return 0;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (hne_i_lower_case(reader->bytes[at]) == endings[i][0] &&
            hne_i_lower_case(reader->bytes[at + 1]) == endings[i][1] &&
            hne_i_look(reader, at + 2, &length) != SORT_LETTER)
            return 2;
    return 0;
}
