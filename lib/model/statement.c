/* SPDX-License-Identifier: MIT */
/* Statements: adding them, finding them. */
#include "model/statement.h"

#include "base/error.h"

#include <string.h>

#define KIND(name) (1u << HNE_UNIT_##name)

enum {
    ANY = ~0u & 0xFFFF,
    LEVELS = ANY & ~KIND(POINT),
    SHARES = KIND(PERCENT) | KIND(TIMES),
    POINTS = KIND(PERCENT) | KIND(POINT),
    PLACES = KIND(COUNT)
};

static const hne_i_aspect aspects[] = {
    [HNE_ASPECT_LEVEL] = {LEVELS, HNE_BASIS_NONE, 0, 0, "a level is in a unit, not in percentage points"},
    [HNE_ASPECT_CHANGE] = {ANY, HNE_BASIS_YEAR_ON_YEAR, 0, 0, ""},
    [HNE_ASPECT_GROWTH] = {SHARES, HNE_BASIS_YEAR_ON_YEAR, 0, 1, "a growth is in percent (PT) or times (TIMES)"},
    [HNE_ASPECT_GAP] = {POINTS, HNE_BASIS_YEAR_ON_YEAR, 1, 1, "a gap is in percentage points (PP) or percent (PT)"},
    [HNE_ASPECT_SHARE] = {SHARES, HNE_BASIS_NONE, 1, 0, "a share is in percent (PT) or times (TIMES)"},
    [HNE_ASPECT_SHARE_CHANGE] = {POINTS, HNE_BASIS_YEAR_ON_YEAR, 1, 0,
                                 "a change of a share is in percentage points (PP) or percent (PT)"},
    [HNE_ASPECT_CONTRIBUTION] = {POINTS, HNE_BASIS_YEAR_ON_YEAR, 1, 1,
                                 "a contribution is in percentage points (PP) or percent (PT)"},
    [HNE_ASPECT_RANK] = {PLACES, HNE_BASIS_NONE, 1, 0, "a rank is a count (COUNT)"},
    [HNE_ASPECT_GROWTH_RANK] = {PLACES, HNE_BASIS_YEAR_ON_YEAR, 1, 0, "a rank is a count (COUNT)"},
};

const hne_i_aspect *hne_i_aspect_of(hne_aspect aspect)
{
    return (int)aspect >= HNE_ASPECT_LEVEL && (int)aspect <= HNE_ASPECT_GROWTH_RANK ? &aspects[aspect] : NULL;
}

/* --- where statements are kept -------------------------------------------- */

static hne_statement *statement_at(const hne_profile *profile, uint32_t index)
{
    return &profile->chunks.items[index / HNE_I_CHUNK]->statements[index % HNE_I_CHUNK];
}

static const hne_i_chunk *chunk_of(const hne_statement *statement)
{
    const char *first = (const char *)(statement - statement->place);
    return (const hne_i_chunk *)(const void *)(first - offsetof(hne_i_chunk, statements));
}

hne_profile *hne_i_statement_profile(const hne_statement *statement)
{
    return chunk_of(statement)->profile;
}

size_t hne_statement_index(const hne_statement *statement)
{
    return statement ? (size_t)chunk_of(statement)->first + statement->place : 0;
}

size_t hne_profile_statement_count(const hne_profile *profile)
{
    return profile ? profile->statement_count : 0;
}

const hne_statement *hne_profile_statement(const hne_profile *profile, size_t index)
{
    return index < hne_profile_statement_count(profile) ? statement_at(profile, (uint32_t)index) : NULL;
}

size_t hne_indicator_statement_count(const hne_indicator *indicator)
{
    return indicator ? indicator->statement_count : 0;
}

const hne_statement *hne_indicator_first_statement(const hne_indicator *indicator)
{
    if (!indicator || !indicator->first_statement)
        return NULL;
    return statement_at(indicator->object.profile, indicator->first_statement - 1);
}

const hne_statement *hne_statement_next(const hne_statement *statement)
{
    return statement && statement->next ? statement_at(hne_i_statement_profile(statement), statement->next - 1) : NULL;
}

