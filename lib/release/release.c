/* SPDX-License-Identifier: MIT */
/* The public face of the reader: options, the reading of a text, its result. */
#include "release/reader.h"

#include "base/text.h"
#include "release/policy.h"
#include "release/topic.h"

#include <string.h>

struct hne_release_options {
    hne_date date, fallback;
    char *area;
    hne_i_lexicon lexicon; /* made once for all that is read with them; never written to after */
};

/* --- options -------------------------------------------------------------------- */

hne_status hne_release_options_new(hne_release_options **out, hne_error *error)
{
    if (!out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no place for the options, expected one");
    hne_release_options *made = hne_i_alloc_zeroed(1, sizeof *made);
    char *area = hne_i_copy_text("");
    if (!made || !area || !hne_i_lexicon_make(&made->lexicon, &hne_i_english)) {
        hne_i_free(made);
        hne_i_free(area);
        return hne_i_fail_memory(error);
    }
    made->area = area;
    *out = made;
    return HNE_OK;
}

void hne_release_options_free(hne_release_options *options)
{
    if (!options)
        return;
    hne_i_lexicon_clear(&options->lexicon);
    hne_i_free(options->area);
    hne_i_free(options);
}

static hne_status set_date(hne_date *member, hne_date date, hne_error *error)
{
    int is_none = !date.year && !date.month && !date.day;
    if (!member || (!is_none && !hne_date_is_valid(date)))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found %s, expected a date of the calendar or {0, 0, 0}",
                          member ? "a date that is not in the calendar" : "no options");
    *member = date;
    return HNE_OK;
}

hne_status hne_release_options_set_date(hne_release_options *options, hne_date date, hne_error *error)
{
    return set_date(options ? &options->date : NULL, date, error);
}

hne_status hne_release_options_set_fallback_date(hne_release_options *options, hne_date date, hne_error *error)
{
    return set_date(options ? &options->fallback : NULL, date, error);
}

hne_status hne_release_options_set_area(hne_release_options *options, const char *area, hne_error *error)
{
    if (!options || !area)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no %s, expected one", options ? "area" : "options");
    if (hne_i_utf8_valid(area, strlen(area)) != strlen(area))
        return hne_i_fail(error, HNE_ERROR_SYNTAX, "found bytes that are not UTF-8, expected the name of an area");
    char *copy = hne_i_copy_text(area);
    if (!copy)
        return hne_i_fail_memory(error);
    hne_i_free(options->area);
    options->area = copy;
    return HNE_OK;
}

hne_status hne_release_options_set_language(hne_release_options *options, const char *language, hne_error *error)
{
    if (!options || !language)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no %s, expected one", options ? "language" : "options");
    const hne_i_language *found = hne_i_language_find(language);
    if (!found) {
        hne_i_fail(error, HNE_ERROR_NOT_FOUND, "found language \"%.40s\", expected one that is read: \"en\"", language);
        hne_i_error_text(error, language, strlen(language));
        return HNE_ERROR_NOT_FOUND;
    }
    if (found == options->lexicon.language)
        return HNE_OK;
    hne_i_lexicon made;
    if (!hne_i_lexicon_make(&made, found))
        return hne_i_fail_memory(error);
    hne_i_lexicon_clear(&options->lexicon);
    options->lexicon = made;
    return HNE_OK;
}

/* --- reading ----------------------------------------------------------------------- */

/* What no table of the options says is found in the text. */
static void find_circumstances(hne_i_reader *reader, const hne_release_options *options)
{
    hne_date date = {0, 0, 0};
    uint32_t title[2] = {0, 0};
    const char *area = "";
    hne_i_survey_document(reader, &date, &area, title);
    if (options && options->date.year)
        date = options->date;
    if (date.year) {
        hne_source_set_date(reader->release->source, date, NULL);
    } else if (options && options->fallback.year) {
        date = options->fallback;
        reader->release->date_is_assumed = 1;
        if (reader->times.year && reader->times.year < date.year) {
            date = (hne_date){reader->times.year, 0, 0}; /* a year that the text names is nearer */
            reader->times.is_named_year = 1;
        }
    }
    reader->times.release = date;
    if (options && *options->area)
        area = options->area;
    reader->release->area = hne_i_copy_text(area);
    char *text = hne_i_copy_bytes(reader->bytes + title[0], title[1]);
    for (char *at = text; at && *at; at++)
        if ((unsigned char)*at < ' ')
            *at = ' ';
    if (!reader->release->area || !text ||
        hne_source_set_title(reader->release->source, text, NULL) == HNE_ERROR_MEMORY ||
        hne_source_set_language(reader->release->source, reader->lexicon.language->tag, NULL) == HNE_ERROR_MEMORY)
        reader->status = hne_i_fail_memory(reader->error);
    hne_i_free(text);
    reader->area = reader->release->area;
}

