/* SPDX-License-Identifier: MIT */
#include "release/tokens.h"

#include "release/characters.h"
#include "value/scan.h"

#include <string.h>

/* A sentence longer than this is cut: none that people write is, and what is
 * done with a sentence must not grow with the square of the text. */
enum { MOST_TOKENS = 1024, MOST_DIGITS = 18 };

/* --- characters ------------------------------------------------------------------- */

/* Sort and length of the character at a place; length 0 at the end. */
static inline uint8_t look(const hne_i_text_reader *reader, size_t at, size_t *length)
{
    if (at >= reader->length) {
        *length = 0;
        return SORT_BREAK;
    }
    *length = 1;
    uint8_t sort = hne_i_sort_of_byte[(unsigned char)reader->bytes[at]];
    return sort != SORT_WIDE ? sort : hne_i_look_wide(reader->bytes + at, reader->length - at, length);
}

static uint8_t sort_at(const hne_i_text_reader *reader, size_t at)
{
    size_t length;
    return look(reader, at, &length);
}

static int is_digit_at(const hne_i_text_reader *reader, size_t at)
{
    return at < reader->length && reader->bytes[at] >= '0' && reader->bytes[at] <= '9';
}

/* Past spaces and what is nothing; past single line ends, too, if `lines`. */
static size_t skip_space(const hne_i_text_reader *reader, size_t at, int lines)
{
    size_t length;
    for (;;) {
        uint8_t sort = look(reader, at, &length);
        if (!length || !(sort == SORT_SPACE || sort == SORT_NOTHING || (lines && sort == SORT_NEWLINE)))
            return at;
        at += length;
    }
}

/* --- lines --------------------------------------------------------------------------- */

/* Whether the text was cut to lines of a width: then most long lines are about
 * as long as each other and none is much longer. */
static int is_wrapped(const char *bytes, size_t length)
{
    enum { LOOKED_AT = 65536, NARROW = 55, WIDE = 110, PARAGRAPH = 160 };
    size_t within = 0, beyond = 0;
    const char *at = bytes, *end = bytes + (length < LOOKED_AT ? length : LOOKED_AT);
    for (const char *next; (next = memchr(at, '\n', (size_t)(end - at))); at = next + 1) {
        size_t line = (size_t)(next - at);
        within += line >= NARROW && line <= WIDE;
        beyond += line > PARAGRAPH;
    }
    return within >= 6 && !beyond;
}

/* Whether the line end at `at` ends a sentence that no full stop ended. */
static int line_end_parts(const hne_i_text_reader *reader, size_t at)
{
    size_t next = skip_space(reader, at + 1, 0), length;
    uint8_t sort = look(reader, next, &length);
    if (!length || sort == SORT_NEWLINE)
        return 1;
    if (sort == SORT_LETTER && reader->bytes[next] >= 'a' && reader->bytes[next] <= 'z')
        return 0;
    if (sort == SORT_COMMA || sort == SORT_STOP || sort == SORT_CLOSE || reader->bytes[next] == '%')
        return 0;
    return !reader->wrapped;
}

/* --- numbers --------------------------------------------------------------------------- */

typedef struct scanned_number {
    int64_t digits;
    size_t count, decimals;
    int damaged, grouped;
} scanned_number;

