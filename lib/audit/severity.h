/* SPDX-License-Identifier: MIT */
/* How grave a clash is, beyond what its statements say by themselves. */
#ifndef HNE_AUDIT_SEVERITY_H
#define HNE_AUDIT_SEVERITY_H

#include "audit/finding.h"

/* A doubt that is none: an amount restated beside itself makes it a contradiction, a slip that fits closely a
 * tension, with its repairs. 0 if memory ran out. */
int hne_i_weigh_doubt(hne_i_network *network, const hne_i_conflict *conflict, hne_finding *finding);
/* A contradiction, its repairs found, that may be none: it becomes a tension. 0 if memory ran out. */
int hne_i_weigh_contradiction(const hne_i_network *network, const hne_i_conflict *conflict, hne_finding *finding);

/* misread.c: whether a repair shows what went wrong: that it was this slip is no accident. */
int hne_i_shows_slip(const hne_i_repair *repair, const hne_i_claim *claim);
/* Whether statements read in a text clash, and no slip explains it. */
int hne_i_may_be_misread(const hne_i_network *network, const hne_i_conflict *conflict, const hne_finding *finding);
/* adding_up.c: whether what had to be guessed is of a whole and its parts, whose levels add up as they are printed. */
int hne_i_guesses_add_up(const hne_i_network *network, const hne_i_conflict *conflict);
/* told_together.c: whether money and those who spent it stand beside each other: "so many visitors spent so much". */
int hne_i_counted_together(const hne_i_network *network, const hne_i_member *members);
/* Whether an amount and its share had to be guessed, but both are of one thing, and the whole is told. */
int hne_i_shares_together(const hne_i_network *network, const hne_i_conflict *conflict, const hne_finding *finding);

#endif
