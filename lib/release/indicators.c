/* SPDX-License-Identifier: MIT */
/* Subjects as indicators of the profile: codes, names, and which is part of which. */
#include "release/topic.h"

#include "base/text.h"

#include <string.h>

void hne_i_topic_begin(hne_i_topic *topic)
{
    memset(topic, 0, sizeof *topic);
    topic->period = topic->main_period = topic->earlier = topic->first = (hne_period){0, -1};
}

const char *hne_i_subject_area(const hne_i_reader *reader, const hne_i_subject *subject)
{
    return subject->area ? subject->area : reader->area;
}

/* --- codes ---------------------------------------------------------------------------- */

enum { MOST_WORDS = 32, CODE_SIZE = 256, NAME_SIZE = 512 };

typedef struct piece {
    const char *text;
    size_t length;
} piece;

static int compare_pieces(const piece *one, const piece *other)
{
    size_t shorter = one->length < other->length ? one->length : other->length;
    int order = memcmp(one->text, other->text, shorter);
    return order ? order : (one->length > other->length) - (one->length < other->length);
}

static void insert_piece(piece *pieces, size_t count, piece added)
{
    for (; count && compare_pieces(&pieces[count - 1], &added) > 0; count--)
        pieces[count] = pieces[count - 1];
    pieces[count] = added;
}

/* The words of a slice in order of the alphabet, a plural as its singular, so
 * that "mechanical and electrical products" and "electrical and mechanical
 * product" are one. */
static size_t sort_words(const char *slice, piece pieces[MOST_WORDS])
{
    size_t count = 0;
    while (*slice && count < MOST_WORDS) {
        size_t length = 0;
        while (slice[length] && slice[length] != ' ' && slice[length] != '-')
            length++;
        piece found = {slice, length};
        if (length > 3 && slice[length - 1] == 's' && slice[length - 2] != 's')
            found.length--;
        if (length && !(length == 3 && !memcmp(slice, "and", 3)))
            insert_piece(pieces, count++, found);
        slice += length + (slice[length] != 0);
    }
    return count;
}

void hne_i_add_sorted_words(hne_i_text *code, const char *words)
{
    piece pieces[MOST_WORDS];
    size_t count = sort_words(words, pieces);
    for (size_t i = 0; i < count; i++) {
        hne_i_text_add(code, i ? "-" : ":");
        hne_i_text_add_bytes(code, pieces[i].text, pieces[i].length);
    }
}

/* "Hunan/EXPORTS:electrical-mechanical-product@ASEAN", cut where it is too long. */
static void write_code(const hne_i_reader *reader, const hne_i_subject *subject, char code[CODE_SIZE])
{
    piece pieces[MOST_WORDS];
    size_t count = sort_words(subject->slice, pieces);
    hne_i_writer writer = hne_i_writer_of(code, CODE_SIZE);
    hne_i_write(&writer, hne_i_subject_area(reader, subject));
    hne_i_write(&writer, "/");
    hne_i_write(&writer, subject->concept ? subject->concept->code : "");
    for (size_t i = 0; i < count; i++) {
        hne_i_write(&writer, i ? "-" : ":");
        hne_i_write_bytes(&writer, pieces[i].text, pieces[i].length);
    }
    hne_i_write(&writer, subject->partner[0] ? "@" : "");
    hne_i_write(&writer, subject->partner);
    hne_i_write(&writer, subject->is_combined ? "+" : "");
    if (subject->unique) {
        hne_i_write(&writer, "#");
        hne_i_write_integer(&writer, subject->unique);
    }
    if (hne_i_writer_end(&writer) >= CODE_SIZE)
        code[hne_i_utf8_valid(code, CODE_SIZE - 1)] = 0;
}

static void write_name(const hne_i_language *language, const hne_i_subject *subject, char name[NAME_SIZE])
{
    hne_i_writer writer = hne_i_writer_of(name, NAME_SIZE);
    if (subject->concept) {
        hne_i_write(&writer, subject->concept->name);
        hne_i_write(&writer, subject->slice[0] ? ": " : "");
    }
    hne_i_write(&writer, subject->slice);
    if (subject->partner[0]) {
        hne_i_flow flow = hne_i_flow_of(language, subject->concept);
        hne_i_write(&writer, " ");
        hne_i_write(&writer, language->flows[flow < HNE_I_FLOW_COUNT ? flow : HNE_I_TRADE].preposition);
        hne_i_write(&writer, " ");
        hne_i_write(&writer, subject->partner);
    }
    if (subject->unique)
        hne_i_write(&writer, subject->is_combined ? ", several together" : ", an unnamed part");
    hne_i_writer_end(&writer);
}

