/* SPDX-License-Identifier: MIT */
/* What is known at a place of the sentence that is read from left to right. */
#ifndef HNE_RELEASE_CLAUSE_H
#define HNE_RELEASE_CLAUSE_H

#include "release/draft.h"

enum { NO_DRAFT = -1, HNE_I_MOST_DEALT = 8 };

typedef struct hne_i_clause {
    hne_i_reader *reader;
    hne_i_subject subject;
    uint8_t has_subject, is_carried; /* carried over from the sentence before */
    uint8_t is_taken_up;             /* by a pronoun: "it", "the growth" */
    uint8_t is_together;             /* "together": of all that levels were stated of in the sentence */
    uint8_t is_unsure;               /* "each of them had": of none alone, of all not together */
    uint8_t is_new_clause;           /* since "of which" */
    uint8_t has_compared;            /* with others, in this sentence: areas named behind it are by the way */
    uint8_t is_counted_aside;        /* "(in RMB 7.0%)": what growth is counted in was said for these parentheses alone */
    uint8_t is_among;                /* "among them" was said: of the parts of what was named before */
    uint8_t is_other_clause;         /* since "while" or a semicolon */
    uint8_t spread_over_goods;       /* amounts are given good by good */
    uint8_t two_are_named;           /* whom "the former" and "the latter" are of */
    uint8_t list_is_fresh;           /* nothing was distributed over it yet */
    uint8_t has_period;
    uint8_t is_since;                /* the period is only what it begins with: "since 2002" */
    uint8_t respectively;            /* the word is in the sentence */
    uint8_t leads_with;              /* "With a trade volume of 5 billion, ...": whose, comes later */
    uint8_t status;                  /* that holds for all that follows, 0 if not said */
    uint8_t subject_status;          /* that the subject's words say */
    int8_t cue_sign, last_sign;
    uint8_t gained;                  /* the cue is a change of percents, a level of amounts */
    struct {
        size_t first, end;
    } phrases[8];                    /* items of the noun phrases so far, the last one last */
    size_t phrase_count;
    const char *agent;               /* area of a subject that names nothing else: "Hunan saw" */
    const char *held_against;        /* area whose growth the next gap is from, whose total the next share is of; NULL: what stands behind it tells */
    const hne_i_concept *whole;      /* after "of which": what the parts are of */
    hne_i_subject things;            /* the same, where no concept is named */
    uint8_t has_things;
    char partner[HNE_I_PARTNER_SIZE]; /* "its largest trading partner" */
    char owner[HNE_I_SLICE_SIZE];    /* the last name of no concept: whose "their exports" are */
    uint8_t is_of_another;           /* before a colon a name stood: "its" may be of that */
    uint8_t owner_is_zone;           /* as its name says */
    size_t phrase;                   /* where a noun phrase may begin */
    size_t outer_phrase, inner_phrase; /* before and within parentheses */
    hne_i_subject outer_subject;       /* before those that tell of others */
    uint8_t has_outer_subject;
    hne_period outer_period;           /* before them */
    uint8_t outer_has_period;
    size_t gap;                      /* preposition that a clause with a gap began with; 0 if none did */
    struct {
        size_t first, end;           /* items that such a clause leaves out */
        uint8_t has_preposition;     /* which stood before a preposition of the same kind */
    } gap_head;
    struct {
        uint8_t is_spoken_of;        /* "the proportion of services rose to": of what comes next, too */
        uint8_t is_noun;             /* the cue is "the proportion of", "the share" */
        uint8_t was_spoken_of;       /* in this sentence: "that of" is a share, too */
        uint8_t part_is_named;       /* before the word for share: "their share of exports" */
        size_t whole;                /* item where the whole is named; 0 if it is not */
    } share;
    size_t contributed_to;           /* item where "the contribution of A to B was" names B; 0 if nothing does */
    size_t beat;                     /* item after "outpacing"; 0 if there is none */
    hne_i_class cue, last_cue;       /* what says what the next quantity is; what said it of the last */
    hne_period period;
    hne_period from;                 /* "from 98 billion in 2012": what changes are measured from; invalid if not said */
    uint8_t from_unsaid;             /* "from 325 yuan to 2,687": when that was, is not said */
    ptrdiff_t last;                  /* the draft before, in this clause; NO_DRAFT if there is none */
    ptrdiff_t last_before;           /* the same before the row of quantities that is read: a list says one thing of all */
    uint8_t partner_is_behind;       /* the subject's partner stood behind its amount: "5 billion to the EU and 6 billion to" */
    struct {
        size_t starts[HNE_I_MOST_DEALT]; /* the first figure of each of those listed, who get several */
        size_t count;                /* 0 if none do */
        hne_i_class cue;             /* said before the first, and of all */
        int8_t sign;
    } deal;
    size_t basis_told;               /* 1 + item of the basis of one of several that are told in a row; 0 if none is */
    hne_i_subject gone;              /* of what parts are told by where they went to, if... */
    uint8_t goes_on;                 /* ...one was: "49 percent comes from Japan, 26 percent from" */
    size_t behind_end;               /* where a noun ends that stands behind its amount; 0 if none does */
    int depth;                       /* of parentheses */
    uint32_t segment;                /* byte where what is said next begins */
} hne_i_clause;

