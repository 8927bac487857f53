/* SPDX-License-Identifier: MIT */
/* Noun phrases that are lists: "A, B and C", each of which is a subject. */
#include "release/topic.h"

#include <string.h>

/* Where a list is cut: at its commas, before each "of" ("prices of health care, and of education, culture and
 * entertainment"), at each "and" behind an indicator as well ("short-term loans and long and medium-term loans"), at the
 * last "and", at every "and". */
typedef enum cutting { CUT_COMMAS, CUT_BEFORE_OF, CUT_BEHIND_CONCEPTS, CUT_LAST_AND, CUT_FINELY, CUT_KINDS } cutting;

typedef struct pieces {
    size_t begins[HNE_I_MOST_SUBJECTS + 1], ends[HNE_I_MOST_SUBJECTS + 1], count;
} pieces;

/* Cuts [first, end) into pieces; none, if there are too many. */
static void cut(const hne_i_reader *reader, size_t first, size_t end, cutting how, pieces *out)
{
    size_t last_and = end;
    for (size_t i = first; i < end; i++)
        if (hne_i_class_at(reader, i) == CLASS_AND)
            last_and = i;
    out->count = 0;
    out->begins[0] = first;
    for (size_t i = first; i < end; i++) {
        hne_i_class class_ = hne_i_class_at(reader, i);
        int is_cut = how == CUT_FINELY || (how == CUT_LAST_AND && i == last_and) ||
                     (how == CUT_BEHIND_CONCEPTS && i > first && hne_i_class_at(reader, i - 1) == CLASS_CONCEPT);
        size_t of = i + 1 + (class_ == CLASS_COMMA && hne_i_class_at(reader, i + 1) == CLASS_AND);
        if (how == CUT_BEFORE_OF)
            is_cut = hne_i_class_at(reader, of) == CLASS_OF;
        if ((class_ != CLASS_COMMA || (how == CUT_BEFORE_OF && !is_cut)) && !(class_ == CLASS_AND && is_cut))
            continue;
        if (i > out->begins[out->count]) {
            out->ends[out->count++] = i;
            if (out->count == HNE_I_MOST_SUBJECTS) {
                out->count = 0;
                return;
            }
        }
        out->begins[out->count] = i + 1;
    }
    if (out->begins[out->count] < end)
        out->ends[out->count++] = end;
}

/* "Meanwhile, exports of": past what names nothing. */
static size_t past_nothing(const hne_i_reader *reader, size_t begin, size_t end)
{
    for (size_t i = begin; i < end; i++) {
        if (hne_i_class_at(reader, i) == CLASS_COMMA)
            return i + 1;
        if (hne_i_class_at(reader, i) != CLASS_EMPTY)
            break;
    }
    return begin;
}

/* "..., which" */
static int is_relative(const hne_i_reader *reader, size_t at)
{
    return hne_i_class_at(reader, at) == CLASS_PRONOUN && hne_i_class_at(reader, at - 1) == CLASS_COMMA;
}

/* Before commas, dashes, "by" and a period at its end: "imports, exports and trade in the first half". */
static size_t list_ends(const hne_i_reader *reader, size_t first, size_t end)
{
    while (end > first && ((end > first + 1 && is_relative(reader, end - 1)) ||
                           hne_i_class_at(reader, end - 1) == CLASS_DASH ||
                           hne_i_class_at(reader, end - 1) == CLASS_COMMA || hne_i_class_at(reader, end - 1) == CLASS_EMPTY ||
                           hne_i_class_at(reader, end - 1) == CLASS_BY))
        end--;
    size_t before = end;
    while (before > first && hne_i_class_at(reader, before - 1) == CLASS_PERIOD)
        before--;
    if (before == end || before < first + 2)
        return end;
    return before - (hne_i_class_at(reader, before - 1) == CLASS_IN);
}

/* "In north China, Inner Mongolia": past where that is. */
static size_t past_whereabouts(const hne_i_reader *reader, size_t begin)
{
    size_t area = begin + (hne_i_class_at(reader, begin) == CLASS_IN);
    int is_in = area && hne_i_class_at(reader, area - 1) == CLASS_IN;
    return is_in && hne_i_class_at(reader, area) == CLASS_AREA && reader->items.items[area].value == HNE_I_AREA_NATION &&
                   hne_i_class_at(reader, area + 1) == CLASS_COMMA
               ? area + 2
               : begin;
}