/* --- finding by period and aspect ------------------------------------------ */

static uint64_t hash_of_key(uint32_t indicator, hne_period period, uint8_t aspect)
{
    uint64_t months = (uint64_t)(uint32_t)period.first_month << 32 | (uint32_t)period.last_month;
    return hne_i_hash_number(hne_i_hash_number(months) ^ ((uint64_t)indicator << 8 | aspect));
}

static uint64_t hash_of_statement(const void *of, uint32_t number)
{
    const hne_statement *statement = statement_at(of, number);
    return hash_of_key(statement->indicator, statement->period, statement->aspect);
}

static int tells(const hne_statement *statement, hne_period period, hne_aspect aspect)
{
    return statement->aspect == aspect && hne_period_equal(statement->period, period);
}

/* The index holds the first statement of each key only: a figure repeated a
 * thousand times must not make it slow. */
static const hne_statement *first_of(const hne_indicator *indicator, hne_period period, hne_aspect aspect)
{
    const hne_profile *profile = indicator->object.profile;
    uint64_t hash = hash_of_key(indicator->object.index, period, (uint8_t)aspect);
    size_t at = 0;
    uint32_t found;
    while ((found = hne_i_index_next(&profile->first_statements, hash, &at)) != HNE_I_INDEX_NONE) {
        const hne_statement *statement = statement_at(profile, found);
        if (statement->indicator == indicator->object.index && tells(statement, period, aspect))
            return statement;
    }
    return NULL;
}

const hne_statement *hne_indicator_find(const hne_indicator *indicator, hne_period period, hne_aspect aspect,
                                        const hne_statement *after)
{
    if (!indicator || !hne_i_aspect_of(aspect))
        return NULL;
    if (!after)
        return first_of(indicator, period, aspect);
    if (hne_statement_indicator(after) != indicator)
        return NULL;
    if (tells(after, period, aspect))
        return after->alike ? statement_at(indicator->object.profile, after->alike - 1) : NULL;
    do
        after = hne_statement_next(after);
    while (after && !tells(after, period, aspect));
    return after;
}

/* --- adding ----------------------------------------------------------------- */

static hne_status check_figure(const hne_i_aspect *aspect, hne_figure figure, hne_error *error)
{
    if (figure.decimals < 0 || figure.decimals > 18 || figure.multiplier < -18 || figure.multiplier > 18)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT,
                          "a figure with %d decimals and multiplier 10^%d; expected 0 to 18 and -18 to 18",
                          (int)figure.decimals, (int)figure.multiplier);
    if ((int)figure.hedge < HNE_HEDGE_NONE || (int)figure.hedge > HNE_HEDGE_UNDER)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "there is no hedge %d", (int)figure.hedge);
    if (aspect->units >> hne_unit_kind_of(figure.unit) & 1)
        return HNE_OK;
    hne_status status = hne_i_fail(error, HNE_ERROR_UNIT, "%s; found %s%.8s%s", aspect->expected,
                                   figure.unit.code[0] ? "\"" : "no unit", figure.unit.code,
                                   figure.unit.code[0] ? "\"" : "");
    hne_i_error_text(error, figure.unit.code, strnlen(figure.unit.code, sizeof figure.unit.code));
    return status;
}

static int find_unit(const hne_profile *profile, hne_unit unit, uint16_t *place)
{
    for (size_t i = 0; i < profile->units.count; i++)
        if (!memcmp(profile->units.items[i].code, unit.code, sizeof unit.code)) {
            *place = (uint16_t)i;
            return 1;
        }
    return 0;
}

hne_status hne_i_keep_unit(hne_profile *profile, hne_unit unit, uint16_t *place, hne_error *error)
{
    if (find_unit(profile, unit, place))
        return HNE_OK;
    char code[sizeof unit.code + 1] = "";
    memcpy(code, unit.code, sizeof unit.code);
    hne_status status = hne_unit_parse(code, &unit, error);
    if (status != HNE_OK || find_unit(profile, unit, place))
        return status;
    if (profile->units.count > UINT16_MAX)
        return hne_i_fail(error, HNE_ERROR_RANGE, "\"%s\" is one unit too many; a profile holds 65536", code);
    if (!hne_i_vector_add(&profile->units, unit))
        return hne_i_fail_memory(error);
    *place = (uint16_t)(profile->units.count - 1);
    return HNE_OK;
}