static inline const hne_i_item *hne_i_clause_item(const hne_i_clause *of, size_t at)
{
    return &of->reader->items.items[at];
}

static inline hne_i_class hne_i_clause_class(const hne_i_clause *of, size_t at)
{
    return hne_i_class_at(of->reader, at);
}

static inline hne_i_quantity_item *hne_i_clause_quantity(const hne_i_clause *of, size_t at)
{
    return hne_i_clause_class(of, at) == CLASS_QUANTITY
               ? &of->reader->quantities.items[hne_i_clause_item(of, at)->quantity] : NULL;
}

static inline hne_i_draft *hne_i_clause_draft(const hne_i_clause *of, ptrdiff_t index)
{
    return index == NO_DRAFT ? NULL : &of->reader->topic->drafts.items[index];
}

/* "rose", "came to", "accounted for": what is named before them has a figure behind them. */
static inline int hne_i_is_verb_of_figure(hne_i_class class_)
{
    return class_ == CLASS_LEVEL || class_ == CLASS_CHANGE || class_ == CLASS_SHARE || class_ == CLASS_CONTRIBUTE ||
           class_ == CLASS_RANK;
}

/* "In April, when it rose" */
static inline int hne_i_is_when(const hne_i_item *item)
{
    return item->class_ == CLASS_FUNCTION && item->value == HNE_I_FUNCTION_WHEN;
}

static inline int hne_i_is_subject_pronoun(const hne_i_item *item)
{
    return item->class_ == CLASS_PRONOUN && item->value == PRONOUN_SUBJECT;
}

/* Words that stand between others without changing what they say. */
static inline int hne_i_is_passed_over(hne_i_class class_)
{
    return class_ == CLASS_EMPTY || class_ == CLASS_PRICES || class_ == CLASS_COUNTED_IN || class_ == CLASS_RESPECTIVELY;
}

static inline int hne_i_is_bare_count(const hne_i_quantity_item *quantity)
{
    return quantity->kind == HNE_UNIT_NONE || quantity->kind == HNE_UNIT_COUNT;
}

static inline int hne_i_is_amount(const hne_i_quantity_item *quantity)
{
    return quantity->kind != HNE_UNIT_PERCENT && quantity->kind != HNE_UNIT_POINT && quantity->kind != HNE_UNIT_TIMES;
}

/* A time that something is held against, and that nothing is of. */
static inline void hne_i_hold_against(hne_i_item *time)
{
    if (time->class_ != CLASS_PERIOD)
        return;
    time->class_ = CLASS_BASIS;
    time->value = HNE_BASIS_PERIOD;
    time->entry = NULL;
}

