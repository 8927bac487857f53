/* SPDX-License-Identifier: MIT */
/* One self-contained page on audited profiles, for people who would rather
 * look. Everything on it can be read without a network and without a script. */
#ifndef TOOLS_PAGE_H
#define TOOLS_PAGE_H

#include "html.h"

#include <hunanecon.h>

/* A document, as far as its text is at hand. */
typedef struct page_text {
    const hne_source *source;   /* which spans name */
    const char *bytes;          /* which spans count */
    size_t length;
    const hne_release *release; /* what was read, and what was not; NULL if that is not known */
} page_text;

/* A statement that a finding rests on. */
typedef struct page_accusation {
    size_t statement, finding; /* by their places in profile and audit */
} page_accusation;

/* Where the note on a finding stands: at the end of a sentence. */
typedef struct page_place {
    size_t text;   /* by its place among the texts; text_count: nowhere */
    size_t offset; /* first byte after the sentence */
} page_place;

/* A profile with its audit; what is above the line is given, the rest worked out. */
typedef struct page_part {
    const hne_profile *profile;
    const hne_audit *audit;
    const char *name; /* of what it was read from, for reading */
    const page_text *texts;
    size_t text_count;
    size_t number; /* from 1; ids begin with it */

    page_accusation *accusations; /* by statement, then by finding */
    size_t accusation_count;
    page_place *places; /* of each finding */
} page_part;

/* What the audit holds against a statement. */
typedef enum page_verdict {
    VERDICT_NONE,
    VERDICT_TENSION,  /* in a tension */
    VERDICT_INVOLVED, /* in a contradiction */
    VERDICT_SUSPECT   /* what the likeliest repair of a contradiction changes */
} page_verdict;

/* The whole page on some parts, into an empty page. */
void page_write(html *page, page_part *parts, size_t count);

/* --- of one part ------------------------------------------------------------------- */

/* Works out the lower half; 0 without memory. */
int page_part_prepare(page_part *part);
void page_part_clear(page_part *part);
page_verdict page_verdict_on(const page_part *part, const hne_statement *statement);
/* Accusations of a statement: the first of them; count may be 0. */
const page_accusation *page_accusations_of(const page_part *part, const hne_statement *statement, size_t *count);
/* The text that a span points into, by its place; text_count if there is none. */
size_t page_text_of(const page_part *part, hne_span span);

/* End of a text without the blanks before it; `begin` if it is all blank. */
size_t page_trim(const page_text *text, size_t begin, size_t end);
size_t page_line_end(const page_text *text, size_t at);
size_t page_longest_line(const page_text *text);
/* Where a paragraph ends that begins here: at a line end, or with the text.
 * Lines belong together if each was too full to take the first word of the
 * next: so paragraphs typed in many lines are one, and those on a line each many. */
size_t page_paragraph_end(const page_text *text, size_t begin, size_t longest);
/* 1 if a sentence ends there. */
int page_has_sentence(const page_text *text, size_t begin, size_t end);
/* First byte after the sentence that a byte is in. */
size_t page_sentence_end(const page_text *text, size_t at, size_t longest);

/* Its sections. `level` is that of their headings. */
void page_write_texts(html *page, const page_part *part, int level);
/* The findings that have no sentence to stand beside. */
void page_write_findings(html *page, const page_part *part, int level);
void page_write_indicators(html *page, const page_part *part, int level);
void page_write_timeline(html *page, const page_part *part, int level);
void page_write_checks(html *page, const page_part *part, int level);

/* --- what sections share --------------------------------------------------------------- */

void page_write_note(html *page, const page_part *part, size_t finding);
/* A small mark, with number, that leads to the note. */
void page_write_sign(html *page, const page_part *part, size_t finding);
void page_heading(html *page, int level, const char *id, size_t number, const char *text);
void page_write_indicator_name(html *page, const hne_indicator *indicator);
void page_write_statement(html *page, const hne_statement *statement);
void page_write_style(html *page);

/* "2017", "January-October 2018", "the third quarter of 2018", with a dash that a printer would set. */
void page_period(hne_period period, char *buffer, size_t size);
/* "20 November 2018", "November 2018", "2018"; "" if it is not known. */
void page_date(hne_date date, char *buffer, size_t size);
/* "35 to 36.5", "188.1 or more": bounds divided by a power of ten, rounded outward. */
void page_range(hne_interval range, int32_t power, char *buffer, size_t size);
enum { PAGE_WORDS_SIZE = 128 };

#endif