/* Room for one statement and for its place in the index. */
static hne_status make_room(hne_profile *profile, hne_error *error)
{
    if (profile->statement_count >= UINT32_MAX - 1)
        return hne_i_fail(error, HNE_ERROR_RANGE, "a profile holds 4294967294 statements; start another");
    if (!hne_i_index_reserve(&profile->first_statements, hash_of_statement, profile))
        return hne_i_fail_memory(error);
    if (profile->statement_count < profile->chunks.count * HNE_I_CHUNK)
        return HNE_OK;
    if (!hne_i_vector_reserve(&profile->chunks))
        return hne_i_fail_memory(error);
    hne_i_chunk *chunk = hne_i_alloc(sizeof *chunk);
    if (!chunk)
        return hne_i_fail_memory(error);
    chunk->profile = profile;
    chunk->first = (uint32_t)profile->statement_count;
    profile->chunks.items[profile->chunks.count++] = chunk;
    return HNE_OK;
}

/* The index holds the first of those with the same key; it knows the last. */
static void join_alike(const hne_indicator *indicator, uint32_t index)
{
    hne_profile *profile = indicator->object.profile;
    hne_statement *added = statement_at(profile, index);
    const hne_statement *first = first_of(indicator, added->period, (hne_aspect)added->aspect);
    if (first) {
        hne_statement *head = statement_at(profile, (uint32_t)hne_statement_index(first));
        statement_at(profile, head->last_alike - 1)->alike = index + 1;
        head->last_alike = index + 1;
    } else {
        hne_i_index_add(&profile->first_statements, hash_of_statement(profile, index), index);
        added->last_alike = index + 1;
    }
}

static hne_statement *append(hne_indicator *indicator, hne_statement statement)
{
    hne_profile *profile = indicator->object.profile;
    uint32_t index = (uint32_t)profile->statement_count++;
    hne_statement *kept = statement_at(profile, index);
    *kept = statement;
    kept->place = (uint16_t)(index % HNE_I_CHUNK);
    join_alike(indicator, index);
    if (indicator->last_statement)
        statement_at(profile, indicator->last_statement - 1)->next = index + 1;
    else
        indicator->first_statement = index + 1;
    indicator->last_statement = index + 1;
    indicator->statement_count++;
    return kept;
}

hne_status hne_indicator_state(hne_indicator *indicator, hne_period period, hne_aspect aspect, hne_figure figure,
                               hne_statement **out, hne_error *error)
{
    if (!indicator)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the indicator is NULL");
    const hne_i_aspect *rules = hne_i_aspect_of(aspect);
    if (!rules)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "there is no aspect %d", (int)aspect);
    if (!hne_period_is_valid(period))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "a period from month %d to month %d is none",
                          (int)period.first_month, (int)period.last_month);
    uint16_t unit = 0;
    hne_status status = check_figure(rules, figure, error);
    if (status == HNE_OK)
        status = hne_i_keep_unit(indicator->object.profile, figure.unit, &unit, error);
    if (status == HNE_OK)
        status = make_room(indicator->object.profile, error);
    if (status != HNE_OK)
        return status;
    hne_statement *added = append(indicator, (hne_statement){
        .digits = figure.digits,
        .decimals = (int8_t)figure.decimals,
        .multiplier = (int8_t)figure.multiplier,
        .hedge = (uint8_t)figure.hedge,
        .unit = unit,
        .period = period,
        .base = {0, -1},
        .indicator = indicator->object.index,
        .aspect = (uint8_t)aspect,
        .basis_and_prices = (uint8_t)(rules->basis | indicator->prices << HNE_I_PRICES_SHIFT),
        .status_and_doubt = HNE_OBS_NORMAL,
    });
    if (out)
        *out = added;
    return HNE_OK;
}
