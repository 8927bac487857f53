/* SPDX-License-Identifier: MIT */
/* The release as it was printed, with what was read in it marked, and each
 * finding beside the sentence that it concerns. */
#include "page_marks.h"

#include <stdlib.h>
#include <string.h>

typedef struct note_place {
    size_t offset, finding;
} note_place;

/* Where the pen stands in a text. */
typedef struct pen {
    html *page;
    const page_part *part;
    const page_text *text;
    const page_marks *marked;
    size_t text_index;
    size_t begun, ended;        /* marks passed, by begin and by end */
    size_t *open, open_count;   /* marks that a byte may be in; those that have ended are dropped when seen */
    size_t active[MARK_UNREAD + 1];     /* open marks of each kind */
    size_t verdicts[VERDICT_SUSPECT + 1]; /* open statements by what is held against them */
    size_t guessed;             /* open statements that are not certain */
    const page_mark *link;      /* the mark that the open link stands for; NULL: none is open */
    unsigned link_classes;
    note_place *notes;          /* to be told in this text */
    size_t note_count, noted;
    size_t first, last;         /* where what was read begins and ends */
} pen;

static const hne_statement *statement_of(const pen *of, size_t item)
{
    return hne_profile_statement(of->part->profile, of->marked->items[item].index);
}

/* --- marks ------------------------------------------------------------------------------ */

static void count_mark(pen *of, size_t item, int more)
{
    const page_mark *each = &of->marked->items[item];
    size_t change = more ? 1 : (size_t)-1;
    of->active[each->kind] += change;
    if (each->kind == MARK_STATEMENT) {
        of->verdicts[page_verdict_on(of->part, statement_of(of, item))] += change;
        of->guessed += hne_statement_is_certain(statement_of(of, item)) ? 0 : change;
    }
}

static void write_id(pen *of, const page_mark *each)
{
    static const char letters[] = {[MARK_INITIATIVE] = 'i', [MARK_PLATFORM] = 'l', [MARK_STATEMENT] = 't',
                                   [MARK_UNREAD] = 'u'};
    static const char *const ends[] = {[MARK_INITIATIVE] = "t", [MARK_PLATFORM] = "t", [MARK_STATEMENT] = "",
                                       [MARK_UNREAD] = "t"};
    if (each->kind == MARK_UNREAD)
        html_format(of->page, " id=\"p%zu-u%zu-%zut\"", of->part->number, of->text_index + 1, each->index + 1);
    else
        html_format(of->page, " id=\"p%zu-%c%zu%s\"", of->part->number, letters[each->kind], each->index + 1,
                    ends[each->kind]);
}

static void write_link(pen *of, const page_mark *each)
{
    if (each->kind == MARK_UNREAD)
        html_format(of->page, " href=\"#p%zu-u%zu-%zu\"", of->part->number, of->text_index + 1, each->index + 1);
    else
        html_format(of->page, " href=\"#p%zu-%c%zu\"", of->part->number,
                    each->kind == MARK_STATEMENT ? 's' : each->kind == MARK_PLATFORM ? 'l' : 'i', each->index + 1);
}

/* What a pointer that rests there is told. */
static void write_title(pen *of, const page_mark *each)
{
    html_raw(of->page, " title=\"");
    if (each->kind == MARK_STATEMENT) {
        const hne_statement *statement = hne_profile_statement(of->part->profile, each->index);
        page_write_statement(of->page, statement);
    } else if (each->kind == MARK_UNREAD) {
        html_text(of->page, hne_unread_text(hne_release_quantity_unread(of->text->release, each->index)));
    } else if (each->kind == MARK_PLATFORM) {
        html_raw(of->page, "platform: ");
        html_text(of->page, hne_platform_name(hne_profile_platform(of->part->profile, each->index)));
    } else {
        html_raw(of->page, "initiative: ");
        html_text(of->page, hne_initiative_title(hne_profile_initiative(of->part->profile, each->index)));
    }
    html_raw(of->page, "\"");
}

/* What the open marks say of a piece, a bit for each class. */
enum { SAID = 1, TENSION = 2, INVOLVED = 4, SUSPECT = 8, GUESSED = 16, PLATFORM = 32, INITIATIVE = 64, UNREAD = 128 };

