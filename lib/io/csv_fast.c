/* SPDX-License-Identifier: MIT */
/* Plain rows of a long table: one line, a head that was met before, a period
 * of at most 15 characters, a number of a few digits. All else is left to the
 * way that takes rows one by one, which reads these rows to the same result. */
#include "io/csv_reader.h"

#include "math/wide.h"

#include <string.h>

/* Bytes that have to be there: for each field but those of the head, and
 * beyond the last, as they are read in words that may stand over. */
enum { FIELD = 16, REACH = 40 };

/* 1 if the bytes are equal. Up to 7 bytes beyond both can be read. */
HNE_I_INLINE int are_equal(const char *a, const char *b, size_t length)
{
    while (length > 8) {
        if (hne_i_load_text(a) != hne_i_load_text(b))
            return 0;
        a += 8;
        b += 8;
        length -= 8;
    }
    return length == 0 || (hne_i_load_text(a) ^ hne_i_load_text(b)) << 8 * (8 - length) == 0;
}

/* What ends a field. */
#if defined(__SSE2__) && defined(__GNUC__)
#include <emmintrin.h>

typedef struct field_ends {
    __m128i separator, line, quote;
} field_ends;

static field_ends ends_of(char separator)
{
    return (field_ends){_mm_set1_epi8(separator), _mm_set1_epi8('\n'), _mm_set1_epi8('"')};
}

/* Length of the field that begins here: up to a separator, a line feed or a
 * quote. 16 for all that are longer than 15. */
HNE_I_INLINE size_t field_length(const char *at, const field_ends *ends)
{
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
    __m128i found =
        _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, ends->separator), _mm_cmpeq_epi8(bytes, ends->line)),
                     _mm_cmpeq_epi8(bytes, ends->quote));
    return (size_t)__builtin_ctz((unsigned)_mm_movemask_epi8(found) | 1u << 16);
}
#else
typedef struct field_ends {
    char separator;
} field_ends;

static field_ends ends_of(char separator)
{
    return (field_ends){separator};
}

HNE_I_INLINE size_t field_length(const char *at, const field_ends *ends)
{
    size_t length = 0;
    while (length < 16 && at[length] != ends->separator && at[length] != '\n' && at[length] != '"')
        length++;
    return length;
}
#endif

/* The bytes of a text of 1 to 15 characters. */
typedef struct short_text {
    uint64_t low, high;
} short_text;

HNE_I_INLINE short_text short_text_of(const char *text, size_t length)
{
    uint64_t low = hne_i_load_text(text);
    if (length <= 8)
        return (short_text){low << 8 * (8 - length) >> 8 * (8 - length), 0};
    return (short_text){low, hne_i_load_text(text + 8) << 8 * (16 - length) >> 8 * (16 - length)};
}

/* The period that followed last time, if it stands here: its length, otherwise 0. That does not have to be looked
 * for, so that nothing after it waits: the row is taken in about two thirds of the time. */
HNE_I_INLINE size_t expected_period(hne_i_csv_periods *periods, const char *text, char end, hne_period *out)
{
    uint32_t found = periods->met[periods->last].next;
    const hne_i_csv_met *met = &periods->met[found];
    size_t length = met->length;
    short_text here = short_text_of(text, length);
    if (here.low != met->low || here.high != met->high || text[length] != end)
        return 0;
    periods->last = found;
    *out = met->period;
    return length;
}

HNE_I_INLINE int period_of(hne_i_csv_periods *periods, const char *text, size_t length, hne_period *out)
{
    if (length - 1 >= 15)
        return 0;
    short_text here = short_text_of(text, length);
    uint32_t found = hne_i_csv_periods_find(periods, here.low, here.high, text, length);
    if (!found)
        return 0;
    periods->last = found;
    *out = periods->met[found].period;
    return 1;
}

/* 0 for what is no letter. */
HNE_I_INLINE char letter_of(char c)
{
    char letter = (char)(c & ~0x20);
    return letter >= 'A' && letter <= 'Z' ? letter : 0;
}

/* A row being taken. */
typedef struct plain_row {
    const char *begin, *at;
    const char *value; /* where the number stands */
    hne_period period;
    hne_i_plain number;
    int is_missing;
    char status;
} plain_row;

/* What stays as it is from row to row. */
typedef struct taker {
    const hne_i_csv_step *steps, *last;
    const char *limit; /* where a row with a head of no length may begin */
    hne_i_csv_periods *periods;
    field_ends ends;
    char separator, mark;
    int has_cr;
} taker;

typedef int number_reader(const char *text, size_t length, char point, hne_i_plain *out);

