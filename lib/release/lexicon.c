/* SPDX-License-Identifier: MIT */
#include "release/lexicon.h"

#include "base/alloc.h"

#include <string.h>

struct hne_i_word_slot {
    const char *word; /* into a phrase; NULL: free */
    uint64_t head;    /* its first letters, by which most words are told apart */
    uint32_t length, number;
};

struct hne_i_edge_slot {
    uint32_t node, word, to; /* to 0: free */
};

static const hne_i_language *const languages[] = {&hne_i_english};

const hne_i_language *hne_i_language_find(const char *tag)
{
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
        if (!strcmp(languages[i]->tag, tag))
            return languages[i];
    return NULL;
}

const hne_i_concept *hne_i_concept_find(const hne_i_language *language, const char *code)
{
    for (size_t i = 0; i < *language->concept_count; i++)
        if (hne_i_same_code(language->concepts[i].code, code))
            return &language->concepts[i];
    return NULL;
}

const hne_i_concept *hne_i_concept_of_flow(const hne_i_language *language, hne_i_flow flow)
{
    return hne_i_concept_find(language, language->flows[flow].code);
}

hne_i_flow hne_i_flow_of(const hne_i_language *language, const hne_i_concept *concept)
{
    hne_i_flow flow = HNE_I_TRADE;
    while (flow < HNE_I_FLOW_COUNT && !(concept && hne_i_same_code(language->flows[flow].code, concept->code)))
        flow++;
    return flow;
}

/* --- two hash tables, sized beforehand ------------------------------------------ */

/* Eight letters of a word, with the zeros behind it. */
static uint64_t letters_at(const hne_i_word *word, size_t at)
{
    uint64_t letters;
    memcpy(&letters, word->letters + at, sizeof letters);
    return letters;
}

static size_t hash_of(const hne_i_word *word)
{
    uint64_t hash = word->length;
    for (size_t i = 0; i < word->length; i += sizeof hash) {
        hash = (hash ^ letters_at(word, i)) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 32;
    }
    return (size_t)hash;
}

static struct hne_i_word_slot *word_slot(const hne_i_lexicon *lexicon, const hne_i_word *word)
{
    uint64_t head = letters_at(word, 0);
    size_t at = hash_of(word) & lexicon->word_mask;
    struct hne_i_word_slot *slot;
    for (; (slot = &lexicon->words[at])->word; at = (at + 1) & lexicon->word_mask)
        if (slot->head == head && slot->length == word->length &&
            (word->length <= sizeof head || !memcmp(slot->word, word->letters, word->length)))
            return slot;
    return slot;
}

uint32_t hne_i_lexicon_word(const hne_i_lexicon *lexicon, const hne_i_word *word)
{
    return word->length < HNE_I_LONGEST_WORD ? word_slot(lexicon, word)->number : 0;
}

static struct hne_i_edge_slot *edge_slot(const hne_i_lexicon *lexicon, uint32_t node, uint32_t word)
{
    size_t at = (node * 2654435761u ^ word * 40503u) & lexicon->edge_mask;
    struct hne_i_edge_slot *slot;
    for (; (slot = &lexicon->edges[at])->to; at = (at + 1) & lexicon->edge_mask)
        if (slot->node == node && slot->word == word)
            return slot;
    return slot;
}

uint32_t hne_i_lexicon_edge(const hne_i_lexicon *lexicon, uint32_t node, uint32_t word)
{
    return edge_slot(lexicon, node, word)->to;
}

/* --- making it -------------------------------------------------------------------- */

/* The first word of what is left of a phrase, which it is taken from. */
static hne_i_word take_word(const char **phrase)
{
    hne_i_word word = {{0}, strcspn(*phrase, " ")};
    memcpy(word.letters, *phrase, word.length);
    *phrase += word.length;
    *phrase += **phrase == ' ';
    return word;
}

static uint32_t add_word(hne_i_lexicon *lexicon, const char *place, const hne_i_word *word)
{
    struct hne_i_word_slot *slot = word_slot(lexicon, word);
    if (!slot->word)
        *slot = (struct hne_i_word_slot){place, letters_at(word, 0), (uint32_t)word->length, ++lexicon->word_count};
    return slot->number;
}

static uint32_t add_edge(hne_i_lexicon *lexicon, uint32_t node, uint32_t word)
{
    if (!node)
        return word;
    struct hne_i_edge_slot *slot = edge_slot(lexicon, node, word);
    if (!slot->to)
        *slot = (struct hne_i_edge_slot){node, word, ++lexicon->node_count};
    lexicon->nodes[node].goes_on |= hne_i_lexicon_bit(word);
    return slot->to;
}

static void add_words(hne_i_lexicon *lexicon, const char *phrase)
{
    while (*phrase) {
        const char *place = phrase;
        hne_i_word word = take_word(&phrase);
        add_word(lexicon, place, &word);
    }
}

/* The node in which a phrase ends, made where it is not there. */
static hne_i_node *add_phrase(hne_i_lexicon *lexicon, const char *phrase)
{
    uint32_t node = 0;
    while (*phrase) {
        hne_i_word word = take_word(&phrase);
        node = add_edge(lexicon, node, hne_i_lexicon_word(lexicon, &word));
    }
    return &lexicon->nodes[node];
}