/* --- which are the same --------------------------------------------------------------------- */

/* Most are of the area of the release. */
static int is_same_area(const char *one, const char *other)
{
    return one == other || !strcmp(one, other);
}

/* But for their slices. */
static int is_like(const hne_i_reader *reader, const hne_i_subject *a, const hne_i_subject *b)
{
    return a->concept == b->concept && a->is_combined == b->is_combined && a->unique == b->unique &&
           is_same_area(hne_i_subject_area(reader, a), hne_i_subject_area(reader, b)) && !strcmp(a->partner, b->partner);
}

static int has_words_of(const char *slice, const char *other)
{
    piece pieces[MOST_WORDS], others[MOST_WORDS];
    size_t count = sort_words(slice, pieces), same = 0;
    if (sort_words(other, others) != count)
        return 0;
    while (same < count && !compare_pieces(&pieces[same], &others[same]))
        same++;
    return same == count;
}

int hne_i_subject_equal(const hne_i_reader *reader, const hne_i_subject *a, const hne_i_subject *b)
{
    return is_like(reader, a, b) && (!strcmp(a->slice, b->slice) || has_words_of(a->slice, b->slice));
}

static uint64_t hash_of_subject(const hne_i_reader *reader, const hne_i_subject *subject)
{
    const char *area = hne_i_subject_area(reader, subject);
    uint64_t hash = hne_i_hash_bytes(area, strlen(area)) ^ (uintptr_t)subject->concept ^ subject->unique;
    if (subject->slice[0])
        hash = hne_i_hash_number(hash) ^ hne_i_hash_bytes(subject->slice, strlen(subject->slice));
    if (subject->partner[0])
        hash = hne_i_hash_number(hash) ^ hne_i_hash_bytes(subject->partner, strlen(subject->partner));
    return hne_i_hash_number(hash);
}

static uint64_t hash_of_stated(const void *of, uint32_t number)
{
    const hne_i_reader *reader = of;
    return hash_of_subject(reader, &reader->topic->stated.items[number]);
}

/* The indicator that the same words became before; NULL if they did not. */
static hne_indicator *find_stated(const hne_i_reader *reader, const hne_i_subject *subject, uint64_t hash)
{
    const hne_i_topic *topic = reader->topic;
    size_t at = 0;
    uint32_t found;
    while ((found = hne_i_index_next(&topic->by_subject, hash, &at)) != HNE_I_INDEX_NONE) {
        const hne_i_subject *stated = &topic->stated.items[found];
        if (is_like(reader, stated, subject) && !strcmp(stated->slice, subject->slice))
            return topic->indicators.items[found];
    }
    return NULL;
}

int hne_i_is_stated(const hne_i_reader *reader, const hne_i_subject *subject)
{
    return find_stated(reader, subject, hash_of_subject(reader, subject)) != NULL;
}

/* --- indicators ---------------------------------------------------------------------------- */

static int remember(hne_i_reader *reader, const hne_i_subject *subject, uint64_t hash, hne_indicator *indicator)
{
    hne_i_topic *topic = reader->topic;
    if (!hne_i_vector_reserve(&topic->stated) || !hne_i_vector_reserve(&topic->indicators) ||
        !hne_i_index_reserve(&topic->by_subject, hash_of_stated, reader))
        return 0;
    hne_i_index_add(&topic->by_subject, hash, (uint32_t)topic->stated.count);
    topic->stated.items[topic->stated.count++] = *subject;
    topic->indicators.items[topic->indicators.count++] = indicator;
    return 1;
}

static int is_non_negative(const hne_i_reader *reader, const hne_i_subject *subject)
{
    int of = subject->concept->non_negative;
    return of == HNE_I_NON_NEGATIVE ||
           (of == HNE_I_NON_NEGATIVE_IN_NATION && hne_i_is_bare(subject) && !strcmp(hne_i_subject_area(reader, subject), "China"));
}

