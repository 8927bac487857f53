/* SPDX-License-Identifier: MIT */
/* Repairs: which slip of a single claim, or of several alike, undone, makes the
 * claims around a conflict agree again, and how likely it is. */
#include "audit/finding.h"
#include "audit/surprise.h"
#include "audit/trial.h"

/* A repair has to agree with this many claims around the conflict at most. */
enum { MOST_NEIGHBOURS = 240 };

/* The same change may be undone by two slips: the first, the likelier one, is told. */
static int is_told(const hne_finding *finding, const hne_i_repair *repair)
{
    for (size_t i = 0; i < finding->repairs.count; i++) {
        const hne_i_repair *told = &finding->repairs.items[i];
        if (told->claim == repair->claim && told->aspect == repair->aspect &&
            hne_period_equal(told->period, repair->period) && hne_unit_equal(told->figure.unit, repair->figure.unit) &&
            hne_figure_value(told->figure) == hne_figure_value(repair->figure))
            return 1;
    }
    return 0;
}

static void keep(hne_i_trial *trial, const hne_i_slip *slip, const hne_i_network *mended, uint32_t claim,
                 hne_finding *finding)
{
    hne_i_repair repair = {
        .kind = slip->kind,
        .claim = claim,
        .statement = hne_profile_statement(trial->network->profile, slip->mended.statement),
        .figure = slip->mended.figure,
        .period = slip->mended.period,
        .aspect = (hne_aspect)slip->mended.aspect,
        .surprise = hne_i_surprise(mended),
        .prior = slip->prior,
        .is_shared = trial->also.count > 0,
    };
    repair.score = hne_i_trial_likelihood(trial, slip, claim, &repair.turn);
    if (is_told(finding, &repair) || repair.score <= 0)
        return;
    repair.text = hne_i_repair_text(trial->network, trial->conflict->clash.relation, &trial->around.items[trial->suspect],
                                    slip, trial->also.count, mended, trial->is_narrow);
    if (repair.text && hne_i_vector_add(&finding->repairs, repair))
        return;
    hne_i_free(repair.text);
    trial->failed = 1;
}

static int is_in_conflict(const hne_i_trial *trial, uint32_t statement)
{
    for (size_t i = 0; i < trial->conflict->claims.count; i++)
        if (trial->network->claims.items[trial->conflict->claims.items[i]].statement == statement)
            return 1;
    return 0;
}

/* "About 500 million yuan (78.57 million USD)": what was worked out from a mistaken amount is as mistaken, unless it is
 * in conflict itself. */
static void add_conversion(const hne_i_trial *trial, uint32_t statement, hne_i_list *places, int *failed)
{
    const hne_i_network *network = trial->network;
    for (size_t i = 0; i < network->restated.count; i++) {
        const hne_i_claim *again = &network->claims.items[network->restated.items[i].again];
        if (network->claims.items[network->restated.items[i].original].statement != statement)
            continue;
        size_t place = is_in_conflict(trial, again->statement) ? HNE_I_NOWHERE : hne_i_trial_place(trial, again);
        *failed |= place != HNE_I_NOWHERE && !hne_i_vector_add(places, (uint32_t)place);
        return;
    }
}

/* Of all that are mended. */
static void pass_conversions_over(hne_i_trial *trial)
{
    add_conversion(trial, trial->around.items[trial->suspect].statement, &trial->passed_over, &trial->failed);
    for (size_t i = 0; i < trial->also.count; i++)
        add_conversion(trial, trial->also.items[i].mended.statement, &trial->passed_over, &trial->failed);
}

/* Whether all agrees with the slip undone; if not, whether it does without what was worked out from the slip. */
static int is_mended(hne_i_trial *trial, const hne_i_slip *slip, hne_i_network *mended)
{
    trial->passed_over.count = 0;
    if (hne_i_trial_agrees(trial, &slip->mended, mended))
        return 1;
    if (!hne_i_is_of_size(slip->kind) || trial->failed)
        return 0;
    pass_conversions_over(trial);
    if (!trial->passed_over.count || trial->failed)
        return 0;
    hne_i_network_clear(mended);
    return hne_i_trial_agrees(trial, &slip->mended, mended);
}

static void find_brothers(hne_i_trial *trial)
{
    const hne_i_claim *suspect = &trial->around.items[trial->suspect];
    trial->brothers.count = 0;
    for (size_t i = 0; i < trial->around.count && !trial->failed; i++) {
        const hne_i_claim *other = &trial->around.items[i];
        if (!hne_i_may_share_slip(trial->network->profile, suspect, other))
            continue;
        hne_i_brother brother = {i, hne_i_is_told_along(trial->network->profile, suspect, other), *other};
        trial->failed |= !hne_i_vector_add(&trial->brothers, brother);
    }
}

