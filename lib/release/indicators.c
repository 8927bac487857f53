/* SPDX-License-Identifier: MIT */
/* Subjects as indicators of the profile: codes, names, and which is part of which. */
#include "release/topic.h"

#include "base/text.h"

#include <stdlib.h>
#include <string.h>

hne_i_topic *hne_i_topic_new(void)
{
    hne_i_topic *topic = hne_i_alloc_zeroed(1, sizeof *topic);
    if (topic)
        topic->period = topic->main_period = (hne_period){0, -1};
    return topic;
}

const char *hne_i_subject_area(const hne_i_reader *reader, const hne_i_subject *subject)
{
    return subject->area ? subject->area : reader->area;
}

/* --- codes ---------------------------------------------------------------------------- */

enum { MOST_WORDS = 32, CODE_SIZE = 256 };

typedef struct piece {
    const char *text;
    size_t length;
} piece;

static int compare_pieces(const void *a, const void *b)
{
    const piece *one = a, *other = b;
    size_t shorter = one->length < other->length ? one->length : other->length;
    int order = memcmp(one->text, other->text, shorter);
    return order ? order : (one->length > other->length) - (one->length < other->length);
}

/* The words of a slice in order of the alphabet, a plural as its singular, so
 * that "mechanical and electrical products" and "electrical and mechanical
 * product" are one. */
void hne_i_add_sorted_words(hne_i_text *code, const char *slice)
{
    piece pieces[MOST_WORDS];
    size_t count = 0;
    while (*slice && count < MOST_WORDS) {
        size_t length = strcspn(slice, " -");
        piece found = {slice, length};
        if (length > 3 && slice[length - 1] == 's' && slice[length - 2] != 's')
            found.length--;
        if (length && !(length == 3 && !memcmp(slice, "and", 3)))
            pieces[count++] = found;
        slice += length + (slice[length] != 0);
    }
    qsort(pieces, count, sizeof *pieces, compare_pieces);
    for (size_t i = 0; i < count; i++) {
        hne_i_text_add(code, i ? "-" : ":");
        hne_i_text_add_bytes(code, pieces[i].text, pieces[i].length);
    }
}

/* "Hunan/EXPORTS:electrical-mechanical-product@ASEAN". */
static void write_code(hne_i_text *code, const hne_i_reader *reader, const hne_i_subject *subject)
{
    hne_i_text_add(code, hne_i_subject_area(reader, subject));
    hne_i_text_add(code, "/");
    hne_i_text_add(code, subject->concept ? subject->concept->code : "");
    hne_i_add_sorted_words(code, subject->slice);
    if (subject->partner[0]) {
        hne_i_text_add(code, "@");
        hne_i_text_add(code, subject->partner);
    }
    if (subject->is_combined)
        hne_i_text_add(code, "+");
    if (subject->unique)
        hne_i_text_format(code, "#%u", (unsigned)subject->unique);
}

static void write_name(hne_i_text *name, const hne_i_subject *subject)
{
    const char *code = subject->concept ? subject->concept->code : "";
    if (subject->concept) {
        hne_i_text_add(name, subject->concept->name);
        hne_i_text_add(name, subject->slice[0] ? ": " : "");
    }
    hne_i_text_add(name, subject->slice);
    if (subject->partner[0]) {
        hne_i_text_add(name, !strcmp(code, "EXPORTS") ? " to " : !strcmp(code, "IMPORTS") ? " from " : " with ");
        hne_i_text_add(name, subject->partner);
    }
    if (subject->unique)
        hne_i_text_add(name, ", a part of them");
}

int hne_i_subject_equal(const hne_i_reader *reader, const hne_i_subject *a, const hne_i_subject *b)
{
    hne_i_text one = HNE_I_TEXT_EMPTY, other = HNE_I_TEXT_EMPTY;
    write_code(&one, reader, a);
    write_code(&other, reader, b);
    int equal = one.bytes && other.bytes && !strcmp(one.bytes, other.bytes);
    hne_i_text_clear(&one);
    hne_i_text_clear(&other);
    return equal;
}

/* --- indicators ---------------------------------------------------------------------------- */

