/* SPDX-License-Identifier: MIT */
/** @file audit.h
 *  The audit: which statements of a profile cannot hold together, why, and
 *  what would mend them. */
#ifndef HUNANECON_AUDIT_H
#define HUNANECON_AUDIT_H

#include <hunanecon/base.h>
#include <hunanecon/figure.h>
#include <hunanecon/indicator.h>
#include <hunanecon/profile.h>

HNE_BEGIN_DECLS

/** The result of an audit. Holds a reference to its profile. @since 0.1 */
typedef struct hne_audit hne_audit;
/** One thing the audit has to say about statements that do not agree. @since 0.1 */
typedef struct hne_finding hne_finding;

/** How grave a finding is. @since 0.1 */
typedef enum hne_severity {
    HNE_SEVERITY_CONTRADICTION = 1, /**< no reading of the figures agrees */
    HNE_SEVERITY_TENSION = 2,       /**< they agree only read generously, or across a revision,
                                          or a gap of two growths is printed in percent, or a
                                          text gives a part two values that no slip explains, or
                                          a value over a stock is off by less than half; also
                                          statements read in a text that clash, where no slip
                                          explains it or one is of a slice of what the other is
                                          of: one may be of something else than it seems to be */
    HNE_SEVERITY_DOUBT = 3,         /**< they would contradict one another, but one of them is a guess */
    HNE_SEVERITY_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_severity;

/** What arithmetic demands of statements. @since 0.1 */
typedef enum hne_relation {
    HNE_RELATION_SAME_VALUE = 1,    /**< one value stated twice */
    HNE_RELATION_GROWTH = 2,        /**< growth ties a level to the level in its base period */
    HNE_RELATION_CHANGE = 3,        /**< change is the difference of two levels */
    HNE_RELATION_GAP = 4,           /**< a gap is the difference of two growths */
    HNE_RELATION_SUM = 5,           /**< a whole is the sum of its parts */
    HNE_RELATION_PART = 6,          /**< a part is at most the whole */
    HNE_RELATION_SHARE = 7,         /**< share times whole is part */
    HNE_RELATION_SHARE_CHANGE = 8,  /**< change of a share is the difference of two shares */
    HNE_RELATION_SUB_PERIOD = 9,    /**< a shorter period of a non-negative flow is at most the longer */
    HNE_RELATION_PERIODS_ADD = 10,  /**< periods of a flow add up */
    HNE_RELATION_MEAN_GROWTH = 11,  /**< growth of a whole lies between the growths of its parts */
    HNE_RELATION_CURRENCY = 12,     /**< one amount in two currencies has a rate that was seen */
    HNE_RELATION_RANK = 13,         /**< a rank agrees with the values ranked */
    HNE_RELATION_CONTRIBUTION = 14, /**< contribution is change of the part over base of the whole */
    HNE_RELATION_DATE = 15,         /**< nothing is reported before it happened */
    HNE_RELATION_COUNT = 16,        /**< a stated number of things is the number listed */
    HNE_RELATION_SIGN = 17,         /**< what cannot be negative is not */
    HNE_RELATION_QUOTIENT = 18,     /**< a quotient is its numerator over its denominator */
    HNE_RELATION_BOUNDS = 19,       /**< a level, a growth, a share lies within what it can be */
    HNE_RELATION_PUBLISHED = 20,    /**< a level is of the size that yearbooks have published of the region */
    HNE_RELATION_PROPORTION = 21,   /**< levels of two indicators of one region and period, or of one indicator and two periods,
                                         are of sizes that go together */
    HNE_RELATION_PRICES = 22,       /**< growth at constant and at current prices differ by prices that may be */
    HNE_RELATION_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_relation;

/** What a repair does to one statement. @since 0.1 */
typedef enum hne_repair_kind {
    HNE_REPAIR_CURRENCY = 1,     /**< another currency */
    HNE_REPAIR_POWER_OF_TEN = 2, /**< a multiplier mistaken: 亿, 万, million, billion */
    HNE_REPAIR_UNIT = 3,         /**< percent for percentage points, or the reverse */
    HNE_REPAIR_SIGN = 4,         /**< a rise for a fall */
    HNE_REPAIR_DIGITS = 5,       /**< two neighbouring digits swapped, or one misprinted or left out */
    HNE_REPAIR_PERIOD = 6,       /**< another period */
    HNE_REPAIR_ASPECT = 7,       /**< a share for its change, a growth for a gap, ... */
    HNE_REPAIR_VALUE = 8,        /**< the value that the other statements imply */
    HNE_REPAIR_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_repair_kind;

/** Audits a profile. Which relations it checks, and how, doc/audit.md tells. Takes
 *  time about linear in the number of statements.
 *  @param profile not NULL; must not be changed while the audit is used
 *  @param policy what figures can mean; NULL for the library's own; needed during the call only
 *  @param[out] out the result, freed with hne_audit_free(); unchanged on failure
 *  @param error optional
 *  @return HNE_OK, also where nothing agrees; HNE_ERROR_ARGUMENT if @p profile or
 *          @p out is NULL; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_audit_run(const hne_profile *profile, const hne_policy *policy,
                                 hne_audit **out, hne_error *error);
/** Frees a result and lets go of its profile; NULL is allowed. @since 0.1 */
HNE_API void hne_audit_free(hne_audit *audit);

/** Number of findings; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_audit_finding_count(const hne_audit *audit);
/** A finding by its place, from 0: contradictions first, then tensions, the
 *  gravest first; NULL past the end. Borrowed from the audit. @since 0.1 */
HNE_API const hne_finding *hne_audit_finding(const hne_audit *audit, size_t index);
/** Number of findings that are contradictions; they come first. 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_audit_contradiction_count(const hne_audit *audit);
/** Number of doubts: what would be a contradiction if every statement that is not certain
 *  (hne_statement_is_certain()) had been guessed right. More often the guess is wrong: a doubt is
 *  no finding, and not among those above. 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_audit_doubt_count(const hne_audit *audit);
/** A doubt by its place, from 0, the gravest first; NULL past the end. It is read as a
 *  finding is, and has no repairs. Borrowed from the audit. @since 0.1 */
HNE_API const hne_finding *hne_audit_doubt(const hne_audit *audit, size_t index);
/** How grave it is; 0, which is no severity, if it is NULL. @since 0.1 */
HNE_API hne_severity hne_finding_severity(const hne_finding *finding);
/** The relation that broke; 0, which is none, if it is NULL. @since 0.1 */
HNE_API hne_relation hne_finding_relation(const hne_finding *finding);
/** One line: what it concerns, "imports and exports, Hunan, January-October
 *  2018". "" if it is NULL. Borrowed. @since 0.1 */
HNE_API const char *hne_finding_title(const hne_finding *finding);
/** Number of statements in the smallest set that cannot hold together; 0 for
 *  a finding about objects (a count), or if it is NULL. @since 0.1 */
HNE_API size_t hne_finding_statement_count(const hne_finding *finding);
/** A statement of that set by its place, from 0; NULL past the end. Borrowed
 *  from the profile. @since 0.1 */
HNE_API const hne_statement *hne_finding_statement(const hne_finding *finding, size_t index);
/** Number of lines that spell the arithmetic out; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_finding_step_count(const hne_finding *finding);
/** What a line does: "stated", "so", "but", "rule" or "note"; "" past the
 *  end. Constant. @since 0.1 */
HNE_API const char *hne_finding_step_label(const hne_finding *finding, size_t index);
/** The line itself; "" past the end. Borrowed. @since 0.1 */
HNE_API const char *hne_finding_step_text(const hne_finding *finding, size_t index);
/** Number of repairs: changes of a single statement that make all agree; 0 if
 *  none was found, or if it is NULL. @since 0.1 */
HNE_API size_t hne_finding_repair_count(const hne_finding *finding);
/** What a repair does, by its place from 0, the most plausible first, but the value that
 *  the others imply only after every slip that they confirm; 0, which is no kind, past the
 *  end. @since 0.1 */
HNE_API hne_repair_kind hne_finding_repair_kind(const hne_finding *finding, size_t index);
/** The statement that a repair changes; NULL past the end. Borrowed from the
 *  profile. @since 0.1 */
HNE_API const hne_statement *hne_finding_repair_statement(const hne_finding *finding, size_t index);
/** The figure of the statement as mended; a zero without a unit past the end. @since 0.1 */
HNE_API hne_figure hne_finding_repair_figure(const hne_finding *finding, size_t index);
/** The period of the statement as mended; {0, -1} past the end. @since 0.1 */
HNE_API hne_period hne_finding_repair_period(const hne_finding *finding, size_t index);
/** The aspect of the statement as mended; 0 past the end. @since 0.1 */
HNE_API hne_aspect hne_finding_repair_aspect(const hne_finding *finding, size_t index);
/** What to change and what then follows, in one line; "" past the end. Borrowed. @since 0.1 */
HNE_API const char *hne_finding_repair_text(const hne_finding *finding, size_t index);
/** Plausibility between 0 and 1, for ranking only: no probability. 0 past the end. @since 0.1 */
HNE_API double hne_finding_repair_score(const hne_finding *finding, size_t index);

/** Number of quantities that became known without being stated; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_audit_implied_count(const hne_audit *audit);
/** Indicator of an implied quantity, by its place from 0; NULL past the end. Borrowed. @since 0.1 */
HNE_API const hne_indicator *hne_audit_implied_indicator(const hne_audit *audit, size_t index);
/** Period of an implied quantity; {0, -1} past the end. @since 0.1 */
HNE_API hne_period hne_audit_implied_period(const hne_audit *audit, size_t index);
/** Whether a level, a growth or a share is implied; 0 past the end. @since 0.1 */
HNE_API hne_aspect hne_audit_implied_aspect(const hne_audit *audit, size_t index);
/** Unit of an implied quantity; no unit past the end. @since 0.1 */
HNE_API hne_unit hne_audit_implied_unit(const hne_audit *audit, size_t index);
/** What an implied quantity can be, scaled as hne_figure_enclosure() does;
 *  empty past the end. @since 0.1 */
HNE_API hne_interval hne_audit_implied_enclosure(const hne_audit *audit, size_t index);
/** One line for reading: "growth of imports and exports, China, January-October
 *  2018: 10.7% to 11.9%".
 *  @param audit may be NULL
 *  @param index from 0; past the end the line is ""
 *  @param buffer may be NULL if @p size is 0
 *  @param size bytes in the buffer; cut as snprintf does
 *  @return length of the whole line without the NUL; 0 also if memory ran out
 *  @since 0.1 */
HNE_API size_t hne_audit_implied_print(const hne_audit *audit, size_t index, char *buffer, size_t size);

/** Number of statements that no relation could test; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_audit_unchecked_count(const hne_audit *audit);
/** A statement that no relation could test, by its place from 0; NULL past the
 *  end. Borrowed from the profile. @since 0.1 */
HNE_API const hne_statement *hne_audit_unchecked(const hne_audit *audit, size_t index);
/** How many relations of a kind were checked; 0 for a kind that there is not. @since 0.1 */
HNE_API size_t hne_audit_checked(const hne_audit *audit, hne_relation relation);
/** How many of those hold: all that no contradiction and no doubt broke. @since 0.1 */
HNE_API size_t hne_audit_held(const hne_audit *audit, hne_relation relation);
/** English rule of a relation: "a whole is the sum of its parts"; "unknown
 *  relation" for one that there is not. Constant. @since 0.1 */
HNE_API const char *hne_relation_text(hne_relation relation);
/** English name of a kind of repair; "unknown repair" for one that there is not.
 *  Constant. @since 0.1 */
HNE_API const char *hne_repair_kind_text(hne_repair_kind kind);
/** A statement in one line for reading: "almost 36 billion USD in 2017".
 *  @param statement may be NULL: the line is then ""
 *  @param buffer may be NULL if @p size is 0
 *  @param size bytes in the buffer; cut as snprintf does
 *  @return length of the whole line without the NUL; 0 also if memory ran out
 *  @since 0.1 */
HNE_API size_t hne_statement_print(const hne_statement *statement, char *buffer, size_t size);

HNE_END_DECLS
#endif
