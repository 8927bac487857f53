/* SPDX-License-Identifier: MIT */
/* Plain rows of a long table: no quotes, one line, a head that is known, a
 * period seen before, a number of a few digits. All else is left to the way
 * that takes rows one by one, which reads these rows to the same result. */
#include "io/csv_reader.h"

#include "math/wide.h"

#include <string.h>

/* 1 if the bytes are equal. Up to 15 bytes beyond both can be read. */
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

/* A row of the index: a column begins behind a place and ends at the next. */
typedef struct plain_row {
    const char *base;      /* places count from here */
    const int32_t *places; /* ends of the columns; places[-1] is before the row */
} plain_row;

HNE_I_INLINE const char *column_begin(const plain_row *row, size_t column)
{
    return row->base + row->places[(ptrdiff_t)column - 1] + 1;
}

HNE_I_INLINE const char *column_end(const plain_row *row, size_t column)
{
    return row->base + row->places[column];
}

HNE_I_INLINE int has_run(const plain_row *row, const hne_i_csv_run *run, const char *key, size_t length)
{
    const char *begin = column_begin(row, run->first);
    return (size_t)(column_end(row, run->last) - begin) == length && are_equal(begin, key, length);
}

/* The runs are in the key one after another, with a separator between. */
static int has_runs(const hne_csv_reader *reader, const plain_row *row, const hne_i_csv_head *head)
{
    const char *key = head->key;
    size_t rest = head->length;
    for (size_t i = 0; i < reader->runs.count; i++) {
        const hne_i_csv_run *run = &reader->runs.items[i];
        size_t length = (size_t)(column_end(row, run->last) - column_begin(row, run->first)), between = i > 0;
        if (length + between > rest || (between && *key != reader->plan.separator) ||
            !has_run(row, run, key + between, length))
            return 0;
        key += length + between;
        rest -= length + between;
    }
    return rest == 0;
}

HNE_I_INLINE int has_key(const hne_csv_reader *reader, const plain_row *row, const hne_i_csv_head *head)
{
    return reader->runs.count == 1 ? has_run(row, reader->runs.items, head->key, head->length)
                                   : has_runs(reader, row, head);
}

/* The head by its bytes, where it is not the one that followed last time. */
static uint32_t look_up(hne_csv_reader *reader, const plain_row *row)
{
    hne_i_text *key = &reader->heads.key;
    key->length = 0;
    hne_i_text_add(key, "");
    for (size_t i = 0; i < reader->runs.count; i++) {
        const hne_i_csv_run *run = &reader->runs.items[i];
        const char *begin = column_begin(row, run->first);
        if (i)
            hne_i_text_add_bytes(key, &reader->plan.separator, 1);
        hne_i_text_add_bytes(key, begin, (size_t)(column_end(row, run->last) - begin));
    }
    return key->failed ? HNE_I_INDEX_NONE : hne_i_csv_head_find(&reader->heads, key->bytes, key->length);
}

/* The head of a row that is not that of the row before; NULL if it is new. */
static const hne_i_csv_head *other_head(hne_csv_reader *reader, const plain_row *row)
{
    hne_i_csv_head *heads = reader->heads.heads.items;
    uint32_t found = heads[reader->head].next;
    if (!has_key(reader, row, &heads[found]))
        found = look_up(reader, row);
    if (found == HNE_I_INDEX_NONE)
        return NULL;
    heads[reader->head].next = found;
    reader->head = found;
    return &heads[found];
}

/* Two places for texts that lead to the same: the one used last comes first. */
static int new_period(hne_i_csv_period_slot *slots, uint64_t low, uint64_t high, const char *text, size_t length)
{
    hne_i_csv_period_slot other = slots[0];
    if (slots[1].low == low && slots[1].high == high) {
        slots[0] = slots[1];
    } else {
        hne_period period;
        if (hne_i_csv_period(text, length, &period, NULL))
            return 0;
        slots[0] = (hne_i_csv_period_slot){low, high, period};
    }
    slots[1] = other;
    return 1;
}