/* clause_subject.c */
/* A noun phrase before a verb or a quantity, that ends at `end`: the new subject, if it names one. */
void hne_i_consider(hne_i_clause *of, size_t end);
/* Makes it the subject, with what the sentence so far says of it. */
void hne_i_take_subject(hne_i_clause *of, hne_i_subject *found);

/* clause_filling.c: what is known of the subject beside its own words. */
void hne_i_fill_in(const hne_i_clause *of, hne_i_subject *subject);
/* Whether both names end in the same noun. */
int hne_i_have_same_head(const char *words, const char *others);

/* gapping.c */
/* Begins a clause with a gap behind `at`, if one opens there. */
void hne_i_open_gap(hne_i_clause *of, size_t at);
/* Whether items [first, end) are what such a clause began with. */
int hne_i_is_gap(const hne_i_clause *of, size_t first, size_t end);
hne_i_subject hne_i_subject_of_gap(const hne_i_clause *of, size_t end);

/* clause_draft.c */
/* States the quantity at `at`; what stands around its group says what it says. */
void hne_i_state_quantity(hne_i_clause *of, size_t at, size_t group_first, size_t group_last,
                          const hne_i_subject *subject, const hne_period *period, int8_t sign);
void hne_i_leave_unread(hne_i_clause *of, size_t at, hne_unread reason);
void hne_i_add_draft(hne_i_clause *of, const hne_i_draft *draft);

/* cues.c */
/* Takes the word at `at` for what the next quantity says of its subject. */
void hne_i_read_cue(hne_i_clause *of, size_t at);
/* "Exceeding the year before by 7.3 percent", where the verb and its object are one item. */
void hne_i_read_beaten_basis(hne_i_clause *of, size_t at);
/* "Exceeding the national average by 2 points", "over the rate of the country by". */
int hne_i_opens_comparison(hne_i_clause *of, size_t *at);
/* "The proportion of services in GDP rose", "the share of services was": whether that is spoken of; then it is. */
int hne_i_begins_share(const hne_i_clause *of, size_t at);
void hne_i_speak_of_share(hne_i_clause *of, size_t at);

/* clause_units.c: takes what the unit at `at` is counted of for the subject, where none is named. */
void hne_i_name_by_unit(hne_i_clause *of, size_t at);
/* "Power consumption was 626 billion kWh. The primary industry used 12 billion kWh": of that, not what it adds. */
void hne_i_narrow_by_unit(hne_i_clause *of, size_t at);
/* clause_places.c: "At inland ports it fell": the subject of before, of that part. */
void hne_i_take_up_at_place(const hne_i_clause *of, size_t first, size_t end, hne_i_subject *found);
/* "In rural areas, retail sales": the subject that is found, of that part. */
void hne_i_narrow_by_leading_place(const hne_i_clause *of, size_t first, size_t end, hne_i_subject *found);
/* Sectors that use money are of what the sectors before them used. */
void hne_i_stay_with_sectors(const hne_i_clause *of, size_t first, size_t end, hne_i_subject *found);

/* restated.c: whether the amount at `at` restates the one before it; then it is stated of the same. */
int hne_i_restates(const hne_i_clause *of, size_t at);
void hne_i_state_again(hne_i_clause *of, size_t at);

/* people.c: who earns and spends the amounts per head that are spoken of. */
void hne_i_give_to_people(const hne_i_clause *of, hne_i_subject *subject);
/* Whether what is named is one of those groups, and nothing else. */
int hne_i_is_of_group(const hne_i_clause *of, const hne_i_subject *subject);
/* "20,921 yuan for rural residents" */
int hne_i_people_behind(const hne_i_clause *of, size_t at, hne_i_subject *out);

/* captions.c: a bare number behind "(RMB billion)" is counted in that. */
void hne_i_count_as_captioned(const hne_i_clause *of, size_t at);
/* "(100 million yuan)" before such a number. */
int hne_i_is_caption(const hne_i_clause *of, size_t at);

