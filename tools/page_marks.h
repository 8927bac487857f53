/* SPDX-License-Identifier: MIT */
/* What is marked in a text, in the order of its bytes. */
#ifndef TOOLS_PAGE_MARKS_H
#define TOOLS_PAGE_MARKS_H

#include "page.h"

typedef enum page_mark_kind { MARK_INITIATIVE, MARK_PLATFORM, MARK_STATEMENT, MARK_FIGURE, MARK_UNREAD } page_mark_kind;

typedef struct page_mark {
    size_t begin, end;
    size_t index; /* of the object in profile or release */
    page_mark_kind kind;
} page_mark;

typedef struct page_marks {
    page_mark *items;  /* by where they begin, the longer before what is in it */
    size_t count;
    size_t *ends; /* places in items, by where they end, the inner before what it is in */
} page_marks;

/* All marks of a text, of what lies within it; 0 without memory. */
int page_marks_collect(page_marks *out, const page_part *part, const page_text *text);
void page_marks_clear(page_marks *of);

#endif