/* "The economy ran well, with the revenue of A, B and C": past what names nothing before "with". */
static size_t past_before_with(const hne_i_reader *reader, size_t begin, size_t end)
{
    if (begin < end && hne_i_class_at(reader, begin) == CLASS_WITH)
        return begin;
    for (size_t i = begin; i + 1 < end; i++) {
        hne_i_class class_ = hne_i_class_at(reader, i);
        if (class_ == CLASS_COMMA && hne_i_class_at(reader, i + 1) == CLASS_WITH)
            return i + 2;
        if (class_ == CLASS_COMMA || class_ == CLASS_CONCEPT || class_ == CLASS_AREA || class_ == CLASS_PARTNER ||
            class_ == CLASS_QUALIFIER)
            break;
    }
    return begin;
}

/* "Of the household loans, short-term loans and": past what they are parts of. */
static size_t past_whole(const hne_i_reader *reader, size_t begin, size_t end)
{
    if (hne_i_class_at(reader, begin) != CLASS_OF)
        return begin;
    for (size_t i = begin; i + 1 < end; i++)
        if (hne_i_class_at(reader, i) == CLASS_COMMA)
            return i + 1;
    return begin;
}

/* Past periods and commas at the head of a phrase. */
static size_t list_begins(const hne_i_reader *reader, size_t first, size_t end)
{
    size_t begin = hne_i_noun_phrase_begins(reader, first, end);
    for (size_t i = begin; i < end; i++)
        if (hne_i_class_at(reader, i) == CLASS_PERIOD || hne_i_class_at(reader, i) == CLASS_DATE ||
            (hne_i_class_at(reader, i) == CLASS_BASIS && hne_i_class_at(reader, i + 1) == CLASS_COMMA))
            begin = i + 1;
    begin = past_whole(reader, begin, end);
    while (begin < end && (hne_i_class_at(reader, begin) == CLASS_COMMA || hne_i_class_at(reader, begin) == CLASS_AND ||
                           hne_i_class_at(reader, begin) == CLASS_RESPECTIVELY))
        begin++; /* "5% and 3% respectively, and those of C and D" */
    return past_nothing(reader, past_before_with(reader, past_whereabouts(reader, begin), end), end);
}

/* "Investment in primary and tertiary industry": in both. */
static void share_crossing(const hne_i_reader *reader, hne_i_subject *out, size_t count)
{
    for (size_t i = 1; i < count && out->concept; i++) {
        const hne_i_concept *alike = out[i].concept && !out[i].slice[0]
                                         ? hne_i_crossed_like(reader, out->concept, out[i].concept) : NULL;
        if (alike)
            out[i].concept = alike;
    }
    const hne_i_concept *last = out[count - 1].concept;
    for (size_t i = 0; i + 1 < count && last; i++) { /* "in the primary and tertiary industries such investment" */
        const hne_i_concept *alike = out[i].concept && !out[i].slice[0]
                                         ? hne_i_crossed_like(reader, last, out[i].concept) : NULL;
        if (alike)
            out[i].concept = alike;
    }
}

/* "Foreign capital used by the primary, secondary and tertiary industries": not what these add. */
static void doubt_sectors(const hne_i_reader *reader, hne_i_subject *out, size_t count)
{
    if (!out->concept || !out->slice[0] || hne_i_is_sector(reader, out->concept))
        return;
    for (size_t i = 1; i < count; i++)
        out[i].is_guess |= out[i].concept && out[i].concept != out->concept && hne_i_is_bare(&out[i]) &&
                           hne_i_is_sector(reader, out[i].concept);
}

/* "General public budget revenue and expenditure": two concepts, of which one is cut short; "the secondary and the tertiary industry". */
static void name_beside(const hne_i_reader *reader, hne_i_subject *out, size_t count)
{
    const hne_i_language *language = reader->lexicon.language;
    for (const hne_i_told_beside *row = language->told_beside; row->word; row++)
        for (size_t i = 0; i < count; i++) {
            const hne_i_concept *beside = out[i ? i - 1 : 1].concept;
            if (out[i].concept || strcmp(out[i].slice, row->word) || !beside || !hne_i_same_code(row->beside, beside->code))
                continue;
            out[i].concept = hne_i_concept_find(language, row->concept);
            out[i].slice[0] = 0;
            out[i].measure = NULL;
        }
}