HNE_I_INLINE int period_of(hne_i_csv_period_slot *slots, const char *text, size_t length, hne_period *out)
{
    if (length - 1 >= HNE_I_CSV_LONGEST_PERIOD)
        return 0;
    uint64_t low = hne_i_load_text(text), high = 0;
    if (length > 8)
        high = hne_i_load_text(text + 8) << 8 * (16 - length) >> 8 * (16 - length);
    else
        low = low << 8 * (8 - length) >> 8 * (8 - length);
    hne_i_csv_period_slot *slot = hne_i_csv_period_slot_of(slots, low, high);
    if ((slot->low != low || slot->high != high) && !new_period(slot, low, high, text, length))
        return 0;
    *out = slot->period;
    return 1;
}

/* The letter; 0 for what is none. */
HNE_I_INLINE char status_of(const char *text, const char *end)
{
    if (text == end)
        return HNE_OBS_NORMAL;
    char letter = (char)(*text & ~0x20);
    return text + 1 == end && letter >= 'A' && letter <= 'Z' ? letter : 0;
}

/* Where a row's observation goes, but for its value. */
HNE_I_INLINE void put(const hne_i_csv_sink *sink, const hne_i_csv_head *head, hne_period period, char status, size_t at)
{
    if (sink->series)
        sink->series[at] = head->series;
    if (sink->periods)
        sink->periods[at] = period;
    if (sink->statuses)
        sink->statuses[at] = status;
}

static void put_figure(const hne_csv_reader *reader, const hne_i_csv_sink *sink, const hne_i_csv_head *head,
                       const hne_i_plain *number, int64_t line, int32_t column, size_t at)
{
    if (sink->figures)
        sink->figures[at] = (hne_figure){number->negative ? -(int64_t)number->digits : (int64_t)number->digits,
                                         number->decimals, head->multiplier,
                                         reader->heads.series.items[head->series].unit,
                                         (hne_hedge)head->hedge};
    if (sink->heads)
        sink->heads[at] = (uint32_t)(head - reader->heads.heads.items);
    if (sink->lines)
        sink->lines[at] = line;
    if (sink->columns)
        sink->columns[at] = column;
}

/* An index from window.at on; 0 if no whole row can be in it. */
static int make_index(hne_csv_reader *reader)
{
    const char *at = reader->window.at;
    size_t left = (size_t)(reader->window.end - at);
    if (left <= HNE_I_CSV_PADDING)
        return 0;
    left -= HNE_I_CSV_PADDING; /* numbers and words are read beyond their ends */
    if (left > HNE_I_CSV_BLOCK)
        left = HNE_I_CSV_BLOCK;
    hne_i_csv_index_make(&reader->index, at, left, reader->plan.separator);
    reader->next_line = 0;
    reader->indexed = at;
    reader->indexed_to = at + left;
    return reader->index.line_count > 0;
}

/* Brings the index to where reading is, after rows that were taken elsewhere. */
static int seek(hne_csv_reader *reader)
{
    const char *at = reader->window.at;
    const hne_i_csv_index *index = &reader->index;
    if (!reader->indexed || at >= reader->indexed_to)
        return make_index(reader);
    while (reader->next_line < index->line_count &&
           reader->indexed + index->places[index->lines[reader->next_line]] < at)
        reader->next_line++;
    return reader->next_line < index->line_count || make_index(reader);
}

/* The place in the index of the first end of a column of the row at window.at. */
static size_t first_place(const hne_csv_reader *reader)
{
    return reader->next_line ? reader->index.lines[reader->next_line - 1] + 1 : 0;
}

/* 1 if separators alone stand between the columns: no quote counted as one. */
static int has_separators(const plain_row *row, size_t last, char separator)
{
    for (size_t i = 0; i < last; i++)
        if (*column_end(row, i) != separator)
            return 0;
    return 1;
}

