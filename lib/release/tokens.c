/* SPDX-License-Identifier: MIT */
#include "release/scanning.h"

#include "value/scan.h"

#include <string.h>

/* A sentence longer than this is cut: none that people write is, and what is
 * done with a sentence must not grow with the square of the text. */
enum { MOST_TOKENS = 1024 };

/* Lines that were cut to a width are not shorter than this, but for the last of a paragraph. */
enum { NARROW = 55 };

/* --- lines --------------------------------------------------------------------------- */

/* Whether the text was cut to lines of a width: then most long lines are about
 * as long as each other and none is much longer. */
static int is_wrapped(const char *bytes, size_t length)
{
    enum { LOOKED_AT = 65536, WIDE = 110, PARAGRAPH = 160 };
    size_t within = 0, beyond = 0;
    const char *at = bytes, *end = bytes + (length < LOOKED_AT ? length : LOOKED_AT);
    for (const char *next; (next = memchr(at, '\n', (size_t)(end - at))); at = next + 1) {
        size_t line = (size_t)(next - at);
        within += line >= NARROW && line <= WIDE;
        beyond += line > PARAGRAPH;
    }
    return within >= 6 && !beyond;
}

/* A heading or a row of a table, among lines that were cut to a width. */
static int is_short_line(const hne_i_text_reader *reader, size_t at)
{
    size_t begin = at;
    while (begin > 0 && at - begin < NARROW && reader->bytes[begin - 1] != '\n')
        begin--;
    return at - begin < NARROW;
}