/* Notes who is to be mended with the suspect: the other parts of its list, or all its brothers. 0 if nobody is, if they
 * are the same, or if the slip is told of the first of them in conflict, which is another. */
static int share(hne_i_trial *trial, const hne_i_slip *slip, int is_list)
{
    uint32_t suspect = trial->around.items[trial->suspect].statement;
    size_t on_list = 0;
    trial->also.count = 0;
    for (size_t i = 0; i < trial->brothers.count && !trial->failed; i++) {
        hne_i_brother brother = trial->brothers.items[i];
        int is_shared = hne_i_is_of_size(slip->kind) || brother.is_on_list;
        if ((is_list && !brother.is_on_list) || !is_shared ||
            !hne_i_undo_alike(&trial->around.items[brother.place], slip, &brother.mended, &trial->failed))
            continue;
        if (brother.mended.statement < suspect && is_in_conflict(trial, brother.mended.statement))
            return 0;
        on_list += brother.is_on_list != 0;
        trial->failed |= !hne_i_vector_add(&trial->also, brother);
    }
    return trial->also.count > (is_list ? 0 : on_list) && !trial->failed;
}

/* 1 if the slip, undone, mends. */
static int try_slip(hne_i_trial *trial, const hne_i_slip *slip, uint32_t claim, hne_finding *finding)
{
    hne_i_network mended;
    int good = is_mended(trial, slip, &mended);
    if (good)
        keep(trial, slip, &mended, claim, finding);
    hne_i_network_clear(&mended);
    return good;
}

/* Undoes every slip that may lie behind the claim, by itself or else with those that share it, and keeps those that mend. */
static void try_suspect(hne_i_trial *trial, uint32_t claim, hne_finding *finding)
{
    hne_i_slips slips = {NULL, 0, 0};
    hne_interval implied;
    int narrowed;
    const hne_i_claim *suspect = &trial->network->claims.items[claim];
    trial->passed_over.count = trial->also.count = 0;
    trial->suspect = hne_i_trial_place(trial, suspect);
    if (trial->suspect == HNE_I_NOWHERE)
        return;
    find_brothers(trial);
    int others_agree = hne_i_trial_implies(trial, suspect, &implied, &narrowed);
    pass_conversions_over(trial);
    int by_itself = others_agree || trial->passed_over.count;
    trial->failed |= !hne_i_slips_of(suspect, implied, &slips);
    for (size_t i = 0; i < slips.count && !trial->failed; i++) {
        const hne_i_slip *slip = &slips.items[i];
        trial->also.count = 0;
        int good = by_itself && try_slip(trial, slip, claim, finding);
        for (int is_list = 1; is_list >= 0 && !good && !trial->failed; is_list--)
            good = share(trial, slip, is_list) && try_slip(trial, slip, claim, finding);
    }
    hne_i_vector_clear(&slips);
}

/* Whether there is one that will do; where all that was looked at is known sizes, one that leaves them as they usually are. */
static int is_repaired(const hne_i_network *network, const hne_finding *finding)
{
    static const double usual = 0.5;
    for (size_t i = 0; i < finding->repairs.count; i++)
        if (network->knowledge != KNOWLEDGE_OF_PROPORTIONS || finding->repairs.items[i].surprise <= usual)
            return 1;
    return 0;
}

int hne_i_find_repairs(hne_i_network *network, const hne_i_conflict *conflict, hne_finding *finding)
{
    /* A wide neighbourhood may hold a second conflict that no repair of this
     * one can mend, or only one that is as odd: then a narrower one has to do. */
    static const size_t widths[] = {MOST_NEIGHBOURS, 24, 0};
    hne_i_trial trial = {.network = network, .conflict = conflict};
    for (size_t w = 0; w < sizeof widths / sizeof *widths && !is_repaired(network, finding) && !trial.failed; w++) {
        trial.is_narrow = w > 0;
        hne_i_trial_gather(&trial, widths[w]);
        for (size_t i = 0; i < conflict->claims.count && !trial.failed; i++)
            try_suspect(&trial, conflict->claims.items[i], finding);
    }
    hne_i_rank_repairs(finding);
    hne_i_trial_clear(&trial);
    return !trial.failed;
}