/* "Coastal and inland ports", "private and state-owned enterprises": the noun is said once. */
static void share_noun(const hne_i_language *language, hne_i_subject *out, size_t count)
{
    const hne_i_group_apart *group = hne_i_group_with(language, out[count - 1].slice);
    for (size_t i = 0; group && i + 1 < count; i++) {
        size_t length = strlen(out[i].slice);
        for (const char *const *member = group->members; *member && length; member++)
            if (!strncmp(*member, out[i].slice, length) && (*member)[length] == ' ')
                strcpy(out[i].slice, *member);
    }
}

/* "Retail sales of urban and rural areas": the other part of what the first is a part of. */
static int is_sister(const hne_i_reader *reader, const hne_i_concept *head, hne_i_subject *out)
{
    hne_i_subject sister = *out;
    const hne_i_concept *whole = hne_i_concept_whole(reader, head);
    sister.concept = whole;
    hne_i_drop_whole_word(reader->lexicon.language, &sister);
    if (!whole || !sister.concept || sister.concept == whole || sister.concept == head)
        return 0;
    *out = sister;
    return 1;
}

/* What one item of the list says for all: the noun, the concept, the area. */
static void share_heads(const hne_i_reader *reader, hne_i_subject *out, size_t count)
{
    share_noun(reader->lexicon.language, out, count);
    name_beside(reader, out, count);
    share_crossing(reader, out, count);
    doubt_sectors(reader, out, count);
    const hne_i_subject *first = &out[0], *last = &out[count - 1];
    const hne_i_concept *head = first->concept ? first->concept : last->concept;
    int one_head = 1;
    for (size_t i = 1; i + 1 < count; i++)
        one_head = one_head && !out[i].concept;
    one_head = one_head && !(first->concept && last->concept);
    for (size_t i = 0; i < count; i++) {
        /* "exports of fireworks in Hunan and Guangxi" */
        int is_area = i && !out[i].concept && !out[i].slice[0] && !out[i].partner[0] && out[i].area && first->area;
        if (one_head && is_area && first->concept)
            strcpy(out[i].slice, first->slice);
        if (one_head && head && !out[i].concept && !is_sister(reader, head, &out[i])) {
            out[i].concept = head;
            out[i].is_guess |= head == first->concept && first->is_guess;
        }
        if (!out[i].area)
            out[i].area = first->area;
        if (first->partner[0] && first->slice[0] && !out[i].partner[0] && out[i].slice[0] && out[i].concept == first->concept)
            strcpy(out[i].partner, first->partner); /* "exports to ASEAN of clothing and of shoes" */
    }
}

/* In "trade with ASEAN, the EU and Japan" the areas after the first are partners, too. */
static void share_partners(hne_i_subject *out, size_t count)
{
    if (!out[0].partner[0])
        return;
    for (size_t i = 1; i < count; i++)
        if (!out[i].partner[0] && out[i].area && !out[i].slice[0]) {
            hne_i_add_partner(&out[i], out[i].area);
            out[i].area = out[0].area;
        }
}

/* "Trade with its major partners, the EU, ASEAN and Japan": those behind the heading are the partners. */
static void take_heading(const hne_i_subject *heading, hne_i_subject *out, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (out[i].area && !out[i].partner[0] && !out[i].slice[0]) {
            hne_i_add_partner(&out[i], out[i].area);
            out[i].area = heading->area;
        }
        if (!out[i].concept)
            out[i].concept = heading->concept ? heading->concept : heading->partner_in;
    }
}

static int is_aside(const hne_i_reader *reader, size_t first, size_t end)
{
    hne_i_class class_ = hne_i_class_at(reader, first);
    hne_i_subject said = hne_i_subject_range(reader, first, end);
    return !hne_i_subject_names(&said) || hne_i_is_preposition(class_) || class_ == CLASS_AMONG;
}

static int names_partners(const hne_i_reader *reader, size_t first, size_t end)
{
    return hne_i_subject_range(reader, first, end).partner_in != NULL;
}

/* "Trade with its major partners", before who they are. */
static int is_heading(const hne_i_reader *reader, size_t first, size_t end)
{
    hne_i_subject named = hne_i_subject_range(reader, first, end);
    return named.partner_in && !named.partner[0] && !named.slice[0] &&
           !(named.area && named.area_level == HNE_I_AREA_FOREIGN);
}

/* A list whose items are narrowed all or none: "A", "B and C" and "trade" are no
 * list of three. */
static int is_even(const hne_i_subject *out, size_t count)
{
    size_t bare = 0;
    for (size_t i = 0; i < count; i++)
        bare += out[i].concept && !out[i].slice[0] && !out[i].partner[0] && !out[i].is_rate && !out[i].area_level &&
                out[i].concept == out[!i].concept;
    return !bare || bare == count;
}