static int remember(hne_i_reader *reader, const hne_i_subject *subject, hne_indicator *indicator)
{
    hne_i_topic *topic = reader->topic;
    if (!hne_i_vector_reserve(&topic->stated) || !hne_i_vector_reserve(&topic->indicators))
        return 0;
    topic->stated.items[topic->stated.count++] = *subject;
    topic->indicators.items[topic->indicators.count++] = indicator;
    return 1;
}

static hne_status describe(hne_i_reader *reader, const hne_i_subject *subject, hne_indicator *indicator)
{
    hne_i_text name = HNE_I_TEXT_EMPTY;
    hne_unit unit = {{0}};
    write_name(&name, subject);
    hne_status status = name.failed || !name.bytes ? HNE_ERROR_MEMORY
                        : hne_indicator_set_name(indicator, reader->lexicon.language->tag, name.bytes, NULL);
    hne_i_text_clear(&name);
    if (!status)
        status = hne_indicator_set_area(indicator, hne_i_subject_area(reader, subject), NULL);
    if (!status && subject->concept) {
        strncpy(unit.code, subject->concept->unit, sizeof unit.code - 1);
        hne_indicator_set_nature(indicator, (hne_nature)subject->concept->nature, NULL);
        hne_indicator_set_non_negative(indicator, subject->concept->non_negative, NULL);
        hne_indicator_set_unit(indicator, unit, NULL);
        if (subject->concept->growth_prices)
            hne_indicator_set_prices(indicator, HNE_PRICES_CURRENT, NULL);
    }
    return status;
}

hne_indicator *hne_i_subject_indicator(hne_i_reader *reader, const hne_i_subject *subject)
{
    hne_i_text code = HNE_I_TEXT_EMPTY;
    hne_indicator *indicator = NULL;
    write_code(&code, reader, subject);
    if (code.failed) {
        reader->status = hne_i_fail_memory(reader->error);
        return NULL;
    }
    if (code.length >= CODE_SIZE)
        code.bytes[hne_i_utf8_valid(code.bytes, CODE_SIZE - 1)] = 0;
    indicator = hne_profile_find_indicator(reader->release->profile, code.bytes);
    int known = indicator != NULL;
    if (!known) {
        reader->status = hne_profile_add_indicator(reader->release->profile, code.bytes, &indicator, reader->error);
        if (!reader->status && describe(reader, subject, indicator))
            reader->status = hne_i_fail_memory(reader->error);
    }
    hne_i_text_clear(&code);
    if (!reader->status && !remember(reader, subject, indicator))
        reader->status = hne_i_fail_memory(reader->error);
    return reader->status ? NULL : indicator;
}

/* --- wholes and parts --------------------------------------------------------------------------- */

static const hne_i_concept *concept_with_part(const hne_i_reader *reader, const char *part, int complete_only)
{
    const hne_i_language *language = reader->lexicon.language;
    for (size_t i = 0; i < *language->part_count; i++) {
        const hne_i_concept_parts *row = &language->parts[i];
        for (size_t k = 0; k < 4 && row->parts[k] && !row->balance && (row->complete || !complete_only); k++)
            if (!strcmp(row->parts[k], part))
                return hne_i_concept_find(language, row->whole);
    }
    return NULL;
}

int hne_i_subject_whole(const hne_i_reader *reader, const hne_i_subject *subject, hne_i_subject *out)
{
    if (!subject->concept)
        return 0;
    *out = *subject;
    out->is_rate = out->is_combined = out->whole_said = 0;
    out->unique = 0;
    if (subject->unique)
        return 1;
    if (subject->slice[0] || subject->partner[0]) {
        out->slice[0] = out->partner[0] = 0;
        return subject->concept->sliced;
    }
    out->concept = concept_with_part(reader, subject->concept->code, 0);
    return out->concept != NULL;
}

int hne_i_are_of_one_whole(const hne_i_reader *reader, const hne_i_subject *subject, const hne_i_subject *other)
{
    hne_i_subject one = *subject, another = *other, whole, its_whole;
    one.slice[0] = one.partner[0] = another.slice[0] = another.partner[0] = 0;
    return subject->concept != other->concept && hne_i_subject_whole(reader, &one, &whole) &&
           hne_i_subject_whole(reader, &another, &its_whole) && whole.concept == its_whole.concept;
}