/* Numbers that are no dates. */
static int has_figures(const hne_i_reader *reader)
{
    for (size_t i = 0; i < reader->items.count; i++)
        if (hne_i_class_at(reader, i) == CLASS_DIGITS)
            return 1;
    return 0;
}

/* What is said before any period is named is taken to be of the first one named;
 * no guess if that is a title alone, and the sentence behind it names the period. */
static void find_first_period(hne_i_reader *reader)
{
    hne_i_times times = reader->times;
    int more = 1, headings = 0, sentences = 0;
    hne_i_rewind_text(reader);
    while (!hne_period_is_valid(reader->times.current) && (more = hne_i_next_items(reader)) > 0) {
        hne_i_join_periods(reader);
        if (has_figures(reader)) {
            headings += !reader->sentence.ended;
            sentences += reader->sentence.ended;
        }
    }
    if (more < 0)
        reader->status = hne_i_fail_memory(reader->error);
    reader->topic->period = reader->times.current;
    reader->topic->period_is_guess = !(headings == 1 && sentences == 1 && reader->sentence.ended);
    if (!hne_period_is_valid(reader->times.current) && times.release.year) {
        /* A text that names no period at all is of one and the same: the year
         * before it, most likely, or the one after that which it is held against.
         * Nothing in it can contradict for want of it. */
        reader->topic->period = hne_period_of_year(times.release.year - !times.is_named_year);
        reader->topic->period_is_guess = 0;
    }
    reader->times = times;
    reader->times.current = reader->topic->period_is_guess ? times.current : reader->topic->period;
}

static void read_sentences(hne_i_reader *reader)
{
    int more = 1;
    hne_i_rewind_text(reader);
    while (!reader->status && (more = hne_i_next_items(reader)) > 0) {
        hne_i_join_periods(reader);
        if (!hne_i_join_quantities(reader)) {
            more = -1;
            break;
        }
        hne_i_read_sentence(reader);
        if (!reader->status)
            hne_i_read_policy(reader);
    }
    if (!reader->status)
        hne_i_relate_subjects(reader);
    if (!reader->status)
        hne_i_relate_policy(reader);
    if (more < 0 && !reader->status)
        reader->status = hne_i_fail_memory(reader->error);
}

static void read_all(hne_i_reader *reader, const hne_release_options *options)
{
    hne_i_topic topic;
    hne_i_policy policy = {.strategy = NULL};
    hne_i_topic_begin(&topic);
    reader->topic = &topic;
    reader->policy = &policy;
    if (options)
        reader->lexicon = options->lexicon;
    if ((!options && !hne_i_lexicon_make(&reader->lexicon, &hne_i_english)) || !hne_i_open_text(reader)) {
        reader->status = hne_i_fail_memory(reader->error);
    } else {
        find_circumstances(reader, options);
        find_first_period(reader);
        read_sentences(reader);
    }
    hne_i_topic_clear(&topic);
    hne_i_policy_clear(&policy);
    if (!options)
        hne_i_lexicon_clear(&reader->lexicon);
    hne_i_close_text(reader);
    hne_i_vector_clear(&reader->quantities);
}

static void count_unread(hne_release *release)
{
    for (size_t i = 0; i < release->quantities.count; i++)
        release->unread_count += release->quantities.items[i].unread != HNE_UNREAD_NONE;
}

hne_status hne_release_read(hne_profile *profile, const char *bytes, size_t length, const char *name,
                            const hne_release_options *options, hne_release **out, hne_error *error)
{
    if (!profile || !name || (!bytes && length))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no %s, expected one",
                          !profile ? "profile" : !name ? "name" : "text");
    if (length > UINT32_MAX)
        return hne_i_fail(error, HNE_ERROR_RANGE, "found a text of more than 4,294,967,295 bytes, expected a release");
    hne_release *release = hne_i_alloc_zeroed(1, sizeof *release);
    if (!release)
        return hne_i_fail_memory(error);
    hne_status status = hne_profile_add_source(profile, name, &release->source, error);
    release->profile = hne_profile_ref(profile);
    if (!status) {
        hne_i_reader reader = {.release = release, .bytes = bytes ? bytes : "", .length = length, .error = error,
                               .times = {.current = {0, -1}, .month = {0, -1}}};
        read_all(&reader, options);
        status = reader.status;
        count_unread(release);
    }
    if (status || !out)
        hne_release_free(release);
    else
        *out = release;
    return status;
}

/* --- the result ------------------------------------------------------------------------ */

