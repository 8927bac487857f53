/* SPDX-License-Identifier: MIT */
/* Figures as text: the number alone, and the figure as a person writes it. */
#include <hunanecon/figure.h>

#include "base/error.h"
#include "base/text.h"
#include "value/scan.h"
#include "value/unit_table.h"

#include <string.h>

/* Words of hedges; the first of each hedge is the one printed. */
static const struct {
    const char *word;
    hne_hedge hedge;
} hedge_words[] = {
    {"", HNE_HEDGE_NONE},
    {"about", HNE_HEDGE_ABOUT},
    {"some", HNE_HEDGE_ABOUT},
    {"around", HNE_HEDGE_ABOUT},
    {"approximately", HNE_HEDGE_ABOUT},
    {"roughly", HNE_HEDGE_ABOUT},
    {"circa", HNE_HEDGE_ABOUT},
    {"约", HNE_HEDGE_ABOUT},
    {"大约", HNE_HEDGE_ABOUT},
    {"almost", HNE_HEDGE_ALMOST},
    {"nearly", HNE_HEDGE_ALMOST},
    {"close to", HNE_HEDGE_ALMOST},
    {"近", HNE_HEDGE_ALMOST},
    {"接近", HNE_HEDGE_ALMOST},
    {"over", HNE_HEDGE_OVER},
    {"more than", HNE_HEDGE_OVER},
    {"exceeding", HNE_HEDGE_OVER},
    {"above", HNE_HEDGE_OVER},
    {"topped", HNE_HEDGE_OVER},
    {"topping", HNE_HEDGE_OVER},
    {"超过", HNE_HEDGE_OVER},
    {"超", HNE_HEDGE_OVER},
    {"at least", HNE_HEDGE_AT_LEAST},
    {"no less than", HNE_HEDGE_AT_LEAST},
    {"not less than", HNE_HEDGE_AT_LEAST},
    {"no fewer than", HNE_HEDGE_AT_LEAST},
    {"至少", HNE_HEDGE_AT_LEAST},
    {"不少于", HNE_HEDGE_AT_LEAST},
    {"不低于", HNE_HEDGE_AT_LEAST},
    {"at most", HNE_HEDGE_AT_MOST},
    {"up to", HNE_HEDGE_AT_MOST},
    {"no more than", HNE_HEDGE_AT_MOST},
    {"not more than", HNE_HEDGE_AT_MOST},
    {"至多", HNE_HEDGE_AT_MOST},
    {"不超过", HNE_HEDGE_AT_MOST},
    {"exactly", HNE_HEDGE_EXACT},
    {"under", HNE_HEDGE_UNDER},
    {"below", HNE_HEDGE_UNDER},
    {"less than", HNE_HEDGE_UNDER},
    {"fewer than", HNE_HEDGE_UNDER},
    {"不足", HNE_HEDGE_UNDER},
    {"不到", HNE_HEDGE_UNDER},
};

/* The longest hedge word with which the text begins; its length, 0 if none. */
static size_t scan_hedge(const char *text, hne_hedge *out)
{
    size_t longest = 0;
    for (size_t i = 0; i < sizeof hedge_words / sizeof *hedge_words; i++) {
        size_t length = hne_i_begins_with(text, hedge_words[i].word);
        if (length > longest && hne_i_word_ends(text, length)) {
            longest = length;
            *out = hedge_words[i].hedge;
        }
    }
    return longest;
}

const char *hne_hedge_word(hne_hedge hedge)
{
    for (size_t i = 0; i < sizeof hedge_words / sizeof *hedge_words; i++)
        if (hedge_words[i].hedge == hedge)
            return hedge_words[i].word;
    return "";
}