static unsigned classes_of(const pen *of)
{
    unsigned worst = of->verdicts[VERDICT_SUSPECT]    ? SUSPECT
                     : of->verdicts[VERDICT_INVOLVED] ? INVOLVED
                     : of->verdicts[VERDICT_TENSION]  ? TENSION
                                                      : 0;
    return worst | (of->active[MARK_STATEMENT] ? SAID : 0) | (of->guessed ? GUESSED : 0) |
           (of->active[MARK_PLATFORM] ? PLATFORM : 0) | (of->active[MARK_INITIATIVE] ? INITIATIVE : 0) |
           (of->active[MARK_UNREAD] ? UNREAD : 0);
}

static void write_classes(html *page, unsigned classes)
{
    static const char *const names[] = {"said",    "tension",  "involved",   "suspect",
                                        "guessed", "platform", "initiative", "unread"};
    html_raw(page, " class=\"m");
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (classes & 1u << i)
            html_format(page, " %s", names[i]);
    html_raw(page, "\"");
}

static void close_link(pen *of)
{
    html_raw(of->page, of->link ? "</a>" : "");
    of->link = NULL;
}

/* One link as far as one mark goes, so that it is one to who hears the page. */
static void open_link(pen *of, const page_mark *inner, int is_new)
{
    unsigned classes = classes_of(of);
    if (of->link == inner && !is_new && of->link_classes == classes)
        return;
    close_link(of);
    of->link = inner;
    of->link_classes = classes;
    if (!inner)
        return;
    html_raw(of->page, "<a");
    if (is_new)
        write_id(of, inner);
    write_link(of, inner);
    write_classes(of->page, classes);
    write_title(of, inner);
    html_raw(of->page, ">");
}

/* Ids go where a mark begins: on the link, if it leads there, else before it.
 * Returns the innermost mark that leads anywhere; NULL if there is none. */
static const page_mark *begin_marks(pen *of, size_t at, int *is_new)
{
    const page_mark *items = of->marked->items;
    size_t first = of->begun;
    while (of->begun < of->marked->count && items[of->begun].begin <= at) {
        count_mark(of, of->begun, 1);
        if (items[of->begun].kind != MARK_FIGURE)
            of->open[of->open_count++] = of->begun;
        of->begun++;
    }
    while (of->open_count && items[of->open[of->open_count - 1]].end <= at)
        of->open_count--;
    const page_mark *inner = of->open_count ? &items[of->open[of->open_count - 1]] : NULL;
    *is_new = 0;
    for (size_t i = first; i < of->begun; i++)
        if (&items[i] == inner) {
            *is_new = 1;
        } else if (items[i].kind != MARK_FIGURE) {
            close_link(of);
            html_raw(of->page, "<span");
            write_id(of, &items[i]);
            html_raw(of->page, "></span>");
        }
    return inner;
}

static void end_marks(pen *of, size_t at)
{
    for (; of->ended < of->marked->count; of->ended++) {
        size_t item = of->marked->ends[of->ended], count = 0;
        if (of->marked->items[item].end > at)
            break;
        count_mark(of, item, 0);
        if (of->marked->items[item].kind != MARK_FIGURE)
            close_link(of);
        if (of->marked->items[item].kind != MARK_STATEMENT)
            continue;
        const page_accusation *accusations = page_accusations_of(of->part, statement_of(of, item), &count);
        for (size_t i = 0; i < count; i++)
            page_write_sign(of->page, of->part, accusations[i].finding);
    }
}

/* --- text ---------------------------------------------------------------------------------- */

/* One piece, in which nothing begins and nothing ends. */
static void write_piece(pen *of, size_t begin, size_t end)
{
    int is_figure = of->active[MARK_FIGURE] || of->active[MARK_UNREAD];
    html_raw(of->page, is_figure ? "<b>" : "");
    html_bytes(of->page, of->text->bytes + begin, end - begin);
    html_raw(of->page, is_figure ? "</b>" : "");
}

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

static size_t next_stop(const pen *of, size_t end)
{
    if (of->begun < of->marked->count)
        end = least(end, of->marked->items[of->begun].begin);
    if (of->ended < of->marked->count)
        end = least(end, of->marked->items[of->marked->ends[of->ended]].end);
    if (of->noted < of->note_count)
        end = least(end, of->notes[of->noted].offset);
    return end;
}

static void write_notes(pen *of, size_t at)
{
    for (; of->noted < of->note_count && of->notes[of->noted].offset <= at; of->noted++) {
        close_link(of);
        page_write_note(of->page, of->part, of->notes[of->noted].finding);
    }
}