void hne_release_free(hne_release *release)
{
    if (!release)
        return;
    hne_profile_unref(release->profile);
    hne_i_free(release->area);
    hne_i_vector_clear(&release->quantities);
    hne_i_free(release);
}

hne_profile *hne_release_profile(const hne_release *release)
{
    return release ? release->profile : NULL;
}

const hne_source *hne_release_source(const hne_release *release)
{
    return release ? release->source : NULL;
}

const char *hne_release_area(const hne_release *release)
{
    return release ? release->area : "";
}

int32_t hne_release_date_is_assumed(const hne_release *release)
{
    return release ? release->date_is_assumed : 0;
}

size_t hne_release_quantity_count(const hne_release *release)
{
    return release ? release->quantities.count : 0;
}

static const hne_i_found *found_at(const hne_release *release, size_t index)
{
    return release && index < release->quantities.count ? &release->quantities.items[index] : NULL;
}

hne_span hne_release_quantity_span(const hne_release *release, size_t index)
{
    const hne_i_found *found = found_at(release, index);
    return found ? (hne_span){release->source, found->begin, found->length} : (hne_span){NULL, 0, 0};
}

size_t hne_release_quantity_number(const hne_release *release, size_t index)
{
    const hne_i_found *found = found_at(release, index);
    return found ? found->number : 0;
}

hne_figure hne_release_quantity_figure(const hne_release *release, size_t index)
{
    const hne_i_found *found = found_at(release, index);
    return found ? found->figure : (hne_figure){0};
}

const hne_statement *hne_release_quantity_statement(const hne_release *release, size_t index)
{
    const hne_i_found *found = found_at(release, index);
    return found ? found->statement : NULL;
}

hne_unread hne_release_quantity_unread(const hne_release *release, size_t index)
{
    const hne_i_found *found = found_at(release, index);
    return found ? (hne_unread)found->unread : HNE_UNREAD_NONE;
}

/* A number that is damaged counts only where a unit or a multiplier shows that it is one: others are codes of pages. */
static int shows_amount(const hne_figure *figure)
{
    hne_unit_kind kind = hne_unit_kind_of(figure->unit);
    return (kind != HNE_UNIT_NONE && kind != HNE_UNIT_COUNT) || figure->multiplier;
}

hne_unread hne_release_quantity_misprint(const hne_release *release, size_t index)
{
    const hne_i_found *found = found_at(release, index);
    if (!found || found->flaw || found->unread < HNE_UNREAD_NUMBER)
        return found ? (hne_unread)found->flaw : HNE_UNREAD_NONE;
    return found->unread != HNE_UNREAD_NUMBER || shows_amount(&found->figure) ? (hne_unread)found->unread : HNE_UNREAD_NONE;
}

size_t hne_release_unread_count(const hne_release *release)
{
    return release ? release->unread_count : 0;
}

const char *hne_unread_text(hne_unread reason)
{
    static const char *const texts[] = {
        [HNE_UNREAD_NONE] = "",
        [HNE_UNREAD_INDICATOR] = "what it is of could not be told",
        [HNE_UNREAD_PERIOD] = "its period could not be told",
        [HNE_UNREAD_ASPECT] = "what it says of its indicator could not be told",
        [HNE_UNREAD_UNIT] = "its unit does not go with what is said of it",
        [HNE_UNREAD_NUMBER] = "the number is damaged or too long",
        [HNE_UNREAD_PLACEHOLDER] = "no number was filled in",
        [HNE_UNREAD_CURRENCIES] = "two currencies are printed with one number",
        [HNE_UNREAD_MULTIPLIER] = "a multiplier is missing, such as million or billion",
        [HNE_UNREAD_COMMA] = "a comma stands for the decimal point",
        [HNE_UNREAD_TRANSLATED] = "translating programs write any money so: these may be yuan",
        [HNE_UNREAD_UNITLESS] = "a unit is missing: percent, or a currency",
        [HNE_UNREAD_SHARE] = "it is the share that the two counts beside it make, and no growth",
        [HNE_UNREAD_CONVERSION] = "no rate leads to it from the amount that it restates",
        [HNE_UNREAD_UNITS] = "two units are printed with one number",
        [HNE_UNREAD_AMOUNT] = "nobody has so much: a comma stands for the decimal point, or the multiplier is wrong",
        [HNE_UNREAD_REPEATED] = "the same number is printed as an amount and as what it rose by",
        [HNE_UNREAD_YEAR] = "no release is of that year",
        [HNE_UNREAD_SCALE] = "nothing grows so much: a decimal point is missing, or the unit is wrong",
    };
    return (size_t)reason < sizeof texts / sizeof *texts ? texts[reason] : "unknown reason";
}
