/* SPDX-License-Identifier: MIT */
/* The concept that the code of an indicator names. */
#ifndef HNE_AUDIT_CONCEPT_H
#define HNE_AUDIT_CONCEPT_H

#include "audit/published.h"

#include <string.h>

/* "FAI" of the code "Yangzhou/FAI:society", of which the rest tells that it is a slice, or that it is of several together. */
typedef struct hne_i_coded_concept {
    const char *code;
    size_t length;
    int is_slice, is_of_several;
} hne_i_coded_concept;

static inline hne_i_coded_concept hne_i_concept_coded(const hne_indicator *indicator)
{
    const char *code = hne_i_published_concept(indicator);
    size_t length = strcspn(code, ":@#+");
    return (hne_i_coded_concept){code, length, code[length] != 0, code[length] == '+'};
}

static inline int hne_i_is_concept(hne_i_coded_concept of, const char *code)
{
    return strncmp(of.code, code, of.length) == 0 && code[of.length] == 0;
}

#endif
