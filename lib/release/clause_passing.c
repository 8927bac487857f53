/* SPDX-License-Identifier: MIT */
/* What a clause says by the way and a reader passes over: objects of verbs, what something is made of, appositions,
 * examples, thresholds. */
#include "release/clause.h"

/* The object of a verb is no subject, unless it names an indicator. */
void hne_i_pass_object(hne_i_clause *of, size_t *at)
{
    size_t end = *at + 1;
    while (end < of->reader->items.count && hne_i_clause_class(of, end) != CLASS_COMMA &&
           hne_i_clause_class(of, end) != CLASS_QUANTITY && hne_i_clause_class(of, end) != CLASS_SEMICOLON &&
           hne_i_clause_class(of, end) != CLASS_COLON &&
           !(hne_i_clause_class(of, end) == CLASS_WITH && hne_i_clause_class(of, end + 1) == CLASS_QUANTITY))
        end++;
    size_t open = *at + 1;
    while (open < end && hne_i_clause_class(of, open) != CLASS_OPEN)
        open++;
    if (open + 1 < end && hne_i_clause_class(of, open + 1) == CLASS_CHANGE) { /* "exceeding exports of shoes (up 5 percent)" */
        of->phrase = *at + 1;
        *at = open - 1;
        return;
    }
    if (hne_i_clause_class(of, *at) == CLASS_VERB)
        for (size_t i = *at + 1; i < end; i++)
            if (hne_i_clause_class(of, i) == CLASS_CONCEPT || hne_i_clause_class(of, i) == CLASS_MODE)
                return;
    *at = end - 1;
    of->phrase = end;
}

/* "Broad money, which covers cash and deposits, rose": what it is made of is no subject. */
void hne_i_pass_definition(hne_i_clause *of, size_t *at)
{
    size_t end = *at + 1;
    for (; end < of->reader->items.count; end++) {
        hne_i_class class_ = hne_i_clause_class(of, end);
        if (class_ == CLASS_COMMA || class_ == CLASS_SEMICOLON || class_ == CLASS_QUANTITY || hne_i_is_verb_of_figure(class_))
            break;
    }
    *at = end - 1;
    of->phrase = end;
}

/* "General trade became the main engine of growth; its volume was": no subject, unless a figure of it follows. */
void hne_i_pass_complement(hne_i_clause *of, size_t *at)
{
    size_t end = *at + 1;
    while (end < of->reader->items.count && hne_i_clause_class(of, end) != CLASS_COMMA &&
           hne_i_clause_class(of, end) != CLASS_SEMICOLON) {
        hne_i_class class_ = hne_i_clause_class(of, end);
        if (class_ == CLASS_QUANTITY || class_ == CLASS_PARTNER || hne_i_is_verb_of_figure(class_))
            return;
        end++;
    }
    *at = end - 1;
    of->phrase = end;
}

/* "..., rose", "..., imported 5 billion", "..., at 5 billion": what was named before the comma goes on. */
static int goes_on_with_verb(const hne_i_clause *of, size_t at)
{
    hne_i_class class_ = hne_i_clause_class(of, at), next = hne_i_clause_class(of, at + 1);
    /* "topped 5 billion" */
    int is_topped = class_ == CLASS_QUANTITY && hne_i_clause_quantity(of, at)->figure.hedge == HNE_HEDGE_OVER;
    return hne_i_is_verb_of_figure(class_) || class_ == CLASS_CONCEPT || is_topped ||
           (class_ == CLASS_AT && (next == CLASS_QUANTITY || next == CLASS_HEDGE));
}

/* The same, or "..., an increase of". */
static int goes_on(const hne_i_clause *of, size_t at)
{
    while (hne_i_clause_class(of, at) == CLASS_EMPTY)
        at++;
    return goes_on_with_verb(of, at) || hne_i_clause_class(of, at) == CLASS_CHANGE_NOUN;
}

/* ", according to data released by the customs on Monday, rising", "..., an increase": the comma behind it; `at` where
 * another clause follows. */
static size_t end_of_source(const hne_i_clause *of, size_t at)
{
    size_t end = at + 1;
    while (end < of->reader->items.count && hne_i_clause_class(of, end) != CLASS_COMMA) {
        hne_i_class class_ = hne_i_clause_class(of, end++);
        if (class_ == CLASS_QUANTITY || class_ == CLASS_SEMICOLON || class_ == CLASS_COLON || class_ == CLASS_OPEN ||
            class_ == CLASS_DIGITS || hne_i_is_verb_of_figure(class_))
            return at;
    }
    return goes_on(of, end + 1) ? end : at;
}