/* Whether the line end at `at` ends a sentence that no full stop ended. */
static int line_end_parts(const hne_i_text_reader *reader, size_t at)
{
    size_t next = hne_i_skip_space(reader, at + 1, 0), length;
    uint8_t sort = hne_i_look(reader, next, &length);
    if (!length || sort == SORT_NEWLINE)
        return 1;
    if (sort == SORT_LETTER && reader->bytes[next] >= 'a' && reader->bytes[next] <= 'z')
        return 0;
    if (sort == SORT_COMMA || sort == SORT_STOP || sort == SORT_CLOSE || reader->bytes[next] == '%')
        return 0;
    return !reader->wrapped || is_short_line(reader, at);
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

static int is_letter_at(const hne_i_text_reader *reader, size_t at)
{
    return at < reader->length && hne_i_sort_of_byte[(unsigned char)reader->bytes[at]] == SORT_LETTER;
}

/* "U.S." and its like: single letters, each with a full stop, which the last one may have lost. */
static size_t initials_end(const hne_i_text_reader *reader, size_t at)
{
    size_t end = at, count = 0;
    while (end + 1 < reader->length && is_letter_at(reader, end) && reader->bytes[end + 1] == '.') {
        end += 2;
        count++;
    }
    int has_lost_it = count == 1 && is_letter_at(reader, end) && end + 1 < reader->length && reader->bytes[end + 1] == ' ';
    return count > 1 ? end : has_lost_it ? end + 1 : 0;
}

/* A word that the lexicon has with a full stop is an abbreviation, one that it has with a sign is money: "A$5 billion". */
static size_t with_sign(const hne_i_text_reader *reader, size_t at, const hne_i_word *of, hne_i_token *token)
{
    if (at >= reader->length || (reader->bytes[at] != '.' && reader->bytes[at] != '$'))
        return at;
    hne_i_word with = *of;
    add_letter(&with, reader->bytes[at]);
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
    if (hne_i_look(reader, at, &length) != SORT_APOSTROPHE)
        return at;
    size_t after = at + length;
    if (after < reader->length && hne_i_lower_case(reader->bytes[after]) == 's' &&
        hne_i_look(reader, after + 1, &next) != SORT_LETTER)
        return after + 1;
    return last == 's' && hne_i_look(reader, after, &next) != SORT_LETTER ? after : at;
}

static int has_decimals(const hne_i_text_reader *reader, size_t at)
{
    while (hne_i_is_digit_at(reader, at))
        at++;
    return at < reader->length && reader->bytes[at] == '.' && hne_i_is_digit_at(reader, at + 1);
}

/* Whether a number is glued to the word: "RMB1.44", "of53.3", after letters that
 * are not Latin, or because no name has a decimal point: "MOP1.4". A letter or an unknown word and digits are a name: Q1, A380;
 * so is what is known with its digit: km2. */
static int ends_before_digits(const hne_i_text_reader *reader, size_t at, const hne_i_word *of)
{
    if (!hne_i_is_digit_at(reader, at - 1) && has_decimals(reader, at))
        return 1;
    if ((unsigned char)reader->bytes[at - 1] >= 0x80)
        return 1;
    hne_i_word whole = *of;
    add_letter(&whole, reader->bytes[at]);
    return of->length > 1 && hne_i_lexicon_word(reader->lexicon, of) && !hne_i_lexicon_word(reader->lexicon, &whole);
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
    for (uint8_t sort; sort = hne_i_look(reader, at, &length), length; at += length) {
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
        for (; at < initials && (at + 1 < initials || reader->bytes[at] != '.'); at++)
            add_letter(&found, reader->bytes[at]);
        token->word = hne_i_lexicon_word(reader->lexicon, &found);
        return initials;
    }
    at = scan_letters(reader, at, &found);
    if (hne_i_sort_at(reader, at) != SORT_SPACE)
        at = scan_letters_and_digits(reader, begin, at, &found);
    token->word = hne_i_lexicon_word(reader->lexicon, &found);
    if (hne_i_sort_at(reader, at) == SORT_SPACE)
        return at;
    size_t end = possessive_end(reader, at, found.length ? found.letters[found.length - 1] : 0);
    if (end != at) {
        token->flags |= TOKEN_POSSESSIVE;
        token->stem = (uint32_t)at;
        return end;
    }
    return with_sign(reader, at, &found, token);
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
    uint8_t sort = hne_i_look(reader, after, &next);
    if (!next || sort == SORT_NEWLINE)
        return !next || line_end_parts(reader, after) || reader->wrapped;
    if (sort == SORT_LETTER)
        return length == 1 && at && reader->bytes[after] >= 'A' && reader->bytes[after] <= 'Z' &&
               hne_i_sort_at(reader, at - 1) != SORT_SPACE;
    if (sort == SORT_SPACE) {
        size_t place = hne_i_skip_space(reader, after, 0);
        sort = hne_i_look(reader, place, &next);
        return !(sort == SORT_LETTER && reader->bytes[place] >= 'a' && reader->bytes[place] <= 'z');
    }
    return sort == SORT_QUOTE || sort == SORT_APOSTROPHE || sort == SORT_CLOSE || length > 1;
}

static size_t scan_digit_token(const hne_i_text_reader *reader, size_t at, hne_i_token *token)
{
    size_t end = hne_i_scan_printed_number(reader, at, token), length, ending;
    size_t past = possessive_end(reader, end, 0); /* "2019's first half" */
    if (past != end) {
        token->flags |= TOKEN_POSSESSIVE;
        token->stem = (uint32_t)end;
        return past;
    }
    if (hne_i_look(reader, end, &length) != SORT_LETTER)
        return end;
    if ((ending = hne_i_ordinal_ending(reader, end))) {
        token->flags |= TOKEN_ORDINAL;
        return end + ending;
    }
    size_t name = scan_name_with_digits(reader, at, end, token);
    return name ? name : end;
}

/* A minus belongs to the number after it where nothing stands right before it. */
static int is_minus(const hne_i_text_reader *reader, size_t at, size_t length, int glued)
{
    return !glued && hne_i_is_digit_at(reader, at + length);
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
        uint8_t sort = hne_i_look(reader, reader->at, &length);
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

/* "(1) Growth went on", "1) Growth went on": the parentheses that close behind the number. */
static int closes_list_number(const hne_i_sentence *sentence)
{
    const hne_i_token *tokens = sentence->tokens.items;
    size_t count = sentence->tokens.count, opened = count == 3;
    return (count == 3 || (count == 2 && sentence->starts_paragraph)) && tokens[count - 1].kind == TOKEN_CLOSE &&
           is_list_number(&tokens[count - 2]) && (!opened || tokens[0].kind == TOKEN_OPEN);
}

/* "[2]" that points to a note. */
static int closes_reference(const hne_i_text_reader *reader, const hne_i_sentence *sentence)
{
    const hne_i_token *last = sentence->tokens.items + sentence->tokens.count - 3;
    return sentence->tokens.count >= 3 && last[0].kind == TOKEN_OPEN && reader->bytes[last[0].begin] == '[' &&
           is_list_number(&last[1]) && last[2].kind == TOKEN_CLOSE;
}

static int is_between_tokens(uint8_t sort)
{
    return sort == SORT_NOTHING || sort == SORT_NEWLINE || sort == SORT_QUOTE ||
           sort == SORT_APOSTROPHE;
}

/* "20____": a blank to be filled in, of which the table tells what it is. */
static size_t scan_blank(const hne_i_text_reader *reader, size_t at, hne_i_token *token)
{
    static const hne_i_word blank = {"__", 2}; /* however long it is */
    size_t begin = at;
    while (at < reader->length && reader->bytes[at] == '_')
        at++;
    token->kind = at > begin + 1 ? TOKEN_WORD : TOKEN_OTHER;
    token->word = at > begin + 1 ? hne_i_lexicon_word(reader->lexicon, &blank) : 0;
    return at;
}

/* Where the number begins that the plus is of: right behind it or, in parentheses, past a space: "(+ 31.9%)"; 0 if it is
 * of none. */
static size_t number_behind_plus(const hne_i_text_reader *reader, size_t at)
{
    if (hne_i_is_digit_at(reader, at + 1))
        return at + 1;
    int opens = at && (reader->bytes[at - 1] == '(' || (at > 1 && reader->bytes[at - 1] == ' ' && reader->bytes[at - 2] == ','));
    return opens && at + 1 < reader->length && reader->bytes[at + 1] == ' ' && hne_i_is_digit_at(reader, at + 2) ? at + 2 : 0;
}

/* A sign is a word by itself, but for a plus before a number. */
static size_t scan_sign(const hne_i_text_reader *reader, size_t at, size_t length, hne_i_token *token)
{
    size_t number = reader->bytes[at] == '+' ? number_behind_plus(reader, at) : 0;
    if (number) {
        token->flags = (uint16_t)((token->flags & ~(unsigned)TOKEN_GLUED) | TOKEN_PLUS);
        return scan_digit_token(reader, number, token);
    }
    if (reader->bytes[at] == '_')
        return scan_blank(reader, at, token);
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

/* Whether a cell of a table that begins at `at` holds a value: a number, perhaps with its currency before it. */
static int is_value_at(const hne_i_text_reader *reader, size_t at)
{
    hne_i_token first = {.flags = 0};
    size_t begin = hne_i_skip_space(reader, at, 0);
    uint8_t sort = hne_i_sort_at(reader, begin);
    if (sort == SORT_LETTER && hne_i_sort_at(reader, scan_word(reader, begin, &first)) == SORT_SIGN)
        return 1; /* "US$4.6 billion" */
    return sort == SORT_DIGIT || sort == SORT_SIGN || sort == SORT_MINUS || sort == SORT_HYPHEN ||
           is_class(reader, first.word, CLASS_UNIT);
}

/* "GDP | 1,044 billion yuan": the first cell says what the second is of. */
static size_t scan_bar(const hne_i_text_reader *reader, size_t at, hne_i_token *token)
{
    token->kind = is_value_at(reader, at + 1) ? TOKEN_COLON : TOKEN_OTHER;
    return at + 1;
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
        if (reader->bytes[at] == '|')
            return scan_bar(reader, at, token);
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

/* "5.3 billion. yuan": a full stop that slipped in between a multiplier and its unit. */
static int is_stray(const hne_i_text_reader *reader, const hne_i_sentence *so_far, size_t behind)
{
    hne_i_token next = {.flags = 0};
    size_t place = hne_i_skip_space(reader, behind, 0);
    if (!so_far->tokens.count || hne_i_sort_at(reader, place) != SORT_LETTER ||
        !is_class(reader, so_far->tokens.items[so_far->tokens.count - 1].word, CLASS_MULTIPLIER))
        return 0;
    scan_word(reader, place, &next);
    return is_class(reader, next.word, CLASS_UNIT);
}

/* "In?the?first?eight?months": blanks that another encoding damaged. */
static int stands_for_blank(const hne_i_text_reader *reader, size_t at)
{
    uint8_t next = hne_i_sort_at(reader, at + 1);
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
        uint8_t sort = hne_i_look(reader, at, &length);
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
        if (sort == SORT_STOP && is_stray(reader, out, at + length)) {
            reader->at += length;
            continue;
        }
        int is_opened = out->tokens.count && out->tokens.items[out->tokens.count - 1].kind == TOKEN_OPEN; /* "(-1.5%)" */
        unsigned glued = out->tokens.count && glue == at && !is_opened ? TOKEN_GLUED : 0;
        int joins = sort == SORT_HYPHEN && glued && hne_i_sort_at(reader, at + length) == SORT_LETTER;
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
        if (closes_list_number(out)) {
            out->list_number = (int32_t)out->tokens.items[out->tokens.count - 2].digits;
            out->tokens.count = 0;
        } else if (closes_reference(reader, out)) {
            out->tokens.count -= 3;
        }
    }
    return 1;
}