static hne_status describe(hne_i_reader *reader, const hne_i_subject *subject, hne_indicator *indicator)
{
    char name[NAME_SIZE];
    hne_unit unit = {{0}};
    write_name(reader->lexicon.language, subject, name);
    hne_status status = hne_indicator_set_name(indicator, reader->lexicon.language->tag, name, NULL);
    if (!status)
        status = hne_indicator_set_area(indicator, hne_i_subject_area(reader, subject), NULL);
    if (!status && subject->concept) {
        strncpy(unit.code, subject->concept->unit, sizeof unit.code - 1);
        hne_indicator_set_nature(indicator, (hne_nature)subject->concept->nature, NULL);
        hne_indicator_set_non_negative(indicator, is_non_negative(reader, subject), NULL);
        hne_indicator_set_unit(indicator, unit, NULL);
        if (subject->concept->growth_prices || hne_unit_kind_of(unit) == HNE_UNIT_CURRENCY)
            hne_indicator_set_prices(indicator, HNE_PRICES_CURRENT, NULL);
    }
    return status;
}

hne_indicator *hne_i_subject_indicator(hne_i_reader *reader, const hne_i_subject *subject)
{
    char code[CODE_SIZE];
    uint64_t hash = hash_of_subject(reader, subject);
    hne_indicator *indicator = find_stated(reader, subject, hash);
    if (indicator)
        return indicator;
    write_code(reader, subject, code);
    indicator = hne_profile_find_indicator(reader->release->profile, code);
    if (!indicator) {
        reader->status = hne_profile_add_indicator(reader->release->profile, code, &indicator, reader->error);
        if (!reader->status && describe(reader, subject, indicator))
            reader->status = hne_i_fail_memory(reader->error);
    }
    if (!reader->status && !remember(reader, subject, hash, indicator))
        reader->status = hne_i_fail_memory(reader->error);
    return reader->status ? NULL : indicator;
}

/* --- wholes and parts --------------------------------------------------------------------------- */

hne_indicator *hne_i_find_subject(const hne_i_reader *reader, const hne_i_subject *subject)
{
    char code[CODE_SIZE];
    hne_indicator *stated = find_stated(reader, subject, hash_of_subject(reader, subject));
    if (stated)
        return stated;
    write_code(reader, subject, code);
    return hne_profile_find_indicator(reader->release->profile, code);
}

hne_breakdown *hne_i_find_breakdown(hne_indicator *whole, const char *name)
{
    for (size_t i = 0; i < hne_indicator_breakdown_count(whole); i++)
        if (!strcmp(hne_breakdown_name(hne_indicator_breakdown(whole, i)), name))
            return (hne_breakdown *)hne_indicator_breakdown(whole, i); /* the profile is the reader's to fill */
    return NULL;
}

static hne_status add_part(hne_indicator *whole, const char *name, hne_indicator *part, hne_error *error)
{
    hne_status status = HNE_OK;
    hne_breakdown *breakdown = hne_i_find_breakdown(whole, name);
    if (!breakdown)
        status = hne_indicator_add_breakdown(whole, name, 0, &breakdown, error);
    if (!status)
        status = hne_breakdown_add_part(breakdown, part, 1, NULL);
    return status == HNE_ERROR_MEMORY ? hne_i_fail_memory(error) : HNE_OK;
}

/* Slices may overlap (goods and partners), so that each is a part by itself:
 * at most the whole, but no sum of them is taken. */
static hne_status relate_slice(hne_indicator *whole, hne_indicator *part, hne_error *error)
{
    const char *name = hne_indicator_code(part);
    return whole == part || hne_i_find_breakdown(whole, name) ? HNE_OK : add_part(whole, name, part, error);
}

/* All parts of a row are there, or, where one of two is, it is made: what
 * remains of the whole. */