/* "Trade between Hunan and ASEAN" is one thing. */
static int is_between_two(const hne_i_reader *reader, size_t first, size_t end)
{
    int between = 0;
    for (size_t i = first; i < end && hne_i_class_at(reader, i) != CLASS_COMMA; i++) {
        const hne_i_item *item = &reader->items.items[i];
        between |= item->class_ == CLASS_BETWEEN ||
                   (item->class_ == CLASS_PRONOUN && item->value == PRONOUN_HEAD_BETWEEN);
        if (between && i + 1 == end)
            return 1;
    }
    return 0;
}

int hne_i_directions_of(const hne_i_reader *reader, const hne_i_subject *trade, hne_i_subject out[2])
{
    const hne_i_language *language = reader->lexicon.language;
    if (hne_i_flow_of(language, trade->concept) != HNE_I_TRADE)
        return 0;
    out[0] = out[1] = *trade;
    out[trade->exports_first ? 0 : 1].concept = hne_i_concept_of_flow(language, HNE_I_EXPORTS);
    out[trade->exports_first ? 1 : 0].concept = hne_i_concept_of_flow(language, HNE_I_IMPORTS);
    return 1;
}

/* "Trade, exports and imports" are three, though the last two are one indicator elsewhere. */
static int split_last(const hne_i_reader *reader, size_t first, size_t end, hne_i_subject *out)
{
    hne_i_subject both = hne_i_subject_range(reader, first, end);
    if (both.slice[0] || both.partner[0])
        return 0;
    for (size_t i = first; i < end; i++)
        if (hne_i_class_at(reader, i) == CLASS_CONCEPT && !strstr(reader->items.items[i].entry->phrase, " and "))
            return 0;
    return hne_i_directions_of(reader, &both, out);
}

/* "With ASEAN, the EU and Japan, Hunan's trade": the partners stand before the head. Where it begins; `end` if there
 * is none. */
static size_t head_behind_partners(const hne_i_reader *reader, size_t first, size_t end)
{
    size_t head = end;
    if (hne_i_class_at(reader, first) != CLASS_WITH)
        return end;
    while (head > first && hne_i_class_at(reader, head - 1) != CLASS_COMMA)
        head--;
    hne_i_subject named = hne_i_subject_range(reader, head, end);
    return head > first + 1 && named.concept && !named.partner[0] ? head : end;
}

/* "Among the 39 branches of industry, the profits of A, B and C": past what only tells among how many. */
static size_t past_number(const hne_i_reader *reader, size_t first, size_t end)
{
    size_t number = first;
    while (number > 0 && (hne_i_class_at(reader, number - 1) == CLASS_WORD || hne_i_class_at(reader, number - 1) == CLASS_OF ||
                          hne_i_class_at(reader, number - 1) == CLASS_EMPTY || hne_i_class_at(reader, number - 1) == CLASS_CONCEPT))
        number--;
    if (!number || hne_i_class_at(reader, number - 1) != CLASS_QUANTITY)
        return first;
    size_t before = number - 1;
    while (before > 0 && hne_i_class_at(reader, before - 1) == CLASS_EMPTY)
        before--;
    hne_i_class opens = before ? hne_i_class_at(reader, before - 1) : CLASS_NONE;
    if (opens != CLASS_AMONG && opens != CLASS_FUNCTION && opens != CLASS_OF && opens != CLASS_IN)
        return first;
    size_t comma = first;
    while (comma < end && hne_i_class_at(reader, comma) != CLASS_COMMA)
        comma++;
    return comma + 1 < end ? comma + 1 : first;
}

/* "With A, B and C, its top three partners,": the last only tells what these are. */
static int ends_with_heading(const hne_i_reader *reader, const pieces *list, size_t count)
{
    return list->count == count + 1 && names_partners(reader, list->begins[count], list->ends[count]);
}

/* "The ten ports, Tianjin and Xiamen": two areas and what they are. */
static int ends_with_two_areas(const hne_i_reader *reader, const pieces *list)
{
    if (!list->count)
        return 0;
    size_t first = list->begins[list->count - 1], end = list->ends[list->count - 1];
    return end >= first + 3 && hne_i_class_at(reader, first) == CLASS_AREA && hne_i_class_at(reader, first + 1) == CLASS_AND &&
           hne_i_class_at(reader, first + 2) == CLASS_AREA;
}