/* ", as customs data make clear,", ", the bureau said,": who tells it; "compared with 2019, before the pandemic,": what
 * was then. The comma that ends it; `at` where none does. */
size_t hne_i_end_of_attribution(const hne_i_clause *of, size_t at)
{
    int is_behind_basis = at && hne_i_clause_class(of, at - 1) == CLASS_BASIS;
    if (hne_i_clause_class(of, at + 1) == CLASS_FUNCTION && hne_i_clause_item(of, at + 1)->value == HNE_I_FUNCTION_SOURCE)
        return end_of_source(of, at);
    for (size_t i = at + 1; i < of->reader->items.count; i++)
        switch (hne_i_clause_class(of, i)) {
        case CLASS_COMMA: {
            size_t said = i - 1; /* "said on Thursday" */
            while (said > at + 1 && hne_i_clause_class(of, said) == CLASS_EMPTY)
                said--;
            const hne_i_item *last = hne_i_clause_item(of, said);
            if (is_behind_basis && hne_i_clause_class(of, at + 1) == CLASS_FUNCTION)
                return i;
            return last->class_ == CLASS_VERB && last->value == HNE_I_VERB_REPORTS && goes_on(of, i + 1) ? i : at;
        }
        case CLASS_WORD: case CLASS_EMPTY: case CLASS_OFFICE: case CLASS_VERB: case CLASS_AREA: case CLASS_HOME: case CLASS_OF:
        case CLASS_QUALIFIER: case CLASS_AT: case CLASS_DATE: case CLASS_WITH: case CLASS_FROM: case CLASS_FOR: case CLASS_IN:
            break;
        case CLASS_NOT_QUANTITY: case CLASS_DASH: case CLASS_DIGITS:
            if (!is_behind_basis)
                return at;
            break;
        case CLASS_FUNCTION: /* ", as" */
            if (i != at + 1)
                return at;
            break;
        case CLASS_PRONOUN: /* ", he reported,", ", data that the bureau released show," */
            break;
        default: return at;
        }
    return at;
}

static int may_stand_behind_of(hne_i_class class_)
{
    return class_ == CLASS_WORD || class_ == CLASS_QUALIFIER || class_ == CLASS_AND || class_ == CLASS_EMPTY ||
           class_ == CLASS_HOME;
}

/* "A hub of manufacturing and trade": two that it is of. */
static int is_behind_of(const hne_i_clause *of, size_t at)
{
    while (at > 0 && may_stand_behind_of(hne_i_clause_class(of, at - 1)))
        at--;
    return at > 0 && hne_i_clause_class(of, at - 1) == CLASS_OF;
}

/* ", with its longer chains and higher value added, rose": what it has; `at` where that does not end so. */
static size_t end_of_attributes(const hne_i_clause *of, size_t with, size_t at)
{
    for (size_t i = with + 1; i < of->reader->items.count; i++)
        switch (hne_i_clause_class(of, i)) {
        case CLASS_COMMA: return hne_i_is_verb_of_figure(hne_i_clause_class(of, i + 1)) ? i : at;
        case CLASS_QUANTITY: case CLASS_SEMICOLON: case CLASS_FUNCTION: case CLASS_LEVEL: case CLASS_CHANGE: case CLASS_SHARE:
        case CLASS_VERB: case CLASS_AREA: return at;
        default: break;
        }
    return at;
}

/* "General trade is the main form of trade and takes up 70 percent": past what it is said to be; 1 if that stands
 * behind the verb at `at`. */
int hne_i_passes_predicate(hne_i_clause *of, size_t *at)
{
    const hne_i_item *verb = hne_i_clause_item(of, *at);
    size_t i = *at + 1, words = 0;
    if (!verb->policy || verb->policy->class_ != CLASS_COPULA || hne_i_clause_class(of, i) != CLASS_EMPTY)
        return 0;
    for (; i < of->reader->items.count; i++)
        switch (hne_i_clause_class(of, i)) {
        case CLASS_WORD: case CLASS_SUPERLATIVE: case CLASS_PARTNER: words++; break;
        case CLASS_CONCEPT:
            if (!is_behind_of(of, i))
                return 0;
            break;
        case CLASS_EMPTY: case CLASS_OF: case CLASS_IN: case CLASS_WITH: case CLASS_QUALIFIER: case CLASS_HOME: case CLASS_AREA:
            break;
        case CLASS_AND:
            if (!words || !hne_i_is_verb_of_figure(hne_i_clause_class(of, i + 1)))
                return 0;
            hne_i_consider(of, *at);
            *at = i;
            of->phrase = i + 1;
            return 1;
        default: return 0;
        }
    return 0;
}