static void relate_row(hne_i_reader *reader, const hne_i_subject *subject, hne_indicator *whole,
                       const hne_i_concept_parts *row)
{
    size_t count = 0, there = 0;
    hne_breakdown *made;
    hne_i_subject part = *subject;
    if (hne_i_find_breakdown(whole, row->name))
        return;
    for (; count < HNE_I_MOST_PARTS && row->parts[count]; count++) {
        part.concept = hne_i_concept_find(reader->lexicon.language, row->parts[count]);
        there += part.concept && hne_i_find_subject(reader, &part);
    }
    if (!there || there + (row->complete == HNE_I_PARTS_ALL) < count)
        return;
    reader->status = hne_indicator_add_breakdown(whole, row->name, 1, &made, reader->error);
    for (size_t i = 0; i < count && !reader->status; i++) {
        part.concept = hne_i_concept_find(reader->lexicon.language, row->parts[i]);
        hne_indicator *indicator = hne_i_subject_indicator(reader, &part);
        hne_status status = indicator ? hne_breakdown_add_part(made, indicator, row->balance && i ? -1 : 1, NULL) : HNE_OK;
        if (status == HNE_ERROR_MEMORY)
            reader->status = hne_i_fail_memory(reader->error);
    }
}

hne_status hne_i_relate_part(hne_i_reader *reader, const hne_i_subject *part, const hne_i_subject *whole,
                             const hne_statement *level)
{
    hne_indicator *one = hne_i_find_subject(reader, part), *other = hne_i_find_subject(reader, whole);
    const hne_statement *of_whole = other ? hne_indicator_find(other, hne_statement_period(level), HNE_ASPECT_LEVEL, NULL) : NULL;
    if (!one || !of_whole || !hne_unit_equal(hne_statement_figure(of_whole).unit, hne_statement_figure(level).unit))
        return HNE_OK;
    hne_indicator_set_non_negative(one, 1, NULL);
    hne_indicator_set_non_negative(other, 1, NULL);
    return relate_slice(other, one, reader->error) == HNE_ERROR_MEMORY ? HNE_ERROR_MEMORY : HNE_OK;
}

/* A part among others, where both are there. */
static void relate_some(hne_i_reader *reader, const hne_i_subject *subject, hne_indicator *whole,
                        const hne_i_concept_parts *row)
{
    hne_i_subject part = *subject;
    part.concept = hne_i_concept_find(reader->lexicon.language, row->parts[0]);
    hne_indicator *found = part.concept ? hne_i_find_subject(reader, &part) : NULL;
    if (found && relate_slice(whole, found, reader->error) == HNE_ERROR_MEMORY)
        reader->status = HNE_ERROR_MEMORY;
}

/* The same thing but for the ending of its plural. */
static hne_indicator *find_either_number(const hne_i_reader *reader, hne_i_subject *subject, char *name, size_t size)
{
    size_t length = strlen(name);
    hne_indicator *found = hne_i_find_subject(reader, subject);
    if (!found && length && name[length - 1] == 's') {
        name[length - 1] = 0;
        found = hne_i_find_subject(reader, subject);
    } else if (!found && length + 1 < size) {
        memcpy(name + length, "s", 2);
        found = hne_i_find_subject(reader, subject);
    }
    return found;
}

/* "Exports of textiles and apparel", where those of textiles and those of apparel are stated, too. */
static void relate_joined(hne_i_reader *reader, const hne_i_subject *both, hne_indicator *whole)
{
    int are_goods = !both->partner[0];
    const char *name = are_goods ? both->slice : both->slice[0] ? "" : both->partner, *and = strstr(name, " and ");
    hne_i_subject parts[] = {*both, *both};
    hne_indicator *found[2];
    hne_breakdown *made;
    if (!and || strstr(and + 1, " and ") || strchr(name, ',') || both->unique)
        return;
    for (int i = 0; i < 2; i++) {
        char *part = are_goods ? parts[i].slice : parts[i].partner;
        if (i)
            memmove(part, and + strlen(" and "), strlen(and + strlen(" and ")) + 1);
        else
            part[and - name] = 0;
        found[i] = find_either_number(reader, &parts[i], part, are_goods ? sizeof both->slice : sizeof both->partner);
        if (!found[i] || found[i] == whole)
            return;
    }
    if (found[0] == found[1] || hne_i_find_breakdown(whole, "each"))
        return;
    reader->status = hne_indicator_add_breakdown(whole, "each", 1, &made, reader->error);
    for (int i = 0; i < 2 && !reader->status; i++)
        if (hne_breakdown_add_part(made, found[i], 1, NULL) == HNE_ERROR_MEMORY)
            reader->status = hne_i_fail_memory(reader->error);
}