static void write_paragraph(pen *of, size_t begin, size_t end)
{
    end_marks(of, begin); /* what ended between the paragraphs */
    for (size_t at = begin; at < end;) {
        int is_new;
        const page_mark *inner = begin_marks(of, at, &is_new);
        size_t stop = next_stop(of, end);
        open_link(of, inner, is_new);
        write_piece(of, at, stop);
        end_marks(of, stop);
        write_notes(of, stop);
        at = stop;
    }
    close_link(of);
}

/* --- paragraphs ------------------------------------------------------------------------------ */

/* "1. ", "(2) ", "3) ", or a bullet: hangs to the left of its lines. */
static int is_item(const page_text *text, size_t begin, size_t end)
{
    size_t at = begin + (begin < end && text->bytes[begin] == '('), digits = at;
    while (at < end && at - digits < 3 && text->bytes[at] >= '0' && text->bytes[at] <= '9')
        at++;
    if (at > digits)
        return at + 1 < end && (text->bytes[at] == '.' || text->bytes[at] == ')') && text->bytes[at + 1] == ' ';
    return end - begin > 3 && (!memcmp(text->bytes + begin, "\xE2\x80\xA2", 3) || /* bullet */
                               (text->bytes[begin] == '-' && text->bytes[begin + 1] == ' '));
}

/* Lines before and after all that was read and that are no sentences, such as
 * the menus of a web page. */
static int is_around(const pen *of, size_t begin, size_t end)
{
    end = page_trim(of->text, begin, end);
    int is_marked = of->open_count || (of->begun < of->marked->count && of->marked->items[of->begun].begin < end);
    return (end <= of->first || begin >= of->last) && !is_marked && end - begin < 200 &&
           !page_has_sentence(of->text, begin, end);
}

static int is_title(const pen *of, size_t begin, size_t end)
{
    const char *title = hne_source_title(of->text->source);
    size_t length = strlen(title);
    end = page_trim(of->text, begin, end);
    return length && end - begin == length && !memcmp(of->text->bytes + begin, title, length);
}

/* How many paragraphs from here on are around the release. */
static size_t count_around(const pen *of, size_t at, size_t longest)
{
    size_t count = 0;
    while (at < of->text->length) {
        size_t end = page_paragraph_end(of->text, at, longest), trimmed = page_trim(of->text, at, end);
        if (trimmed > at && (is_title(of, at, end) || !is_around(of, at, end)))
            break;
        count += trimmed > at;
        at = end + 1;
    }
    return count;
}

static void write_paragraphs(pen *of)
{
    enum { FOLDED = 8 }; /* lines of menus that are folded away */
    const page_text *text = of->text;
    size_t longest = page_longest_line(text), around = 0;
    int is_folded = 0;
    for (size_t at = 0; at < text->length;) {
        size_t end = page_paragraph_end(text, at, longest);
        if (page_trim(text, at, end) > at) {
            const char *class_name = is_title(of, at, end)    ? "p headline"
                                     : is_around(of, at, end) ? "p around"
                                     : is_item(text, at, end) ? "p item"
                                                              : "p";
            if (!around && !strcmp(class_name, "p around") && (around = count_around(of, at, longest)) >= FOLDED) {
                html_format(of->page, "<details class=\"fold\"><summary>%zu lines around the release</summary>\n",
                            around);
                is_folded = 1;
            }
            html_format(of->page, "<div class=\"%s\">", class_name);
            write_paragraph(of, at, end);
            html_raw(of->page, "</div>\n");
            around -= around > 0;
            if (is_folded && !around) {
                html_raw(of->page, "</details>\n");
                is_folded = 0;
            }
        }
        at = end + 1;
    }
    write_notes(of, text->length);
}

/* --- the section --------------------------------------------------------------------------------- */

static int by_place(const void *a, const void *b)
{
    const note_place *x = a, *y = b;
    if (x->offset != y->offset)
        return x->offset < y->offset ? -1 : 1;
    return (x->finding > y->finding) - (x->finding < y->finding);
}

static int collect_notes(pen *of)
{
    size_t findings = hne_audit_finding_count(of->part->audit);
    of->notes = malloc((findings + 1) * sizeof *of->notes);
    if (!of->notes)
        return 0;
    for (size_t f = 0; f < findings; f++)
        if (of->part->places[f].text == of->text_index)
            of->notes[of->note_count++] = (note_place){of->part->places[f].offset, f};
    qsort(of->notes, of->note_count, sizeof *of->notes, by_place);
    return 1;
}

