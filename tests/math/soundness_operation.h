/* SPDX-License-Identifier: MIT */
/* Functions of a few figures, each of which stands in the library for figures alone and for arrays of them. */
#ifndef TESTS_MATH_SOUNDNESS_OPERATION_H
#define TESTS_MATH_SOUNDNESS_OPERATION_H

#include "soundness.h"

/* What is not an enclosure but exact comes as three spans, two above 0 and one of either sign: years, periods, a lag. In
 * exact numbers they stand behind the operands. */
enum { OPERANDS = 4, SPANS = 3, SPAN = OPERANDS, OTHER_SPAN, SIGNED_SPAN };

/* An array of enclosures with a stride. */
typedef struct row {
    hne_interval *data;
    int64_t stride;
} row;

typedef struct operation {
    const char *name;
    size_t operands;
    hne_interval (*draw[OPERANDS])(void);
    hne_interval (*alone)(const hne_interval *x, const double *span);
    /* NULL where the library has no function of arrays. */
    hne_status (*throughout)(const row *x, size_t count, const double *span, row result);
    number (*exact)(const number *x);
} operation;

/* The library's functions in that form. */
#define FUNCTION(name, call) \
    static hne_interval name##_alone(const hne_interval *x, const double *span) { return (void)span, call; }
#define FUNCTION_OF_ROWS(name, call)                                                                \
    static hne_status name##_throughout(const row *x, size_t count, const double *span, row result) \
    {                                                                                               \
        return (void)span, call;                                                                    \
    }
/* Parameters of a function of arrays. */
#define FIRST_ROW x[0].data, count, x[0].stride
#define ROW(k) x[k].data, x[k].stride
#define RESULT result.data, result.stride
/* Members of an operation. */
#define ALONE(name) name##_alone, NULL
#define BOTH(name) name##_alone, name##_throughout

/* Tries one of them, whichever chance has it. */
void try_one_of(const operation *operations, size_t count);

double draw_span(void);
/* Growth as a fraction: as published, of next to nothing, close to -1, of any size. */
hne_interval draw_growth(void);
/* Seldom where doubles end. */
hne_interval draw_or_limit(hne_interval (*one)(void));

/* Puts so many elements into a store of ROOM of them, in either direction; with a stride 0 only where one may be. */
enum { ROOM = 64 };
row row_in(hne_interval *store, size_t count, int may_repeat);
hne_interval *at_row(row x, size_t i);

#endif