static size_t scan_digits(const hne_i_text_reader *reader, size_t at, scanned_number *into)
{
    for (; is_digit_at(reader, at); at++) {
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
    return is_digit_at(reader, at) && is_digit_at(reader, at + 1) && is_digit_at(reader, at + 2) &&
           !is_digit_at(reader, at + 3);
}

/* "62,44.1": a comma in the wrong place of a number that has a decimal point. */
static int is_misplaced_comma(const hne_i_text_reader *reader, size_t at)
{
    size_t end = at + 1;
    while (is_digit_at(reader, end))
        end++;
    return reader->bytes[at] == ',' && end > at + 1 && end < reader->length && reader->bytes[end] == '.' &&
           is_digit_at(reader, end + 1);
}

/* Groups of three digits after commas. A space after the comma is a slip of
 * the printer where a broken decimal point follows ("28, 499. 7"), else a list. */
static size_t scan_groups(const hne_i_text_reader *reader, size_t at, scanned_number *into)
{
    while (into->count && at < reader->length && reader->bytes[at] == ',' &&
           (three_digits_at(reader, at + 1) || is_misplaced_comma(reader, at))) {
        into->grouped = 1;
        at = scan_digits(reader, at + 1, into);
    }
    if (!into->grouped && into->count <= 3 && at + 7 < reader->length && reader->bytes[at] == ',' &&
        reader->bytes[at + 1] == ' ' && three_digits_at(reader, at + 2) && reader->bytes[at + 5] == '.') {
        size_t fraction = at + 6 + (reader->bytes[at + 6] == ' ');
        if (is_digit_at(reader, fraction)) {
            into->grouped = 1;
            at = scan_digits(reader, at + 2, into);
        }
    }
    return at;
}

/* Whether a word or sign that goes with numbers only stands at `at`. */
static int follows_number(const hne_i_text_reader *reader, size_t at)
{
    static const char *const followers[] = {"billion", "million", "trillion", "percent", "bln", "mln"};
    if (at < reader->length && reader->bytes[at] == '%')
        return 1;
    for (size_t i = 0; i < sizeof followers / sizeof *followers; i++) {
        size_t length = strlen(followers[i]);
        if (reader->length - at >= length && !memcmp(reader->bytes + at, followers[i], length))
            return 1;
    }
    return 0;
}

/* "386,57 bln": a decimal comma, as no group of thousands has two digits. */
static size_t fraction_behind_comma(const hne_i_text_reader *reader, size_t at)
{
    size_t end = at + 1;
    if (at >= reader->length || reader->bytes[at] != ',')
        return 0;
    while (is_digit_at(reader, end))
        end++;
    size_t digits = end - at - 1;
    return (digits == 1 || digits == 2) && follows_number(reader, skip_space(reader, end, 0)) ? at + 1 : 0;
}

/* Place of the fraction's first digit if a decimal point is at `at`; 0 if not.
 * A crawler may have put a space or a line end after the point: then a word
 * that goes with a number has to follow, or the point ends a sentence. */
static size_t fraction_at(const hne_i_text_reader *reader, size_t at)
{
    if (at >= reader->length || reader->bytes[at] != '.')
        return 0;
    if (is_digit_at(reader, at + 1))
        return at + 1;
    size_t next = skip_space(reader, at + 1, 1);
    if (next == at + 1 || next > at + 3 || !is_digit_at(reader, next))
        return 0;
    size_t end = next;
    while (is_digit_at(reader, end))
        end++;
    return end - next <= 3 && follows_number(reader, skip_space(reader, end, 0)) ? next : 0;
}

/* "2018.06.19": the year stands by itself. */
static int is_dotted_date(const hne_i_text_reader *reader, size_t begin, size_t at)
{
    size_t month = at, day;
    if (at - begin != 4 || at == reader->length || reader->bytes[at] != '.')
        return 0;
    for (month++; is_digit_at(reader, month); month++) {
    }
    if (month == at + 1 || month > at + 3 || month == reader->length || reader->bytes[month] != '.')
        return 0;
    for (day = month + 1; is_digit_at(reader, day); day++) {
    }
    return day > month + 1 && day <= month + 3;
}

static size_t scan_number(const hne_i_text_reader *reader, size_t at, hne_i_token *token)
{
    scanned_number found = {0, 0, 0, 0, 0};
    size_t begin = at;
    at = scan_groups(reader, scan_digits(reader, at, &found), &found);
    size_t whole = found.count, fraction = fraction_at(reader, at);
    if (!fraction && !found.grouped)
        fraction = fraction_behind_comma(reader, at);
    int is_month = begin >= 5 && reader->bytes[begin - 1] == '.' && is_dotted_date(reader, begin - 5, begin - 1);
    if (is_month || is_dotted_date(reader, begin, at))
        fraction = 0;
    if (fraction) {
        at = scan_digits(reader, fraction, &found);
        /* "5.298.27": the first point parts thousands. */
        if (at - fraction == 3 && whole <= 3 && at + 1 < reader->length && reader->bytes[at] == '.' &&
            is_digit_at(reader, at + 1)) {
            whole = found.count;
            found.grouped = 1;
            at = scan_digits(reader, at + 1, &found);
        }
        /* 1.2.3 is no number but a date or a section; all of it. */
        while (at + 1 < reader->length && reader->bytes[at] == '.' && is_digit_at(reader, at + 1)) {
            at = scan_digits(reader, at + 1, &found);
            found.damaged = 1;
        }
    }
    found.decimals = found.count - whole;
    token->kind = TOKEN_NUMBER;
    token->digits = found.digits;
    token->decimals = (uint8_t)(found.damaged ? 0 : found.decimals);
    token->flags |= (uint16_t)((found.damaged ? TOKEN_DAMAGED : 0) | (found.grouped ? TOKEN_GROUPED : 0));
    return at;
}

static size_t ordinal_ending(const hne_i_text_reader *reader, size_t at)
{
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    size_t length;
    if (reader->length - at < 2)
        return 0;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (hne_i_lower_case(reader->bytes[at]) == endings[i][0] &&
            hne_i_lower_case(reader->bytes[at + 1]) == endings[i][1] &&
            look(reader, at + 2, &length) != SORT_LETTER)
            return 2;
    return 0;
}

/* --- words ------------------------------------------------------------------------------- */

static void add_letter(hne_i_word *into, char byte)
{
    if (into->length < HNE_I_LONGEST_WORD)
        into->letters[into->length++] = hne_i_lower_case(byte);
}

static int is_class(const hne_i_text_reader *reader, uint32_t number, hne_i_class class_)
{
    const hne_i_entry *entry = hne_i_lexicon_entry(reader->lexicon, number);
    return entry && entry->class_ == class_;
}

/* "U.S." and its like: single letters, each with a full stop. */
static size_t initials_end(const hne_i_text_reader *reader, size_t at)
{
    size_t end = at, count = 0;
    while (end + 1 < reader->length && hne_i_sort_of_byte[(unsigned char)reader->bytes[end]] == SORT_LETTER &&
           reader->bytes[end + 1] == '.') {
        end += 2;
        count++;
    }
    return count > 1 ? end : 0;
}

/* A word that the lexicon has with a full stop is an abbreviation. */
static size_t with_full_stop(const hne_i_text_reader *reader, size_t at, const hne_i_word *of, hne_i_token *token)
{
    if (at >= reader->length || reader->bytes[at] != '.')
        return at;
    hne_i_word with = *of;
    add_letter(&with, '.');
    uint32_t number = hne_i_lexicon_word(reader->lexicon, &with);
    if (!number)
        return at;
    token->word = number;
    return at + 1;
}

/* "'s" or "'" after a word. */
static size_t possessive_end(const hne_i_text_reader *reader, size_t at, char last)
{
    size_t length, next;
    if (look(reader, at, &length) != SORT_APOSTROPHE)
        return at;
    size_t after = at + length;
    if (after < reader->length && hne_i_lower_case(reader->bytes[after]) == 's' &&
        look(reader, after + 1, &next) != SORT_LETTER)
        return after + 1;
    return last == 's' && look(reader, after, &next) != SORT_LETTER ? after : at;
}

/* Whether a number is glued to the word: "RMB1.44", "of53.3", after letters that
 * are not Latin. A letter or an unknown word and digits are a name: Q1, A380. */
static int ends_before_digits(const hne_i_text_reader *reader, size_t at, const hne_i_word *of)
{
    return (unsigned char)reader->bytes[at - 1] >= 0x80 || (of->length > 1 && hne_i_lexicon_word(reader->lexicon, of));
}

/* Letters of ASCII: most words are of these alone. */
static size_t scan_letters(const hne_i_text_reader *reader, size_t at, hne_i_word *into)
{
    const unsigned char *from = (const unsigned char *)reader->bytes + at;
    size_t left = reader->length - at, most = left < HNE_I_LONGEST_WORD ? left : HNE_I_LONGEST_WORD, length = 0;
    for (; length < most && hne_i_sort_of_byte[from[length]] == SORT_LETTER; length++)
        into->letters[length] = (char)(from[length] | ('a' - 'A'));
    into->length = length;
    while (length < left && hne_i_sort_of_byte[from[length]] == SORT_LETTER)
        length++; /* of a word too long to be known */
    return at + length;
}

/* Other letters, and digits among them. */
static size_t scan_letters_and_digits(const hne_i_text_reader *reader, size_t begin, size_t at, hne_i_word *into)
{
    size_t length;
    for (uint8_t sort; sort = look(reader, at, &length), length; at += length) {
        if (sort == SORT_NOTHING)
            continue;
        if (sort == SORT_DIGIT && at > begin && ends_before_digits(reader, at, into))
            break;
        if (sort != SORT_LETTER && sort != SORT_DIGIT)
            break;
        for (size_t i = 0; i < length; i++)
            add_letter(into, reader->bytes[at + i]);
    }
    return at;
}

static size_t scan_word(const hne_i_text_reader *reader, size_t at, hne_i_token *token)
{
    hne_i_word found = {.length = 0};
    size_t begin = at, initials = initials_end(reader, at);
    token->kind = TOKEN_WORD;
    if (reader->bytes[at] >= 'A' && reader->bytes[at] <= 'Z')
        token->flags |= TOKEN_CAPITAL;
    if (initials) {
        for (; at + 1 < initials; at++)
            add_letter(&found, reader->bytes[at]);
        token->word = hne_i_lexicon_word(reader->lexicon, &found);
        return initials;
    }
    at = scan_letters(reader, at, &found);
    if (sort_at(reader, at) != SORT_SPACE)
        at = scan_letters_and_digits(reader, begin, at, &found);
    token->word = hne_i_lexicon_word(reader->lexicon, &found);
    if (sort_at(reader, at) == SORT_SPACE)
        return at;
    size_t end = possessive_end(reader, at, found.length ? found.letters[found.length - 1] : 0);
    if (end != at) {
        token->flags |= TOKEN_POSSESSIVE;
        token->stem = (uint32_t)at;
        return end;
    }
    return with_full_stop(reader, at, &found, token);
}

/* A name that begins with a digit, such as 5G; a unit glued to a number is none. */
static size_t scan_name_with_digits(const hne_i_text_reader *reader, size_t begin, size_t at, hne_i_token *token)
{
    hne_i_token letters = {.flags = 0};
    if ((unsigned char)reader->bytes[at] >= 0x80)
        return 0;
    size_t end = scan_word(reader, at, &letters);
    hne_i_class known[] = {CLASS_UNIT, CLASS_MULTIPLIER};
    for (size_t i = 0; i < 2; i++)
        if (is_class(reader, letters.word, known[i]))
            return 0;
    if (end - begin > HNE_I_LONGEST_WORD)
        return 0;
    hne_i_word whole = {.length = 0};
    for (size_t i = begin; i < end; i++)
        add_letter(&whole, reader->bytes[i]);
    *token = (hne_i_token){.kind = TOKEN_WORD, .begin = token->begin, .flags = token->flags};
    token->word = hne_i_lexicon_word(reader->lexicon, &whole);
    return end;
}

/* --- sentences ------------------------------------------------------------------------------ */

hne_i_text_reader hne_i_text_reader_of(const char *bytes, size_t length, const hne_i_lexicon *lexicon)
{
    return (hne_i_text_reader){bytes, length, 0, lexicon, is_wrapped(bytes, length), 1};
}

/* Whether a full stop at `at` ends the sentence. */
static int stop_parts(const hne_i_text_reader *reader, size_t at, size_t length)
{
    size_t after = at + length, next;
    uint8_t sort = look(reader, after, &next);
    if (!next || sort == SORT_NEWLINE)
        return !next || line_end_parts(reader, after) || reader->wrapped;
    if (sort == SORT_LETTER)
        return length == 1 && at && reader->bytes[after] >= 'A' && reader->bytes[after] <= 'Z' &&
               sort_at(reader, at - 1) != SORT_SPACE;
    if (sort == SORT_SPACE) {
        size_t place = skip_space(reader, after, 0);
        sort = look(reader, place, &next);
        return !(sort == SORT_LETTER && reader->bytes[place] >= 'a' && reader->bytes[place] <= 'z');
    }
    return sort == SORT_QUOTE || sort == SORT_APOSTROPHE || sort == SORT_CLOSE || length > 1;
}

static size_t scan_digit_token(const hne_i_text_reader *reader, size_t at, hne_i_token *token)
{
    size_t end = scan_number(reader, at, token), length, ending;
    if (look(reader, end, &length) != SORT_LETTER)
        return end;
    if ((ending = ordinal_ending(reader, end))) {
        token->flags |= TOKEN_ORDINAL;
        return end + ending;
    }
    size_t name = scan_name_with_digits(reader, at, end, token);
    return name ? name : end;
}

/* A minus belongs to the number after it where nothing stands right before it. */
static int is_minus(const hne_i_text_reader *reader, size_t at, size_t length, int glued)
{
    return !glued && is_digit_at(reader, at + length);
}

static const uint8_t punctuation[] = {
    [SORT_COMMA] = TOKEN_COMMA, [SORT_SEMICOLON] = TOKEN_SEMICOLON, [SORT_COLON] = TOKEN_COLON,
    [SORT_OPEN] = TOKEN_OPEN, [SORT_CLOSE] = TOKEN_CLOSE, [SORT_DASH] = TOKEN_DASH, [SORT_HYPHEN] = TOKEN_DASH,
    [SORT_MINUS] = TOKEN_DASH,
};

/* Passes over space and line ends before a sentence. */
static void begin_sentence(hne_i_text_reader *reader)
{
    size_t length;
    for (;;) {
        uint8_t sort = look(reader, reader->at, &length);
        if (!length || !(sort == SORT_SPACE || sort == SORT_NOTHING || sort == SORT_NEWLINE))
            return;
        if (sort == SORT_NEWLINE && line_end_parts(reader, reader->at))
            reader->new_paragraph = 1;
        reader->at += length;
    }
}

/* "1." at the head of a paragraph numbers it. */
static int is_list_number(const hne_i_token *token)
{
    return token->kind == TOKEN_NUMBER && !token->decimals && token->digits > 0 && token->digits < 100 &&
           token->end - token->begin <= 2;
}

static int numbers_paragraph(const hne_i_sentence *sentence)
{
    return sentence->starts_paragraph && sentence->tokens.count == 1 && is_list_number(&sentence->tokens.items[0]);
}

static int is_between_tokens(uint8_t sort)
{
    return sort == SORT_NOTHING || sort == SORT_NEWLINE || sort == SORT_QUOTE ||
           sort == SORT_APOSTROPHE;
}

/* A sign is a word by itself, but for a plus before a number. */
static size_t scan_sign(const hne_i_text_reader *reader, size_t at, size_t length, hne_i_token *token)
{
    if (reader->bytes[at] == '+' && is_digit_at(reader, at + 1)) {
        token->flags = (uint16_t)((token->flags & ~(unsigned)TOKEN_GLUED) | TOKEN_PLUS);
        return scan_digit_token(reader, at + 1, token);
    }
    int is_and = reader->bytes[at] == '&';
    const char *letters = is_and ? "and" : reader->bytes + at;
    hne_i_word sign = {.length = 0};
    for (size_t i = 0; i < (is_and ? sizeof "and" - 1 : length); i++)
        add_letter(&sign, letters[i]);
    token->kind = TOKEN_WORD;
    token->word = hne_i_lexicon_word(reader->lexicon, &sign);
    return at + length;
}

static size_t scan_dash(const hne_i_text_reader *reader, uint8_t sort, size_t at, size_t length, hne_i_token *token)
{
    token->kind = TOKEN_DASH;
    if (sort == SORT_DASH || !is_minus(reader, at, length, token->flags & TOKEN_GLUED))
        return at + length;
    token->flags |= TOKEN_NEGATIVE;
    return scan_digit_token(reader, at + length, token);
}

/* The token that begins with a character of that sort and length; where it ends. */
static size_t scan_token(const hne_i_text_reader *reader, uint8_t sort, size_t at, size_t length, hne_i_token *token)
{
    switch (sort) {
    case SORT_LETTER:
        return scan_word(reader, at, token);
    case SORT_DIGIT:
        return scan_digit_token(reader, at, token);
    case SORT_SIGN:
        return scan_sign(reader, at, length, token);
    case SORT_HYPHEN: case SORT_MINUS: case SORT_DASH:
        return scan_dash(reader, sort, at, length, token);
    default:
        token->kind = sort < sizeof punctuation && punctuation[sort] ? punctuation[sort] : TOKEN_OTHER;
        return at + length;
    }
}

/* Whether a line end or a full stop ends the sentence; what belongs to it is passed. */
static int ends_sentence(hne_i_text_reader *reader, uint8_t sort, size_t length, hne_i_sentence *out)
{
    if (sort == SORT_NEWLINE)
        return reader->new_paragraph = line_end_parts(reader, reader->at);
    out->ended = stop_parts(reader, reader->at, length);
    reader->at += out->ended ? length : 0;
    return out->ended;
}

/* "In?the?first?eight?months": blanks that another encoding damaged. */
static int stands_for_blank(const hne_i_text_reader *reader, size_t at)
{
    uint8_t next = sort_at(reader, at + 1);
    return reader->bytes[at] == '?' && (next == SORT_LETTER || next == SORT_DIGIT);
}

static void open_sentence(hne_i_text_reader *reader, hne_i_sentence *out)
{
    begin_sentence(reader);
    out->tokens.count = 0;
    out->begin = out->end = reader->at;
    out->starts_paragraph = reader->new_paragraph;
    out->ended = 0;
    out->list_number = 0;
    reader->new_paragraph = 0;
}

int hne_i_next_sentence(hne_i_text_reader *reader, hne_i_sentence *out)
{
    size_t length, glue = 0; /* where the token before ended */
    unsigned hyphen = 0;
    open_sentence(reader, out);
    if (reader->at >= reader->length)
        return 0;
    while (reader->at < reader->length && out->tokens.count < MOST_TOKENS) {
        size_t at = reader->at;
        uint8_t sort = look(reader, at, &length);
        if (sort == SORT_SPACE || (sort == SORT_STOP && stands_for_blank(reader, at))) { /* behind every other token */
            reader->at += length;
            continue;
        }
        if (sort == SORT_STOP && numbers_paragraph(out)) {
            out->list_number = (int32_t)out->tokens.items[0].digits;
            out->tokens.count = 0;
            reader->at += length;
            continue;
        }
        if ((sort == SORT_NEWLINE || sort == SORT_STOP) && ends_sentence(reader, sort, length, out))
            break;
        int is_opened = out->tokens.count && out->tokens.items[out->tokens.count - 1].kind == TOKEN_OPEN; /* "(-1.5%)" */
        unsigned glued = out->tokens.count && glue == at && !is_opened ? TOKEN_GLUED : 0;
        int joins = sort == SORT_HYPHEN && glued && sort_at(reader, at + length) == SORT_LETTER;
        if (joins || is_between_tokens(sort)) {
            reader->at += length;
            glue = joins ? reader->at : glue;
            hyphen = joins ? TOKEN_HYPHEN : 0;
            continue;
        }
        if (!hne_i_vector_reserve(&out->tokens))
            return -1;
        hne_i_token *token = &out->tokens.items[out->tokens.count++];
        *token = (hne_i_token){.begin = (uint32_t)at, .kind = TOKEN_OTHER, .flags = (uint16_t)(hyphen | glued)};
        reader->at = glue = out->end = scan_token(reader, sort, at, length, token);
        token->end = (uint32_t)reader->at;
        if (!(token->flags & TOKEN_POSSESSIVE))
            token->stem = token->end;
        hyphen = 0;
    }
    return 1;
}
