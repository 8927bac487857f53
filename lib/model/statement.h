/* SPDX-License-Identifier: MIT */
/* What adding, changing and comparing statements share. */
#ifndef HNE_MODEL_STATEMENT_H
#define HNE_MODEL_STATEMENT_H

#include "model/objects.h"

/* What goes together with an aspect. */
typedef struct hne_i_aspect {
    uint32_t units; /* kinds of units that fit, a bit for each hne_unit_kind */
    hne_basis basis; /* unless set; an aspect without one takes none */
    int takes_reference, takes_currency;
    const char *expected; /* of the unit, for the error */
} hne_i_aspect;

/* NULL for an aspect that there is not. */
const hne_i_aspect *hne_i_aspect_of(hne_aspect aspect);

hne_profile *hne_i_statement_profile(const hne_statement *statement);
/* Place of a unit in the profile's table, added if it is new. */
hne_status hne_i_keep_unit(hne_profile *profile, hne_unit unit, uint16_t *place, hne_error *error);

#endif