/* Of the same area, and of nothing narrower. */
static hne_indicator *find_beside(const hne_i_reader *reader, const hne_i_subject *subject, const char *code)
{
    hne_i_subject beside = *subject;
    beside.concept = hne_i_concept_find(reader->lexicon.language, code);
    return beside.concept ? hne_i_find_subject(reader, &beside) : NULL;
}

static void relate_quotient(const hne_i_reader *reader, const hne_i_subject *subject, hne_indicator *indicator)
{
    const hne_i_language *language = reader->lexicon.language;
    for (size_t i = 0; i < *language->quotient_count; i++) {
        const hne_i_concept_quotient *row = &language->quotients[i];
        if (!hne_i_same_code(row->quotient, subject->concept->code))
            continue;
        hne_indicator *numerator = find_beside(reader, subject, row->numerator);
        hne_indicator *denominator = find_beside(reader, subject, row->denominator);
        if (numerator && denominator)
            hne_indicator_set_quotient(indicator, numerator, denominator, NULL);
    }
}

/* "The value added of high-tech industries": a part of the product, whatever they are. */
static hne_status relate_by_measure(hne_i_reader *reader, const hne_i_subject *unnamed, hne_indicator *indicator)
{
    const hne_i_told_by_word *row = reader->lexicon.language->part_by_measure;
    while (row->word && (!unnamed->measure || strcmp(row->word, unnamed->measure)))
        row++;
    hne_indicator *whole = row->word ? find_beside(reader, &(hne_i_subject){.area = unnamed->area}, row->concept) : NULL;
    if (!whole)
        return HNE_OK;
    hne_indicator_set_non_negative(indicator, 1, NULL);
    return relate_slice(whole, indicator, reader->error);
}

static hne_indicator *find_wider(const hne_i_reader *reader, const hne_i_subject *subject)
{
    hne_i_subject wider;
    return hne_i_subject_whole(reader, subject, &wider) ? hne_i_find_subject(reader, &wider) : NULL;
}

int hne_i_relate_subjects(hne_i_reader *reader)
{
    hne_i_topic *topic = reader->topic;
    const hne_i_language *language = reader->lexicon.language;
    size_t count = topic->stated.count;
    for (size_t i = 0; i < count && !reader->status; i++) {
        hne_i_subject subject = topic->stated.items[i], whole;
        hne_indicator *indicator = topic->indicators.items[i];
        if (!subject.concept)
            reader->status = relate_by_measure(reader, &subject, indicator);
        if (!subject.concept || subject.is_combined)
            continue;
        int is_slice = subject.slice[0] || subject.partner[0] || subject.unique;
        if (is_slice && hne_i_subject_whole(reader, &subject, &whole)) {
            hne_indicator *found = hne_i_find_subject(reader, &whole);
            const hne_i_group_apart *group = found ? hne_i_group_of(reader, &subject) : NULL;
            if (!found) /* "trade was 320 billion, exports of cars 94": where exports are not told */
                found = find_wider(reader, &whole);
            hne_status status = !found ? HNE_OK : group ? hne_i_relate_group(reader, &subject, found, group)
                                                        : relate_slice(found, indicator, reader->error);
            if (status)
                reader->status = status;
            else
                relate_joined(reader, &subject, indicator);
        }
        if (!is_slice)
            relate_quotient(reader, &subject, indicator);
        for (size_t row = 0; row < *language->part_count && !reader->status && !subject.unique; row++) {
            if (!hne_i_same_code(language->parts[row].whole, subject.concept->code))
                continue;
            if (language->parts[row].complete == HNE_I_PARTS_ALL || language->parts[row].complete == HNE_I_PARTS_TOGETHER)
                relate_row(reader, &subject, indicator, &language->parts[row]);
            else if (language->parts[row].complete == HNE_I_PARTS_SOME)
                relate_some(reader, &subject, indicator, &language->parts[row]);
        }
    }
    return !reader->status;
}

void hne_i_topic_clear(hne_i_topic *topic)
{
    hne_i_vector_clear(&topic->stated);
    hne_i_vector_clear(&topic->indicators);
    hne_i_index_clear(&topic->by_subject);
    hne_i_vector_clear(&topic->drafts);
}