/* "Affected by the epidemic, the value added of A, B and C" */
static int is_before_head(const hne_i_reader *reader, const pieces *list)
{
    hne_i_subject first = hne_i_subject_range(reader, list->begins[0], list->ends[0]);
    hne_i_subject second = hne_i_subject_range(reader, list->begins[1], list->ends[1]);
    return !first.concept && !first.area && !first.partner[0] && second.concept && hne_i_is_bare(&second);
}

/* Cut into so many, or, where the first or the last tells what the others are or names nothing ("in terms of size, A,
 * B and C"), into one more; 0 if neither is possible. */
static int cut_into(const hne_i_reader *reader, size_t first, size_t end, size_t count, pieces *out)
{
    for (cutting how = CUT_COMMAS; how < CUT_KINDS; how++) {
        cut(reader, first, end, how, out);
        if (out->count == count && !is_heading(reader, out->begins[0], out->ends[0]) &&
            !(how < CUT_LAST_AND && ends_with_two_areas(reader, out)))
            return 1;
    }
    for (cutting how = CUT_COMMAS; how < CUT_KINDS; how++) {
        cut(reader, first, end, how, out);
        if (out->count == count + 1 && (is_aside(reader, out->begins[0], out->ends[0]) || is_before_head(reader, out) ||
                                        is_heading(reader, out->begins[0], out->ends[0]) || ends_with_heading(reader, out, count)))
            return 1;
    }
    return 0;
}

/* "Its partners -- A": the dash; 0 if there is none. */
static size_t dash_behind_heading(const hne_i_reader *reader, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        if (hne_i_class_at(reader, i) == CLASS_OPEN)
            return is_heading(reader, first, i) ? i : 0;
    return 0;
}

/* "Trade, exports and imports" */
static int read_trade_and_both(const hne_i_reader *reader, size_t first, size_t end, hne_i_subject *out)
{
    pieces two;
    cut(reader, first, end, CUT_COMMAS, &two);
    if (two.count != 2 || !split_last(reader, two.begins[1], two.ends[1], out + 1))
        return 0;
    out[0] = hne_i_subject_range(reader, two.begins[0], two.ends[0]);
    share_heads(reader, out, 3);
    return out[0].concept && is_even(out, 3);
}

static int read_behind_partners(const hne_i_reader *reader, size_t first, size_t head, size_t end, size_t count, hne_i_subject *out)
{
    hne_i_subject named = hne_i_subject_range(reader, head, end);
    if (!hne_i_subjects_read(reader, first, head, count, out))
        return 0;
    for (size_t i = 0; i < count; i++) {
        out[i].concept = named.concept;
        strcpy(out[i].slice, named.slice);
        out[i].area = named.area;
        out[i].area_level = named.area_level;
    }
    return 1;
}

int hne_i_subjects_read(const hne_i_reader *reader, size_t first, size_t end, size_t count, hne_i_subject *out)
{
    pieces list;
    end = list_ends(reader, first, end);
    first = past_number(reader, list_begins(reader, first, end), end);
    size_t head = head_behind_partners(reader, first, end);
    if (head < end)
        return read_behind_partners(reader, first, head, end, count, out);
    if (first >= end || count < 2 || count > HNE_I_MOST_SUBJECTS || is_between_two(reader, first, end))
        return 0;
    if (!cut_into(reader, first, end, count, &list))
        return count == 3 && read_trade_and_both(reader, first, end, out);
    size_t skipped = list.count > count && !ends_with_heading(reader, &list, count);
    size_t dash = dash_behind_heading(reader, list.begins[skipped], list.ends[skipped]);
    size_t heading_begins = list.begins[dash ? skipped : 0], heading_ends = dash ? dash : skipped ? list.ends[0] : 0;
    if (dash)
        list.begins[skipped] = dash;
    for (size_t i = 0; i < count; i++) {
        out[i] = hne_i_subject_range(reader, list.begins[i + skipped], list.ends[i + skipped]);
        if (!hne_i_subject_names(&out[i]) && !out[i].area && !out[i].partner[0] && !out[i].is_rate && !out[i].whole_said)
            return 0;
    }
    if (heading_ends && is_heading(reader, heading_begins, heading_ends)) {
        hne_i_subject heading = hne_i_subject_range(reader, heading_begins, heading_ends);
        take_heading(&heading, out, count);
    }
    share_partners(out, count);
    share_heads(reader, out, count);
    return is_even(out, count);
}