typedef enum taking { TAKEN, LEFT, OTHER_HEAD } taking;

/* One step of a row, from row->at on. */
HNE_I_INLINE taking take_step(const taker *with, hne_i_csv_step_kind kind, int is_last, const hne_i_csv_head *head,
                              size_t *run, number_reader *read_number, plain_row *row)
{
    const char *at = row->at, end = is_last ? '\n' : with->separator;
    if (kind == HNE_I_CSV_RUN) {
        size_t begin = *run ? head->ends[*run - 1] + 1 : 0, length = head->ends[*run] - begin;
        ++*run;
        if (!are_equal(at, head->key + begin, length))
            return OTHER_HEAD;
        at += length;
        at += is_last && with->has_cr && *at == '\r';
        row->at = at + 1;
        return *at == end ? TAKEN : OTHER_HEAD;
    }
    if (kind == HNE_I_CSV_PERIOD) {
        size_t expected = expected_period(with->periods, at, end, &row->period);
        row->at = at + expected + 1;
        if (expected)
            return TAKEN;
    }
    if (kind == HNE_I_CSV_STATUS && at[1] == end) {
        row->status = letter_of(*at);
        row->at = at + 2;
        if (row->status)
            return TAKEN;
    }
    size_t length = field_length(at, &with->ends);
    if (at[length] != end)
        return LEFT;
    row->at = at + length + 1;
    if (is_last && with->has_cr && length)
        length -= at[length - 1] == '\r';
    switch (kind) {
    case HNE_I_CSV_PERIOD:
        return period_of(with->periods, at, length, &row->period) ? TAKEN : LEFT;
    case HNE_I_CSV_VALUE:
        row->value = at;
        row->is_missing = !length;
        return !length || read_number(at, length, with->mark, &row->number) ? TAKEN : LEFT;
    case HNE_I_CSV_STATUS:
        row->status = length == 1 ? letter_of(*at) : length ? 0 : HNE_OBS_NORMAL;
        return row->status ? TAKEN : LEFT;
    default:
        return TAKEN;
    }
}

/* Takes a row that has the head; if it has another, that is told. */
HNE_I_INLINE taking take_row(const taker *with, const hne_i_csv_head *head, number_reader *read_number, plain_row *row)
{
    const hne_i_csv_step *step = with->steps, *last = with->last;
    size_t run = 0;
    taking result = TAKEN;
    row->at = row->begin;
    if (with->limit - row->begin < (ptrdiff_t)head->length)
        return LEFT;
    row->status = HNE_OBS_NORMAL;
    for (; step < last; step++)
        if ((result = take_step(with, step->kind, 0, head, &run, read_number, row)) != TAKEN)
            return result;
    return take_step(with, last->kind, 1, head, &run, read_number, row);
}

/* A field of any length without quotes; NULL if it is not whole or has any. */
static const char *end_of_field(const char *at, const char *limit, const field_ends *ends)
{
    while (at < limit) {
        size_t length = field_length(at, ends);
        at += length;
        if (length < 16)
            return *at == '"' ? NULL : at;
    }
    return NULL;
}

/* The head of a row by its bytes; HNE_I_INDEX_NONE if it is new, or in quotes. */
static uint32_t look_up(hne_csv_reader *reader, const taker *with, const char *at)
{
    hne_i_text *key = &reader->heads.key;
    int any = 0;
    key->length = 0;
    hne_i_text_add(key, "");
    for (const hne_i_csv_step *step = with->steps; step <= with->last; step++) {
        const char *begin = at, *end = at;
        for (uint32_t column = 0; column < step->columns; column++) {
            end = end_of_field(at, with->limit, &with->ends);
            if (!end || (*end == '\n' && (step < with->last || column + 1 < step->columns)))
                return HNE_I_INDEX_NONE;
            at = end + 1;
        }
        if (step->kind != HNE_I_CSV_RUN)
            continue;
        if (any++)
            hne_i_text_add_bytes(key, &with->separator, 1);
        int has_cr = *end == '\n' && end > begin && end[-1] == '\r';
        hne_i_text_add_bytes(key, begin, (size_t)(end - begin) - (size_t)has_cr);
    }
    return key->failed ? HNE_I_INDEX_NONE : hne_i_csv_head_find(&reader->heads, key->bytes, key->length);
}