/* multiples.c: "2.1 times those of 2022" at `at` becomes a growth. */
void hne_i_read_multiple_of(hne_i_clause *of, size_t at);

/* ranked_places.c: "Shanghai (1,641 billion yuan)": takes what is spoken of, of the region right before `at`, where an
 * amount follows; 0 if nothing is told so. */
int hne_i_take_ranked_place(hne_i_clause *of, size_t at);
/* "Suzhou ranks second, with 2,018 billion": of what the text is about. */
int hne_i_take_ranked_owner(hne_i_clause *of, size_t with);
/* "South Korea (with contracted capital of 5 billion)": with whom, for what the parentheses behind it hold. */
void hne_i_note_partner_before(hne_i_clause *of, size_t open);
/* What the text is about, as its first sentence says, and what the paragraph is, as the last one did. */
void hne_i_note_named(hne_i_reader *reader);

/* clause_items.c: reads the item at `at`, which moves to the last that was read with it. */
void hne_i_read_item(hne_i_clause *of, size_t *at);
/* leading.c: the comma behind what is said of a subject that is named after it; 0 if the sentence does not begin so. */
size_t hne_i_end_of_leading(const hne_i_clause *of);

/* labels.c: what the sentence names, if it is a line that does nothing else; and, if the line before was one, that as
 * what the figures are of that this one begins with. */
void hne_i_note_label(hne_i_clause *of);
void hne_i_take_label(hne_i_clause *of);

/* clause_certainty.c */
/* Whether neither the indicator nor the period is a guess. */
uint8_t hne_i_is_certain(const hne_i_clause *of, const hne_i_subject *subject, int has_period);
/* "With the EU as its largest partner, with a trade volume of": theirs, or all. */
int hne_i_may_be_with_partner(const hne_i_clause *of, size_t at, const hne_i_subject *subject);

/* clause_basis.c: the basis of a change, which item `basis` - 1 tells where it is not 0; prices of what is said at `at`. */
void hne_i_set_basis(const hne_i_clause *of, hne_i_draft *draft, size_t basis);
uint8_t hne_i_prices_of(const hne_i_clause *of, const hne_i_draft *draft, size_t at);

/* growth_currency.c */
/* Whether the growth is counted in another currency than the growth of the same kind before:
 * it differs from that by what happened to the rate. */
int hne_i_is_in_other_currency(hne_i_clause *of, const hne_i_draft *draft);

/* clause_quantity.c */
/* "3 points higher than the growth of the nation (2.4%)": whether the quantity is that of what is held against. */
int hne_i_is_of_reference(const hne_i_clause *of, size_t at);
/* Reads the quantity at `at`, with a sign that was said beside it (0: none was). */
void hne_i_read_quantity(hne_i_clause *of, size_t at, int8_t sign);

/* clause_rows.c: reads the quantity at `at` and those in a row with it; the last of them. */
size_t hne_i_read_quantities(hne_i_clause *of, size_t at);

/* clause_times.c */
/* Period of the quantity whose group ends at `last`: behind it, before it, or carried over
 * from sentences before (then it is not said here). */
