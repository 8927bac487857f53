/* SPDX-License-Identifier: MIT */
/* A profile with something of everything. */
#ifndef TESTS_MODEL_SAMPLE_H
#define TESTS_MODEL_SAMPLE_H

#include <hunanecon.h>

/* Number of changes that sample_make() can make. */
enum { SAMPLE_CHANGES = 52 };

/* Makes the profile with the n-th member another than usual; -1 for none. On
 * failure nothing is left behind. */
hne_status sample_make(int changed, hne_profile **out);

#endif
