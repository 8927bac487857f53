/* SPDX-License-Identifier: MIT */
/* Of what area a noun phrase is, and with whom; its words put together. */
#include "release/draft.h"

#include "value/scan.h"

#include <string.h>

/* --- putting text together ---------------------------------------------------------- */

/* Adds a word after a blank; 0 if there is no room. */
static int append(char *buffer, size_t size, const char *word, size_t length)
{
    size_t used = strlen(buffer), blank = used > 0;
    if (used + blank + length + 1 > size)
        return 0;
    if (blank)
        buffer[used++] = ' ';
    memcpy(buffer + used, word, length);
    buffer[used + length] = 0;
    return 1;
}

/* Adds the words of an item in small letters. */
void hne_i_add_item_to_slice(const hne_i_reader *reader, hne_i_subject *subject, const hne_i_item *item)
{
    char text[HNE_I_SLICE_SIZE];
    size_t length = 0;
    for (uint32_t t = item->first; t <= item->last; t++) {
        const hne_i_token *token = &reader->sentence.tokens.items[t];
        if (length && length < sizeof text)
            text[length++] = token->flags & TOKEN_HYPHEN ? '-' : ' ';
        for (uint32_t i = token->begin; i < token->stem && length < sizeof text; i++)
            if ((unsigned char)reader->bytes[i] > ' ') /* a number may be broken by a line end */
                text[length++] = hne_i_lower_case(reader->bytes[i]);
    }
    if (!append(subject->slice, sizeof subject->slice, text, length))
        subject->is_cut = 1;
    subject->is_guess |= item->class_ == CLASS_ORDINAL; /* "in a distant third place": no name of anything */
}

void hne_i_add_to_slice(hne_i_subject *subject, const char *words)
{
    if (!append(subject->slice, sizeof subject->slice, words, strlen(words)))
        subject->is_cut = 1;
}

void hne_i_add_partner(hne_i_subject *subject, const char *name)
{
    if (subject->partner[0] && !append(subject->partner, sizeof subject->partner, "and", 3))
        subject->is_cut = 1;
    if (!append(subject->partner, sizeof subject->partner, name, strlen(name)))
        subject->is_cut = 1;
}

/* --- areas ------------------------------------------------------------------------------- */

const char *hne_i_home_area(const hne_i_reader *reader, int level)
{
    if (level == HNE_I_AREA_NATION)
        return "China";
    if (level == HNE_I_AREA_CITY && reader->topic->city)
        return reader->topic->city;
    if (level == HNE_I_AREA_CITY && reader->city)
        return reader->city;
    if (level == HNE_I_AREA_PROVINCE && reader->topic->province)
        return reader->topic->province;
    return level == HNE_I_AREA_PROVINCE && reader->province ? reader->province : reader->area;
}

/* Whether the area at `at` is a partner: after with, to, from, between; a
 * foreign one always, where a region of its own is known. */
static int is_partner(const hne_i_reader *reader, size_t at, hne_i_class before, const hne_i_subject *subject)
{
    const hne_i_item *item = &reader->items.items[at];
    if (item->class_ == CLASS_HOME)
        return 0;
    if (item->value != HNE_I_AREA_FOREIGN && !strcmp(item->entry->name, reader->area))
        return 0; /* "between Hubei and ASEAN" */
    if (before == CLASS_BETWEEN && item->value == HNE_I_AREA_NATION)
        return 0; /* "between east China's Shandong and ASEAN", "20 percent of all trade between China and Russia" */
    if (hne_i_is_before_partner(before))
        return 1;
    return item->value == HNE_I_AREA_FOREIGN && (*reader->area || subject->area);
}

/* "The province" of a text on Hunan, after a paragraph on Hubei; "the city" of a text on the nation. */
static int is_ambiguous(const hne_i_reader *reader, const hne_i_item *item)
{
    const char *spoken_of = reader->topic->area_spoken_of, *nation = hne_i_home_area(reader, HNE_I_AREA_NATION);
    if (item->class_ != CLASS_HOME || item->value < HNE_I_AREA_PROVINCE)
        return 0;
    const char *home = hne_i_home_area(reader, item->value);
    int is_wider = reader->topic->area_spoken_level && reader->topic->area_spoken_level < item->value;
    return !strcmp(home, nation) || (spoken_of && !is_wider && strcmp(spoken_of, nation) && strcmp(spoken_of, home));
}

/* "Changsha Customs", "the provincial Bureau of Statistics" */
int hne_i_is_of_office(const hne_i_reader *reader, size_t at)
{
    do
        at++;
    while (hne_i_class_at(reader, at) == CLASS_HOME || hne_i_class_at(reader, at) == CLASS_EMPTY);
    return hne_i_class_at(reader, at) == CLASS_OFFICE;
}

static int is_behind(const hne_i_reader *reader, size_t at, hne_i_class class_)
{
    while (at > 0 && hne_i_class_at(reader, at - 1) == CLASS_EMPTY)
        at--;
    return at > 0 && hne_i_class_at(reader, at - 1) == class_;
}

/* "The other BRICS countries": not all of them. */
static int is_of_others(const hne_i_reader *reader, size_t at)
{
    while (at > 0 && hne_i_class_at(reader, at - 1) == CLASS_EMPTY)
        at--;
    return at > 0 && hne_i_class_at(reader, at - 1) == CLASS_PRONOUN && reader->items.items[at - 1].value == PRONOUN_SUBJECT;
}