static void put_figure(const hne_csv_reader *reader, const hne_i_csv_sink *sink, const hne_i_csv_head *head,
                       const plain_row *row, int64_t line, size_t at)
{
    const hne_i_plain *number = &row->number;
    if (sink->figures)
        sink->figures[at] = (hne_figure){number->negative ? -(int64_t)number->digits : (int64_t)number->digits,
                                         number->decimals, head->multiplier,
                                         reader->heads.series.items[head->series].unit, (hne_hedge)head->hedge};
    if (sink->heads)
        sink->heads[at] = (uint32_t)(head - reader->heads.heads.items);
    if (sink->lines)
        sink->lines[at] = line;
    if (sink->columns)
        sink->columns[at] = (int32_t)(row->value - row->begin) + 1;
}

HNE_I_INLINE void put(const hne_i_csv_sink *sink, const hne_i_csv_head *head, const plain_row *row, size_t at)
{
    const hne_i_plain *number = &row->number;
    if (sink->values)
        sink->values[at] = row->is_missing ? NAN
                                           : hne_i_csv_double(number->digits, head->multiplier - number->decimals,
                                                              number->negative);
    if (sink->series)
        sink->series[at] = head->series;
    if (sink->periods)
        sink->periods[at] = row->period;
    if (sink->statuses)
        sink->statuses[at] = row->status;
}

/* Finds the head of a row that has another than the row before: first the one that followed last time. */
static const hne_i_csv_head *other_head(hne_csv_reader *reader, const taker *with, const char *begin,
                                        const hne_i_csv_head *before, int *tries)
{
    hne_i_csv_head *heads = reader->heads.heads.items;
    uint32_t found = before->next;
    if (++*tries == 1 && &heads[found] != before)
        return &heads[found];
    found = *tries <= 2 ? look_up(reader, with, begin) : HNE_I_INDEX_NONE;
    *tries = 2;
    if (found == HNE_I_INDEX_NONE)
        return NULL;
    heads[reader->head].next = found;
    return &heads[found];
}

/* Takes rows as long as there are any, for at most HNE_I_CSV_STEP bytes. */
HNE_I_INLINE void take_body(hne_csv_reader *reader, hne_i_csv_sink *sink, number_reader *read_number)
{
    const hne_i_csv_sink to = *sink; /* nothing written through it can change it */
    const char *begin = reader->window.at;
    const char *limit = reader->window.end - REACH - (ptrdiff_t)(FIELD * reader->steps.count);
    if (limit - begin > HNE_I_CSV_STEP)
        limit = begin + HNE_I_CSV_STEP;
    const taker with = {reader->steps.items, reader->steps.items + reader->steps.count - 1, limit, &reader->periods,
                        ends_of(reader->plan.separator), reader->plan.separator, reader->format.mark, reader->has_cr};
    const hne_i_csv_head *head = &reader->heads.heads.items[reader->head];
    plain_row row = {.begin = begin};
    size_t count = sink->count, missing = 0;
    int64_t rows = 0;
    while (count < to.room) {
        int tries = 0;
        taking result;
        while ((result = take_row(&with, head, read_number, &row)) == OTHER_HEAD &&
               (head = other_head(reader, &with, row.begin, head, &tries)) != NULL)
            ;
        if (result != TAKEN)
            break;
        if (tries)
            reader->head = (uint32_t)(head - reader->heads.heads.items);
        if (!head->is_good[to.is_figures])
            break;
        missing += (size_t)row.is_missing;
        if (to.is_figures && !row.is_missing)
            put_figure(reader, &to, head, &row, reader->line + rows, count);
        if (!to.is_figures || !row.is_missing)
            put(&to, head, &row, count++);
        row.begin = row.at;
        rows++;
    }
    reader->window.at = row.begin;
    reader->line += rows;
    reader->observations += rows;
    reader->missing += (int64_t)missing;
    sink->count = count;
}

#if HNE_I_HAS_LEVELS
__attribute__((target("arch=x86-64-v3"))) static void take_v3(hne_csv_reader *reader, hne_i_csv_sink *sink)
{
    take_body(reader, sink, hne_i_plain_read_v3);
}
#endif

static void take_v1(hne_csv_reader *reader, hne_i_csv_sink *sink)
{
    take_body(reader, sink, hne_i_plain_read);
}

void hne_i_csv_take_plain(hne_csv_reader *reader, hne_i_csv_sink *sink)
{
    ptrdiff_t reach = REACH + (ptrdiff_t)(FIELD * reader->steps.count);
    if (!reader->steps.count || !reader->heads.heads.count || reader->window.end - reader->window.at <= reach)
        return;
#if HNE_I_HAS_LEVELS
    if (hne_i_vector_level() >= 3) {
        take_v3(reader, sink);
        return;
    }
#endif
    take_v1(reader, sink);
}