hne_status hne_hedge_parse(const char *word, hne_hedge *out, hne_error *error)
{
    if (!word || !out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no word or no place for the hedge, expected both");
    hne_hedge hedge = HNE_HEDGE_NONE;
    if (word[scan_hedge(word, &hedge)]) {
        hne_i_fail(error, HNE_ERROR_NOT_FOUND, "found \"%.80s\", expected a word such as about, almost or over", word);
        hne_i_error_text(error, word, strlen(word));
        return HNE_ERROR_NOT_FOUND;
    }
    *out = hedge;
    return HNE_OK;
}

/* A sign, if there is one; ASCII or the minus sign of typography. */
static int scan_sign(hne_i_scan *scan)
{
    static const char minus[] = "\xE2\x88\x92";
    if (strncmp(scan->at, minus, sizeof minus - 1) == 0) {
        scan->at += sizeof minus - 1;
        return 1;
    }
    return hne_i_scan_char(scan, '+') ? 0 : hne_i_scan_char(scan, '-');
}

/* A comma that parts thousands: three digits follow, and no fourth. */
static int is_grouping(const char *at)
{
    return *at == ',' && hne_i_is_digit(at[1]) && hne_i_is_digit(at[2]) && hne_i_is_digit(at[3]) &&
           !hne_i_is_digit(at[4]);
}

/* Digits of the number so far. */
typedef struct digits {
    uint64_t value;
    int32_t count;    /* digits read, leading zeros included */
    int32_t decimals; /* of them after the point */
    int too_long;
} digits;

static void add_digit(digits *number, char c)
{
    uint64_t digit = (uint64_t)(c - '0');
    if (number->value > (INT64_MAX - digit) / 10)
        number->too_long = 1;
    else
        number->value = 10 * number->value + digit;
    number->count++;
}

/* Whole digits, perhaps in groups: once a comma was seen, every group has one. */
static int scan_whole(hne_i_scan *scan, digits *number)
{
    int grouped = 0, in_group = 0;
    for (;;) {
        if (hne_i_is_digit(*scan->at)) {
            if (grouped && in_group == 3)
                return 0;
            add_digit(number, *scan->at++);
            in_group++;
        } else if (is_grouping(scan->at)) {
            if (grouped ? in_group != 3 : in_group < 1 || in_group > 3)
                return 0;
            grouped = 1;
            in_group = 0;
            scan->at++;
        } else {
            return !grouped || in_group == 3;
        }
    }
}

static const char expected_number[] = "a number such as 37.30, -4.6 or 21,343.3";

static hne_status scan_number(hne_i_scan *scan, hne_figure *figure)
{
    digits number = {0, 0, 0, 0};
    int negative = scan_sign(scan);
    int grouped_well = scan_whole(scan, &number);
    if (*scan->at == '.' && hne_i_is_digit(scan->at[1])) {
        int32_t whole = number.count;
        for (scan->at++; hne_i_is_digit(*scan->at); scan->at++)
            add_digit(&number, *scan->at);
        number.decimals = number.count - whole;
    }
    if (!number.count || !grouped_well)
        return hne_i_scan_fail(scan, HNE_ERROR_SYNTAX, expected_number);
    if (number.too_long || number.decimals > 18)
        return hne_i_scan_fail(scan, HNE_ERROR_RANGE, "at most 18 digits after the point, and 63 bits of digits");
    figure->digits = negative ? -(int64_t)number.value : (int64_t)number.value;
    figure->decimals = number.decimals;
    return HNE_OK;
}

hne_status hne_figure_parse_number(const char *text, hne_figure *out, hne_error *error)
{
    if (!text || !out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no text or no place for the figure, expected both");
    hne_i_scan scan = {text, text, error};
    hne_figure figure = {0, 0, 0, {{0}}, HNE_HEDGE_NONE};
    hne_status status = scan_number(&scan, &figure);
    if (status != HNE_OK)
        return status;
    if (*scan.at)
        return hne_i_scan_fail(&scan, HNE_ERROR_SYNTAX, expected_number);
    *out = figure;
    return HNE_OK;
}

static void skip_spaces(hne_i_scan *scan)
{
    while (*scan->at == ' ')
        scan->at++;
}

/* A multiplier that has no word: x10^-3. */
static int scan_power(hne_i_scan *scan, int32_t *power)
{
    static const char mark[] = "x10^";
    if (strncmp(scan->at, mark, sizeof mark - 1) != 0)
        return 0;
    hne_i_scan ahead = {scan->text, scan->at + sizeof mark - 1, NULL};
    int negative = hne_i_scan_char(&ahead, '-');
    int32_t value = hne_i_scan_number(&ahead, 2);
    if (value < 0)
        value = hne_i_scan_number(&ahead, 1);
    if (value < 0 || value > 18 || hne_i_is_digit(*ahead.at))
        return 0;
    *power = negative ? -value : value;
    scan->at = ahead.at;
    return 1;
}

/* A code that can stand bare in a text without being taken for a word: known
 * to the library, or capitals and digits that begin with a capital. */
static int is_plain_code(const char *code)
{
    hne_unit word;
    int32_t power;
    size_t known = hne_i_unit_scan(code, &word);
    if (known && !code[known])
        return strncmp(word.code, code, sizeof word.code) == 0;
    size_t multiplier = hne_i_multiplier_scan(code, &power);
    if (known || multiplier || *code < 'A' || *code > 'Z')
        return 0;
    for (const char *at = code; *at; at++)
        if (*at >= 'a' && *at <= 'z')
            return 0;
    return 1;
}

/* A unit the library does not know: its code, bare if that is plain, else in brackets. */
static int scan_other_unit(hne_i_scan *scan, hne_unit *unit)
{
    char code[sizeof unit->code + 1] = {0};
    int bracketed = *scan->at == '[';
    const char *begin = scan->at + bracketed;
    size_t length = strcspn(begin, bracketed ? "]" : " ");
    if (!length || length >= sizeof unit->code || (bracketed && begin[length] != ']'))
        return 0;
    memcpy(code, begin, length);
    if (!bracketed && !is_plain_code(code))
        return 0;
    hne_unit found;
    if (hne_unit_parse(code, &found, NULL) != HNE_OK)
        return 0;
    *unit = found;
    scan->at = begin + length + bracketed;
    return 1;
}

/* What follows the number: multiplier and unit, either or both absent. */
static void scan_measure(hne_i_scan *scan, hne_figure *figure)
{
    skip_spaces(scan);
    if (!scan_power(scan, &figure->multiplier))
        scan->at += hne_i_multiplier_scan(scan->at, &figure->multiplier);
    skip_spaces(scan);
    size_t unit = hne_i_unit_scan(scan->at, &figure->unit);
    if (unit)
        scan->at += unit;
    else
        scan_other_unit(scan, &figure->unit);
    skip_spaces(scan);
}

hne_status hne_figure_parse(const char *text, hne_figure *out, hne_error *error)
{
    if (!text || !out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no text or no place for the figure, expected both");
    hne_i_scan scan = {text, text, error};
    hne_figure figure = {0, 0, 0, {{0}}, HNE_HEDGE_NONE};
    skip_spaces(&scan);
    scan.at += scan_hedge(scan.at, &figure.hedge);
    skip_spaces(&scan);
    hne_status status = scan_number(&scan, &figure);
    if (status != HNE_OK)
        return status;
    scan_measure(&scan, &figure);
    if (*scan.at)
        return hne_i_scan_fail(&scan, HNE_ERROR_SYNTAX,
                               "a hedge, a number, a multiplier and a unit, such as \"almost 36 billion USD\"");
    *out = figure;
    return HNE_OK;
}

/* At least `width` digits. The magnitude of the least int64_t fits no int64_t. */
static void write_digits(hne_i_writer *writer, uint64_t value, int32_t width)
{
    char reversed[20];
    int32_t length = 0;
    for (; value || length < width; value /= 10)
        reversed[length++] = (char)('0' + value % 10);
    while (length)
        hne_i_write_bytes(writer, &reversed[--length], 1);
}

static void write_number(hne_i_writer *writer, hne_figure figure)
{
    uint64_t magnitude = figure.digits < 0 ? (uint64_t)0 - (uint64_t)figure.digits : (uint64_t)figure.digits;
    int32_t decimals = figure.decimals < 0 ? 0 : figure.decimals > 18 ? 18 : figure.decimals;
    uint64_t unit = 1;
    for (int32_t i = 0; i < decimals; i++)
        unit *= 10;
    if (figure.digits < 0)
        hne_i_write(writer, "-");
    write_digits(writer, magnitude / unit, 1);
    if (decimals) {
        hne_i_write(writer, ".");
        write_digits(writer, magnitude % unit, decimals);
    }
}

size_t hne_figure_print_number(hne_figure figure, char *buffer, size_t size)
{
    hne_i_writer writer = hne_i_writer_of(buffer, size);
    write_number(&writer, figure);
    return hne_i_writer_end(&writer);
}

static void write_multiplier(hne_i_writer *writer, int32_t power)
{
    const char *word = hne_multiplier_word(power);
    if (!power)
        return;
    hne_i_write(writer, word ? " " : " x10^");
    if (word)
        hne_i_write(writer, word);
    else
        hne_i_write_integer(writer, power);
}

/* Currencies by their code, which is shorter and cannot be mistaken; the
 * others by their name. */
static void write_unit(hne_i_writer *writer, hne_unit unit, int attached)
{
    hne_unit_kind kind = hne_unit_kind_of(unit);
    const hne_i_unit_entry *known = hne_i_unit_entry_of(unit);
    char code[sizeof unit.code + 1] = {0};
    memcpy(code, unit.code, sizeof unit.code);
    if (kind == HNE_UNIT_NONE)
        return;
    if (kind == HNE_UNIT_PERCENT && attached) {
        hne_i_write(writer, "%");
        return;
    }
    int bracketed = !known && !is_plain_code(code);
    hne_i_write(writer, bracketed ? " [" : " ");
    hne_i_write(writer, known && kind != HNE_UNIT_CURRENCY ? known->name : code);
    hne_i_write(writer, bracketed ? "]" : "");
}

size_t hne_figure_print(hne_figure figure, char *buffer, size_t size)
{
    hne_i_writer writer = hne_i_writer_of(buffer, size);
    const char *hedge = hne_hedge_word(figure.hedge);
    hne_i_write(&writer, hedge);
    hne_i_write(&writer, *hedge ? " " : "");
    write_number(&writer, figure);
    write_multiplier(&writer, figure.multiplier);
    write_unit(&writer, figure.unit, figure.multiplier == 0);
    return hne_i_writer_end(&writer);
}