/* ", in the southwest of China,": where that lies. */
static int is_whereabouts(const hne_i_clause *of, size_t in)
{
    size_t at = in + 1;
    while (hne_i_clause_class(of, at) == CLASS_EMPTY)
        at++;
    const hne_i_item *where = hne_i_clause_class(of, in) == CLASS_IN ? hne_i_clause_item(of, at) : NULL;
    return where && where->policy && where->policy->class_ == CLASS_COMPASS;
}

/* ", one of the largest cities,", ", one pillar industry," */
static int is_one(const hne_i_clause *of, size_t at)
{
    hne_i_class class_ = hne_i_clause_class(of, at), next = hne_i_clause_class(of, at + 1);
    if (class_ == CLASS_NUMBER)
        return hne_i_clause_item(of, at)->value == 1 && next == CLASS_OF;
    return class_ == CLASS_QUANTITY && hne_i_clause_quantity(of, at)->figure.digits == 1 &&
           hne_i_clause_quantity(of, at)->kind == HNE_UNIT_NONE && next == CLASS_WORD;
}

/* ", which gauges activity in mining, manufacturing and utilities, rose": past all that, before the verb; `at` if no verb of a
 * figure ends it. */
static size_t end_of_relative(const hne_i_clause *of, size_t first, size_t at)
{
    for (size_t i = first + 2; i < of->reader->items.count; i++) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        if (class_ == CLASS_QUANTITY || class_ == CLASS_SEMICOLON || class_ == CLASS_LEVEL || class_ == CLASS_CHANGE ||
            class_ == CLASS_PRONOUN || class_ == CLASS_OPEN)
            return at;
        if (class_ == CLASS_COMMA && hne_i_is_verb_of_figure(hne_i_clause_class(of, i + 1)))
            return i;
    }
    return at;
}

/* ", China's biggest trader,", ", Hunan's capital city,": what was named before it, once more; ", a main gauge of
 * inflation, rose", ", a city in East China's Jiangsu province, exported": what it is; ", which lies north of Hong Kong,
 * exported": where. The comma that ends it; `at` where none does. */
size_t hne_i_end_of_apposition(const hne_i_clause *of, size_t at)
{
    size_t i = at + 1;
    while (hne_i_clause_class(of, i) == CLASS_EMPTY)
        i++;
    hne_i_class first = hne_i_clause_class(of, i);
    int is_owned = (first == CLASS_HOME || first == CLASS_AREA) && hne_i_clause_item(of, i)->flags & TOKEN_POSSESSIVE;
    int is_relative = (first == CLASS_FUNCTION || (first == CLASS_PRONOUN && hne_i_clause_item(of, i)->value == PRONOUN_SUBJECT)) &&
                      (hne_i_clause_class(of, i + 1) == CLASS_WORD || hne_i_clause_class(of, i + 1) == CLASS_VERB);
    is_relative |= first == CLASS_VERB && hne_i_clause_item(of, i)->value == HNE_I_VERB_DEFINES; /* ", which covers A, B and C, rose" */
    int is_article = first == CLASS_APPOSITION || (i > at + 1 && (first == CLASS_WORD || first == CLASS_HOME)) ||
                     is_one(of, i) || is_whereabouts(of, i);
    int is_superlative = hne_i_clause_class(of, i + 1) == CLASS_SUPERLATIVE;
    if (first == CLASS_WITH)
        return end_of_attributes(of, i, at);
    if (is_relative)
        return end_of_relative(of, i, at);
    if (!is_owned && !is_article)
        return at;
    for (i += is_owned || is_one(of, i); i < of->reader->items.count; i++)
        switch (hne_i_clause_class(of, i)) {
        case CLASS_COMMA: {
            int is_of_area = is_article && hne_i_class_before(of, at) == CLASS_AREA && hne_i_clause_class(of, i + 1) == CLASS_VERB;
            return is_owned || is_of_area || goes_on_with_verb(of, i + 1) ? i : at;
        }
        case CLASS_CONCEPT: /* ", Hunan's exports," are spoken of themselves */
            if (!is_superlative && !(is_article && is_behind_of(of, i)))
                return at;
            break;
        case CLASS_WORD: case CLASS_EMPTY: case CLASS_QUALIFIER: case CLASS_OF: case CLASS_IN: case CLASS_PARTNER: case CLASS_BY:
        case CLASS_HOME: case CLASS_SUPERLATIVE: case CLASS_APPOSITION: case CLASS_HEDGE:
            break;
        case CLASS_AREA:
            if (is_owned)
                return at;
            break;
        case CLASS_AND:
            if (is_owned || !is_behind_of(of, i))
                return at;
            break;
        default:
            return at;
        }
    return at;
}

