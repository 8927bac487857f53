/* SPDX-License-Identifier: MIT */
/* What is known of HTML's elements and of how pages tell their dates: tables. */
#ifndef TOOLS_WEBPAGE_PARTS_H
#define TOOLS_WEBPAGE_PARTS_H

#include <hunanecon.h>

#include <stddef.h>

typedef enum element_kind {
    ELEMENT_INLINE,  /* parts nothing */
    ELEMENT_DROPPED, /* with its content no part of the text */
    ELEMENT_TITLE,
    ELEMENT_META,
    ELEMENT_BLOCK,   /* a paragraph */
    ELEMENT_PRE,     /* a paragraph whose line ends count */
    ELEMENT_BREAK,
    ELEMENT_ROW,
    ELEMENT_CELL,
    ELEMENT_ORDERED,
    ELEMENT_LIST,
    ELEMENT_ITEM,
    ELEMENT_RAISED
} element_kind;

typedef struct webpage_element {
    const char *name;
    element_kind kind;
    int is_empty; /* 1: it never has content, nor an end */
} webpage_element;

/* Never NULL. */
const webpage_element *webpage_element_of(const char *name);
/* NULL if it is not there. Attributes are names and values in turn, NULL at the end. */
const char *webpage_attribute(const char *const *attributes, const char *name);
int webpage_is_hidden(const char *const *attributes);

/* Characters of a page as they are to stand in the text, with their bytes in
 * the page; NULL for space, which one blank stands for. */
const char *webpage_characters(const char *text, size_t length, size_t *bytes);
/* Text set above the line, after the text before it: the square of a unit
 * joined to it, a footnote's mark apart, both in raised digits, so that none
 * becomes a digit of a number; the "th" of an ordinal as it is. */
void webpage_raised(const char *before, size_t length, const char *text, char *buffer, size_t size);
/* Replaces entities that are younger than libxml2's table by character
 * references, in place; returns the new length. NULs become blanks. */
size_t webpage_replace_entities(char *html, size_t length);
/* 1 if the text has the title, with or without the name of the site in it. */
int webpage_has_title(const char *text, const char *title);

/* Place of a meta element's name among those that tell the date of
 * publication, from 1, the most exact first; 0 if it is none. */
size_t webpage_date_rank(const char *name);
/* "2018-11-20T10:23", "20181120", "2018/11/20"; 0 if there is no date in it. */
int webpage_date(const char *text, hne_date *out);

#endif