static size_t power_of_two_above(size_t count)
{
    size_t size = 64;
    while (size < count)
        size *= 2;
    return size;
}

static size_t count_words(const hne_i_word_table *const *tables)
{
    size_t words = 0;
    for (; *tables; tables++)
        for (size_t i = 0; i < (*tables)->count; i++)
            for (const char *at = (*tables)->entries[i].phrase; at; at = strchr(at + 1, ' '))
                words++;
    return words;
}

static size_t count_same_words(const hne_i_language *language)
{
    size_t count = 0;
    while (language->same_words[count].word)
        count++;
    return count;
}

static void add_words_of(hne_i_lexicon *lexicon, const hne_i_word_table *const *tables)
{
    for (; *tables; tables++)
        for (size_t i = 0; i < (*tables)->count; i++)
            add_words(lexicon, (*tables)->entries[i].phrase);
}

static hne_i_word word_of(const char *letters)
{
    return take_word(&letters);
}

/* Words that mean the same have one number. */
static void join_same_words(hne_i_lexicon *lexicon)
{
    for (const hne_i_same_word *row = lexicon->language->same_words; row->word; row++) {
        hne_i_word word = word_of(row->word), as = word_of(row->as);
        add_word(lexicon, row->word, &word);
        word_slot(lexicon, &word)->number = hne_i_lexicon_word(lexicon, &as);
    }
}

static void find_articles(hne_i_lexicon *lexicon)
{
    for (size_t i = 0; i < HNE_I_MOST_ARTICLES; i++) {
        hne_i_word word = word_of(lexicon->language->articles[i]);
        lexicon->articles[i] = hne_i_lexicon_word(lexicon, &word);
    }
}

/* The first table that has a phrase decides what it means. */
static void add_phrases_of(hne_i_lexicon *lexicon, const hne_i_word_table *const *tables, int is_policy)
{
    for (; *tables; tables++)
        for (size_t i = 0; i < (*tables)->count; i++) {
            const hne_i_entry *entry = &(*tables)->entries[i];
            hne_i_node *node = add_phrase(lexicon, entry->phrase);
            const hne_i_entry **place = is_policy ? &node->policy : &node->entry;
            if (!*place)
                *place = entry;
        }
}

/* The first row that has a concept among its parts tells what it makes up; that of a balance does not. */
static void find_wholes(hne_i_lexicon *lexicon)
{
    const hne_i_language *language = lexicon->language;
    for (size_t i = 0; i < *language->part_count; i++) {
        const hne_i_concept_parts *row = &language->parts[i];
        const hne_i_concept *whole = hne_i_concept_find(language, row->whole);
        for (size_t k = 0; k < HNE_I_MOST_PARTS && row->parts[k] && !row->balance; k++) {
            const hne_i_concept *part = hne_i_concept_find(language, row->parts[k]);
            if (part && !hne_i_lexicon_whole(lexicon, part))
                lexicon->wholes[part - language->concepts] = whole;
        }
    }
}

int hne_i_lexicon_make(hne_i_lexicon *lexicon, const hne_i_language *language)
{
    size_t words = count_words(language->tables) + count_words(language->policy_tables) + count_same_words(language);
    size_t slots = power_of_two_above(words + 1); /* many words stand in several phrases */
    *lexicon = (hne_i_lexicon){.language = language, .word_mask = slots - 1, .edge_mask = slots - 1};
    lexicon->words = hne_i_alloc_zeroed(slots, sizeof *lexicon->words);
    lexicon->edges = hne_i_alloc_zeroed(slots, sizeof *lexicon->edges);
    lexicon->nodes = hne_i_alloc_zeroed(2 * words + 1, sizeof *lexicon->nodes);
    lexicon->wholes = hne_i_alloc_zeroed(*language->concept_count, sizeof *lexicon->wholes);
    if (!lexicon->words || !lexicon->edges || !lexicon->nodes || !lexicon->wholes) {
        hne_i_lexicon_clear(lexicon);
        return 0;
    }
    add_words_of(lexicon, language->tables);
    add_words_of(lexicon, language->policy_tables);
    join_same_words(lexicon);
    find_articles(lexicon);
    lexicon->node_count = lexicon->word_count;
    add_phrases_of(lexicon, language->tables, 0);
    add_phrases_of(lexicon, language->policy_tables, 1);
    find_wholes(lexicon);
    return 1;
}

void hne_i_lexicon_clear(hne_i_lexicon *lexicon)
{
    hne_i_free(lexicon->words);
    hne_i_free(lexicon->edges);
    hne_i_free(lexicon->nodes);
    hne_i_free(lexicon->wholes);
    memset(lexicon, 0, sizeof *lexicon);
}

const hne_i_group_apart *hne_i_group_with(const hne_i_language *language, const char *name)
{
    for (size_t i = 0; i < *language->group_apart_count && *name; i++)
        if (hne_i_has_word(language->groups_apart[i].members, name))
            return &language->groups_apart[i];
    return NULL;
}