/* More columns are not for lines that end in CR and LF. */
enum { CR_COLUMNS = 63 };

/* Ends the last column before a CR: a copy of the row's places in `own`. */
HNE_I_INLINE void leave_cr_out(plain_row *row, const int32_t *places, size_t last, int32_t *own)
{
    memcpy(own, places - 1, (last + 2) * sizeof *own);
    own[last + 1] -= row->base[own[last + 1] - 1] == '\r';
    row->places = own + 1;
}

typedef int number_reader(const char *text, size_t length, char point, hne_i_plain *out);

/* Takes rows as long as there are any. */
HNE_I_INLINE void take_body(hne_csv_reader *reader, hne_i_csv_sink *sink, number_reader *read_number)
{
    const hne_i_csv_sink to = *sink; /* nothing written through it can change it */
    const hne_i_csv_index index = reader->index;
    const size_t last = reader->plan.columns.count - 1, period_at = reader->plan.period, value_at = reader->plan.value,
                 status_at = reader->plan.status;
    const char separator = reader->plan.separator, mark = reader->format.mark;
    const hne_i_csv_head *head = &reader->heads.heads.items[reader->head];
    const int has_cr = reader->has_cr && last <= CR_COLUMNS;
    const int32_t *places = index.places + first_place(reader);
    plain_row row = {reader->indexed, places};
    int32_t own[CR_COLUMNS + 2];
    size_t count = sink->count, line = reader->next_line, missing = 0;
    for (; line < index.line_count && count < to.room; line++) {
        row.places = places;
        if (index.places + index.lines[line] != places + last ||
            (index.has_quotes && !has_separators(&row, last, separator)))
            break;
        if (has_cr)
            leave_cr_out(&row, places, last, own);
        if (!has_key(reader, &row, head) && !(head = other_head(reader, &row)))
            break;
        hne_period period;
        hne_i_plain number = {0, 0, 0};
        const char *text = column_begin(&row, period_at);
        if (!head->is_good[to.is_figures] || !period_of(reader->slots, text, (size_t)(column_end(&row, period_at) - text), &period))
            break;
        char status = HNE_OBS_NORMAL;
        if (status_at != HNE_I_CSV_NO_COLUMN && !(status = status_of(column_begin(&row, status_at), column_end(&row, status_at))))
            break;
        text = column_begin(&row, value_at);
        size_t length = (size_t)(column_end(&row, value_at) - text);
        if (length && !read_number(text, length, mark, &number))
            break;
        missing += !length;
        if (!to.is_figures) {
            if (to.values)
                to.values[count] = length ? hne_i_csv_double(number.digits, head->multiplier - number.decimals,
                                                             number.negative)
                                          : NAN;
            put(&to, head, period, status, count++);
        } else if (length) {
            put_figure(reader, &to, head, &number, reader->line + (int64_t)(line - reader->next_line),
                       (int32_t)(text - column_begin(&row, 0)) + 1, count);
            put(&to, head, period, status, count++);
        }
        places += last + 1;
    }
    size_t rows = line - reader->next_line;
    if (rows)
        reader->window.at = reader->indexed + places[-1] + 1;
    reader->next_line = line;
    reader->line += (int64_t)rows;
    reader->observations += (int64_t)rows;
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
    void (*take)(hne_csv_reader *, hne_i_csv_sink *) = take_v1;
#if HNE_I_HAS_LEVELS
    if (hne_i_vector_level() >= 3)
        take = take_v3;
#endif
    if (reader->plan.layout != HNE_CSV_LAYOUT_LONG || !reader->heads.heads.count || !seek(reader))
        return;
    const char *begin = reader->window.at;
    for (;;) {
        take(reader, sink);
        int is_used_up = reader->next_line == reader->index.line_count;
        if (!is_used_up || sink->count == sink->room || reader->window.at - begin >= HNE_I_CSV_STEP || !make_index(reader))
            return;
    }
}