/* ", mainly energy products," and ", including grain and cotton,": what some of it is. The comma that ends it where the
 * verb of what was named before follows; `at` where it goes on otherwise. */
static size_t end_of_examples(const hne_i_clause *of, size_t at)
{
    if (!at || hne_i_clause_class(of, at - 1) != CLASS_COMMA)
        return at;
    for (size_t i = at + 1; i < of->reader->items.count; i++)
        switch (hne_i_clause_class(of, i)) {
        case CLASS_COMMA:
            if (hne_i_is_verb_of_figure(hne_i_clause_class(of, i + 1)))
                return i;
            break;
        case CLASS_QUANTITY: case CLASS_SEMICOLON: case CLASS_FUNCTION: case CLASS_LEVEL: case CLASS_CHANGE: case CLASS_VERB:
            return at;
        default:
            break;
        }
    return at;
}

/* 1 if that is what stands at `at`, which moves behind it. */
int hne_i_passes_examples(hne_i_clause *of, size_t *at)
{
    size_t end = of->respectively ? *at : end_of_examples(of, *at); /* "including A and B, were 5 and 3, respectively" */
    if (end == *at)
        return 0;
    hne_i_consider(of, *at);
    *at = end;
    of->phrase = end + 1;
    return 1;
}

static int is_at_least(const hne_i_quantity_item *amount)
{
    return amount->kind == HNE_UNIT_CURRENCY &&
           (amount->figure.hedge == HNE_HEDGE_OVER || amount->figure.hedge == HNE_HEDGE_AT_LEAST);
}

/* "firms, each with an annual revenue of over 20 million yuan, grew": the amount, before the verb; 0 if it is none. */
static size_t end_of_threshold_with(const hne_i_clause *of, size_t with)
{
    hne_i_class noun = with ? hne_i_clause_class(of, with - 1) : CLASS_NONE;
    size_t i = with + 1;
    if ((noun != CLASS_WORD && noun != CLASS_QUALIFIER && noun != CLASS_PRONOUN) || of->cue != CLASS_NONE)
        return 0;
    while (hne_i_clause_class(of, i) == CLASS_WORD || hne_i_clause_class(of, i) == CLASS_EMPTY ||
           hne_i_clause_class(of, i) == CLASS_OF)
        i++;
    size_t verb = hne_i_past_restated(of, i + 1);
    hne_i_class next = hne_i_clause_class(of, verb);
    return hne_i_clause_class(of, i) == CLASS_QUANTITY && is_at_least(hne_i_clause_quantity(of, i)) &&
           (hne_i_is_verb_of_figure(next) || next == CLASS_VERB) ? verb - 1 : 0;
}

/* "enterprises (those with an annual revenue of 20 million yuan or more) grew", "enterprises, which have an annual
 * revenue of 20 million yuan or more, grew": which are meant. Where the parentheses or the comma that open at `at`
 * close; 0 if they hold anything else. */
size_t hne_i_end_of_threshold(const hne_i_clause *of, size_t at)
{
    hne_i_class first = hne_i_clause_class(of, at + 1);
    hne_i_class closes = hne_i_clause_class(of, at) == CLASS_COMMA ? CLASS_COMMA : CLASS_CLOSE;
    int amounts = 0;
    if (hne_i_clause_class(of, at) == CLASS_WITH)
        return end_of_threshold_with(of, at);
    if (first == CLASS_QUANTITY || first == CLASS_CHANGE || first == CLASS_HEDGE)
        return 0;
    if (closes == CLASS_COMMA && (first != CLASS_PRONOUN || hne_i_clause_class(of, at + 2) != CLASS_VERB))
        return 0;
    for (size_t i = at + 1; i < of->reader->items.count; i++) {
        const hne_i_quantity_item *quantity = hne_i_clause_quantity(of, i);
        if (hne_i_clause_class(of, i) == closes)
            return amounts == 1 ? i : 0;
        if (!quantity)
            continue;
        if (!is_at_least(quantity))
            return 0;
        amounts++;
    }
    return 0;
}

void hne_i_pass_threshold(hne_i_clause *of, size_t *at, size_t end)
{
    hne_i_class next = hne_i_clause_class(of, end + 1);
    int goes_on = next == CLASS_CHANGE || next == CLASS_LEVEL || next == CLASS_SHARE || next == CLASS_VERB;
    if (goes_on)
        hne_i_consider(of, *at);
    for (size_t i = *at; i <= end; i++)
        if (hne_i_clause_quantity(of, i))
            hne_i_leave_unread(of, i, HNE_UNREAD_ASPECT);
    *at = end;
    if (of->phrase <= end && goes_on)
        of->phrase = end + 1;
}