hne_period hne_i_period_of(const hne_i_clause *of, size_t last, int *is_said);
/* "against 5.6 billion a year earlier": from the period spoken of to that of what it is held against; 0 if none is. */
int hne_i_is_of_base(const hne_i_clause *of, size_t first, size_t last, hne_period *period);
/* "up 56% from 7 billion in 2006 to 11 billion in 2010": the two periods. */
int hne_i_levels_behind(const hne_i_clause *of, size_t last, hne_period *from, hne_period *to);
/* Whether item `at` stands in what something is compared with ("up from 2.4% in May", "than the record set in 2007"). */
int hne_i_is_compared(const hne_i_clause *of, size_t at);
int hne_i_is_without_figure(const hne_i_clause *of, size_t at);
/* The period right behind the quantity that ends at `last`, its own; 0 if there is none. */
int hne_i_period_behind(const hne_i_clause *of, size_t last, hne_period *out);
/* The item that tells of which time the quantity is that something is held against; 0 if none does. */
size_t hne_i_base_behind(const hne_i_clause *of, size_t first, size_t last);
/* The same of a time whose amount the quantity is: "last year's 2.13 million tons". */
size_t hne_i_base_before(const hne_i_clause *of, size_t first);
/* "137.66 billion yuan, 93 percent of the total of last year": whether the whole is of another time. */
int hne_i_is_share_of_then(const hne_i_clause *of, size_t last, hne_period period);
/* The basis behind and before a quantity, plus one; 0 if there is none. */
size_t hne_i_basis_after(const hne_i_clause *of, size_t at);
size_t hne_i_basis_before(const hne_i_clause *of, size_t at);
/* Past "(14.5 billion dollars)" behind an amount. */
size_t hne_i_past_restated(const hne_i_clause *of, size_t at);

/* clause_status.c: "exports of 5 billion yuan are expected"; 0 if nothing of the kind stands behind the row. */
uint8_t hne_i_status_behind(const hne_i_clause *of, size_t last);

/* surroundings.c */
hne_i_surroundings hne_i_surroundings_of(const hne_i_clause *of, size_t first, size_t last);
hne_i_class hne_i_class_before(const hne_i_clause *of, size_t at);
/* The item behind the parentheses that open at `at`, if no figure is in them: they say nothing of
 * those around them. Else `at`. */
size_t hne_i_past_aside(const hne_i_clause *of, size_t at);
/* lists.c: the amount in parentheses that says in another currency what the one at `at` does; 0 if none does. */
size_t hne_i_conversion_behind(const hne_i_clause *of, size_t at);
/* "of mechanical and electrical products," goes on behind the "and" at `at`. */
int hne_i_goes_on_behind_and(const hne_i_clause *of, size_t at);
/* Where the noun phrase that begins at `first` ends. */
size_t hne_i_phrase_end(const hne_i_clause *of, size_t first);

/* references.c: what a share, gap or contribution is held against. */
void hne_i_find_reference(const hne_i_clause *of, hne_i_draft *draft, const hne_i_surroundings *around, size_t at);

/* lists.c: quantities that belong together, and what each is of. */
enum { HNE_I_MOST_GROUP = HNE_I_MOST_SUBJECTS };
typedef struct hne_i_group {
    size_t items[HNE_I_MOST_GROUP];
    int8_t signs[HNE_I_MOST_GROUP]; /* said with each; 0 where not */
    size_t count;
} hne_i_group;
/* Quantities of one unit from `first` on with commas and "and" between them,
 * or, if `signs`, with words of change as well ("up 0.2%, down 13.1%"). */
void hne_i_gather(const hne_i_clause *of, size_t first, int signs, hne_i_group *out);
/* Whether the row that `at` is of comes back to its first unit, and has more of one than of the next. */
int hne_i_is_torn_row(const hne_i_clause *of, size_t at);
/* The last noun phrase that is a list of so many, to which nothing was distributed yet; 0 if there is none. */
int hne_i_named_list(const hne_i_clause *of, size_t count, hne_i_subject *out);
/* Keeps them as those whom quantities are spread over. */
void hne_i_list(hne_i_clause *of, const hne_i_subject *those, size_t count);
/* What each of so many quantities is of; 1 if that can be told. */
int hne_i_distribute(hne_i_clause *of, const hne_i_group *group, hne_i_subject *out);
/* "2.5 and 8.9 points down from the end of last year and a year earlier": 1 + the item of what each is held against. */
int hne_i_distribute_bases(const hne_i_clause *of, const hne_i_group *group, size_t *bases);
/* Periods named in the sentence before the group, if there are as many. */
/* Keeps the areas in a row in this sentence for the next. */
void hne_i_note_areas(hne_i_reader *reader);
/* "1.7 and 1.2 points above the national and provincial averages": what each is held against. */
int hne_i_distribute_averages(const hne_i_clause *of, const hne_i_group *group, const char **areas);
int hne_i_distribute_periods(const hne_i_clause *of, const hne_i_group *group, hne_period *out);