/* Where what was read begins, below the title, and where it ends. */
static void find_edges(pen *of)
{
    const page_marks *marked = of->marked;
    size_t body = 0, first = 0;
    for (size_t at = 0, end; at < of->text->length && !body; at = end + 1) {
        end = page_line_end(of->text, at);
        body = is_title(of, at, end) ? end : 0;
    }
    while (first + 1 < marked->count && marked->items[first].begin < body)
        first++;
    of->first = marked->count ? marked->items[first].begin : 0;
    of->last = marked->count ? marked->items[marked->ends[marked->count - 1]].end : of->text->length;
}

static void write_text(html *page, const page_part *part, size_t index, int level)
{
    const page_text *text = &part->texts[index];
    page_marks marked = {NULL, 0, NULL};
    pen of = {.page = page, .part = part, .text = text, .marked = &marked, .text_index = index};
    char date[PAGE_WORDS_SIZE];
    const char *language = hne_source_language(text->source);
    html_raw(page, "<article class=\"release\">");
    if (part->text_count > 1) {
        page_date(hne_source_date(text->source), date, sizeof date);
        page_heading(page, level + 1, NULL, 0, hne_source_code(text->source));
        html_element(page, "p", "origin", date);
    }
    if (hne_release_date_is_assumed(text->release))
        html_raw(page, "<p class=\"caution\">No date was found in it: what has no year was reckoned from a day that "
                       "was assumed.</p>");
    html_raw(page, "<div class=\"prose\"");
    if (*language) {
        html_raw(page, " lang=\"");
        html_text(page, language);
        html_raw(page, "\"");
    }
    html_raw(page, ">\n");
    if (page_marks_collect(&marked, part, text) && (of.open = malloc((marked.count + 1) * sizeof *of.open)) &&
        collect_notes(&of)) {
        find_edges(&of);
        write_paragraphs(&of);
    } else {
        page->failed = 1;
    }
    html_raw(page, "</div></article>\n");
    free(of.notes);
    free(of.open);
    page_marks_clear(&marked);
}

static size_t count_guessed(const hne_profile *profile)
{
    size_t count = 0;
    for (size_t i = 0; i < hne_profile_statement_count(profile); i++)
        count += !hne_statement_is_certain(hne_profile_statement(profile, i));
    return count;
}

static size_t count_unread(const page_part *part)
{
    size_t count = 0;
    for (size_t i = 0; i < part->text_count; i++)
        count += hne_release_unread_count(part->texts[i].release);
    return count;
}

/* What the marks mean, of those that there are. */
static void write_legend(html *page, const page_part *part)
{
    size_t contradictions = hne_audit_contradiction_count(part->audit);
    const struct {
        size_t count;
        const char *class_name, *sample, *meaning;
    } rows[] = {
        {hne_profile_statement_count(part->profile), "said", "<b>36</b> billion", "read as a statement"},
        {contradictions, "said suspect", "<b>237</b> billion", "most likely the mistake"},
        {contradictions, "said involved", "up <b>25</b>%", "part of a contradiction"},
        {hne_audit_finding_count(part->audit) - contradictions, "said tension", "<b>9.8</b>%", "part of a tension"},
        {count_guessed(part->profile), "said guessed", "<b>7</b> million", "read with a guess"},
        {count_unread(part), "unread", "<b>92</b>", "not understood"},
        {hne_profile_platform_count(part->profile) + hne_profile_initiative_count(part->profile), "platform",
         "pilot zone", "platform or initiative"},
    };
    html_raw(page, "<ul class=\"legend\" aria-label=\"Marks\">");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].count)
            html_format(page, "<li><span class=\"m %s\">%s</span> %s</li>", rows[i].class_name, rows[i].sample,
                        rows[i].meaning);
    html_raw(page, "</ul>\n");
}

void page_write_texts(html *page, const page_part *part, int level)
{
    if (!part->text_count)
        return;
    html_raw(page, "<section class=\"texts\">");
    page_heading(page, level, "text", part->number, part->text_count > 1 ? "The releases" : "The release");
    write_legend(page, part);
    for (size_t i = 0; i < part->text_count; i++)
        write_text(page, part, i, level);
    html_raw(page, "</section>\n");
}