static hne_indicator *find_subject(const hne_i_reader *reader, const hne_i_subject *subject)
{
    hne_i_text code = HNE_I_TEXT_EMPTY;
    write_code(&code, reader, subject);
    hne_indicator *found = code.bytes ? hne_profile_find_indicator(reader->release->profile, code.bytes) : NULL;
    hne_i_text_clear(&code);
    return found;
}

static const hne_breakdown *find_breakdown(const hne_indicator *whole, const char *name)
{
    for (size_t i = 0; i < hne_indicator_breakdown_count(whole); i++)
        if (!strcmp(hne_breakdown_name(hne_indicator_breakdown(whole, i)), name))
            return hne_indicator_breakdown(whole, i);
    return NULL;
}

/* Slices may overlap (goods and partners), so that each is a part by itself:
 * at most the whole, but no sum of them is taken. */
static hne_status relate_slice(hne_indicator *whole, hne_indicator *part, hne_error *error)
{
    hne_breakdown *made;
    const char *name = hne_indicator_code(part);
    if (whole == part || find_breakdown(whole, name))
        return HNE_OK;
    hne_status status = hne_indicator_add_breakdown(whole, name, 0, &made, error);
    if (!status)
        status = hne_breakdown_add_part(made, part, 1, error);
    return status == HNE_ERROR_CYCLE ? HNE_OK : status;
}

/* All parts of a row are there, or, where one of two is, it is made: what
 * remains of the whole. */
static void relate_row(hne_i_reader *reader, const hne_i_subject *subject, hne_indicator *whole,
                       const hne_i_concept_parts *row)
{
    size_t count = 0, there = 0;
    hne_breakdown *made;
    hne_i_subject part = *subject;
    if (find_breakdown(whole, row->name))
        return;
    for (; count < 4 && row->parts[count]; count++) {
        part.concept = hne_i_concept_find(reader->lexicon.language, row->parts[count]);
        there += part.concept && find_subject(reader, &part);
    }
    if (!there || there + 1 < count)
        return;
    reader->status = hne_indicator_add_breakdown(whole, row->name, row->complete, &made, reader->error);
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
    hne_indicator *one = find_subject(reader, part), *other = find_subject(reader, whole);
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
    hne_indicator *found = part.concept ? find_subject(reader, &part) : NULL;
    if (found && relate_slice(whole, found, reader->error) == HNE_ERROR_MEMORY)
        reader->status = HNE_ERROR_MEMORY;
}

int hne_i_relate_subjects(hne_i_reader *reader)
{
    hne_i_topic *topic = reader->topic;
    const hne_i_language *language = reader->lexicon.language;
    size_t count = topic->stated.count;
    for (size_t i = 0; i < count && !reader->status; i++) {
        hne_i_subject subject = topic->stated.items[i], whole;
        hne_indicator *indicator = topic->indicators.items[i];
        if (!subject.concept || subject.is_combined)
            continue;
        if ((subject.slice[0] || subject.partner[0] || subject.unique) && hne_i_subject_whole(reader, &subject, &whole)) {
            hne_indicator *found = find_subject(reader, &whole);
            if (found && relate_slice(found, indicator, reader->error) == HNE_ERROR_MEMORY)
                reader->status = HNE_ERROR_MEMORY;
        }
        for (size_t row = 0; row < *language->part_count && !reader->status && !subject.unique; row++) {
            if (strcmp(language->parts[row].whole, subject.concept->code))
                continue;
            if (language->parts[row].complete)
                relate_row(reader, &subject, indicator, &language->parts[row]);
            else
                relate_some(reader, &subject, indicator, &language->parts[row]);
        }
    }
    return !reader->status;
}

void hne_i_topic_free(hne_i_topic *topic)
{
    if (!topic)
        return;
    hne_i_vector_clear(&topic->stated);
    hne_i_vector_clear(&topic->indicators);
    hne_i_vector_clear(&topic->drafts);
    hne_i_free(topic);
}