/* "The product of Guizhou's capital Guiyang": the word is no part of what is told. */
static void drop_seat(const hne_i_language *language, hne_i_subject *subject)
{
    char *blank = strrchr(subject->slice, ' '), *last = blank ? blank + 1 : subject->slice;
    if (hne_i_has_word(language->seats, last))
        *(blank ? blank : last) = 0;
}

void hne_i_read_area(const hne_i_reader *reader, size_t at, hne_i_class before, hne_i_subject *subject)
{
    if (hne_i_is_of_office(reader, at))
        return;
    const hne_i_item *item = &reader->items.items[at];
    const char *name = item->class_ == CLASS_HOME ? hne_i_home_area(reader, item->value) : item->entry->name;
    if (is_partner(reader, at, before, subject)) {
        subject->is_guess |= (uint8_t)is_of_others(reader, at);
        hne_i_add_partner(subject, name);
        return;
    }
    /* "exports to China" of somebody else */
    hne_i_flow flow = hne_i_flow_of(reader->lexicon.language, subject->concept);
    subject->is_guess |= !strcmp(name, reader->area) &&
                         ((before == CLASS_TO && flow == HNE_I_EXPORTS) || (before == CLASS_FROM && flow == HNE_I_IMPORTS));
    /* "tourist arrivals to mainland China": those from abroad */
    subject->is_guess |= subject->concept && flow == HNE_I_FLOW_COUNT && before == CLASS_TO && item->value == HNE_I_AREA_NATION;
    subject->is_with_home |= subject->concept && before == CLASS_WITH && !subject->partner[0];
    /* "Qingdao in Shandong province": the wider one only tells where it is. */
    if (subject->area && subject->area_level > item->value && item->value)
        return;
    /* "China's Hunan Province": the narrower of two is meant; otherwise a
     * second area is a word of the name. */
    int narrower = (item->class_ == CLASS_AREA || item->class_ == CLASS_HOME) && item->value >= HNE_I_AREA_PROVINCE;
    /* "the eastern region of Guangdong": no region of the nation, but a part of it that no table has */
    if (narrower && is_behind(reader, at, CLASS_OF) && subject->area && subject->area_level == HNE_I_AREA_NATION &&
        strcmp(subject->area, hne_i_home_area(reader, HNE_I_AREA_NATION)))
        hne_i_add_to_slice(subject, subject->area);
    int is_city_of = item->class_ == CLASS_AREA && item->value == HNE_I_AREA_CITY && subject->area_level == HNE_I_AREA_PROVINCE &&
                     !is_behind(reader, at, CLASS_AND);
    int is_zone_of = item->class_ == CLASS_AREA && item->value == HNE_I_AREA_ZONE && !is_behind(reader, at, CLASS_AND);
    if (!subject->area || (narrower && subject->area_level == HNE_I_AREA_NATION) || is_city_of || is_zone_of) {
        if (is_city_of)
            drop_seat(reader->lexicon.language, subject);
        subject->area = name;
        subject->area_level = (uint8_t)item->value;
        subject->area_is_guess = (uint8_t)is_ambiguous(reader, item);
    }
    else if (item->class_ == CLASS_AREA && strcmp(subject->area, name)) {
        hne_i_add_item_to_slice(reader, subject, item);
        subject->is_guess |= item->value >= HNE_I_AREA_PROVINCE; /* "the product of Sichuan and Hubei": of each, or of both */
    }
}

static int is_of_area(const hne_i_subject *subject, const char *area)
{
    return subject->area && !strcmp(subject->area, area);
}

/* "The epidemic weighed on the province": after the nation, or a zone, the text comes home. */
int hne_i_comes_home(const hne_i_reader *reader)
{
    for (size_t i = 0; i < reader->items.count; i++) {
        const hne_i_item *item = &reader->items.items[i];
        if (i > 1 && hne_i_class_at(reader, i - 1) == CLASS_OF && hne_i_class_at(reader, i - 2) == CLASS_QUANTITY)
            continue; /* "48.1 percent of the province's total" */
        if ((item->class_ == CLASS_HOME && item->value >= HNE_I_AREA_PROVINCE) ||
            (item->class_ == CLASS_AREA && !strcmp(item->entry->name, reader->area)))
            return 1;
    }
    return 0;
}

/* "..., customs in its capital said": an area of which a sentence that was understood states nothing was named by
 * the way. */
void hne_i_settle_area_spoken_of(hne_i_reader *reader, const char *before, uint8_t level_before)
{
    hne_i_topic *topic = reader->topic;
    int is_understood = 0;
    for (size_t i = 0; i < topic->drafts.count && topic->area_spoken_of; i++) {
        const hne_i_draft *draft = &topic->drafts.items[i];
        if (draft->unread)
            continue;
        is_understood |= draft->certain;
        if (is_of_area(&draft->subject, topic->area_spoken_of) ||
            (draft->has_reference && is_of_area(&draft->reference, topic->area_spoken_of)))
            return;
    }
    int is_nation = topic->area_spoken_of && !strcmp(topic->area_spoken_of, hne_i_home_area(reader, HNE_I_AREA_NATION));
    if (is_understood) {
        topic->area_spoken_of = before;
        topic->area_spoken_level = level_before;
    } else if (is_nation && !topic->drafts.count && hne_i_comes_home(reader)) {
        topic->area_spoken_of = NULL;
    }
}