/* dealing.c: makes the subject whose figures begin at `at`, if several each get more than one; 1 if they do. */
int hne_i_deal(hne_i_clause *of, size_t at);
/* "The latter rose": makes that the subject; if it cannot be told which it is, what is said is a guess. */
int hne_i_take_one_of_two(hne_i_clause *of, const hne_i_subject *found);

/* scale.c: why it cannot be read as it is printed; whether no region has so much of the level, or so little. */
hne_unread hne_i_flaw_of(const hne_i_clause *of, const hne_i_draft *draft);
int hne_i_is_beyond_scale(const hne_i_clause *of, const hne_i_draft *draft);

/* clause_goals.c: what part of the subject the amount at `at` is, by where it went or came from, and where that ends; 0
 * if that is not said. */
int hne_i_part_by_goal(hne_i_clause *of, size_t at, hne_i_subject *out, size_t *noun_end);

/* clause_passing.c: what is passed over; `at` moves to the last item of it. */
void hne_i_pass_object(hne_i_clause *of, size_t *at);
void hne_i_pass_definition(hne_i_clause *of, size_t *at);
void hne_i_pass_complement(hne_i_clause *of, size_t *at);
int hne_i_passes_examples(hne_i_clause *of, size_t *at);
int hne_i_passes_predicate(hne_i_clause *of, size_t *at);
void hne_i_pass_threshold(hne_i_clause *of, size_t *at, size_t end);
/* Where what opens at `at` ends: `at` itself where no attribution or apposition, 0 where no threshold does. */
size_t hne_i_end_of_attribution(const hne_i_clause *of, size_t at);
size_t hne_i_end_of_apposition(const hne_i_clause *of, size_t at);
size_t hne_i_end_of_threshold(const hne_i_clause *of, size_t at);

/* clause_behind.c: of what the quantity at `at` is, told behind it; 0 if nothing there tells. */
int hne_i_subject_behind(const hne_i_clause *of, size_t at, hne_i_subject *out);
/* noun_end: where a noun without a verb ends, of which nothing is that comes next; 0 if there is none. */
int hne_i_subject_behind_copula(const hne_i_clause *of, size_t at, hne_i_subject *out, size_t *noun_end);
/* Whose share it is, behind "was contributed by". */
int hne_i_part_by_agent(const hne_i_clause *of, size_t at, hne_i_subject *out, size_t *noun_end);
/* Then the verb behind it says nothing more. */
int hne_i_done_behind(const hne_i_clause *of, size_t at, hne_i_subject *out);
int hne_i_part_behind(const hne_i_clause *of, size_t at, hne_i_subject *out);
void hne_i_narrow_by_place(hne_i_clause *of, size_t at);
/* Whether what it is of, or where, may stand behind the figure: "in", "for the". */
int hne_i_is_before_place(const hne_i_clause *of, size_t at);
int hne_i_use_behind(const hne_i_clause *of, size_t at, hne_i_subject *out);
int hne_i_into_sector_behind(const hne_i_clause *of, size_t at, hne_i_subject *out);
int hne_i_product_behind(const hne_i_clause *of, size_t at, hne_i_subject *out);
void hne_i_give_concept_behind(hne_i_clause *of, size_t at);
int hne_i_goods_behind(const hne_i_clause *of, size_t at, hne_i_subject *out);
int hne_i_subject_of_change_behind(const hne_i_clause *of, size_t at, hne_i_subject *out);
/* Where the things that are counted are, if that is said behind them. */
void hne_i_count_in_place(const hne_i_clause *of, size_t at, hne_i_subject *things);

#endif
