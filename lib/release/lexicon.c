/* SPDX-License-Identifier: MIT */
#include "release/lexicon.h"

#include "base/alloc.h"

#include <string.h>

struct hne_i_word_slot {
    const char *word; /* into a phrase; NULL: free */
    uint32_t length, hash, number;
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
        if (!strcmp(language->concepts[i].code, code))
            return &language->concepts[i];
    return NULL;
}

/* --- two hash tables, sized beforehand ------------------------------------------ */

static struct hne_i_word_slot *word_slot(const hne_i_lexicon *lexicon, const char *word, size_t length, uint32_t hash)
{
    size_t at = hash & lexicon->word_mask;
    struct hne_i_word_slot *slot;
    for (; (slot = &lexicon->words[at])->word; at = (at + 1) & lexicon->word_mask)
        if (slot->hash == hash && slot->length == length && !memcmp(slot->word, word, length))
            return slot;
    return slot;
}

uint32_t hne_i_lexicon_word(const hne_i_lexicon *lexicon, const char *word, size_t length, uint32_t hash)
{
    const struct hne_i_word_slot *slot = word_slot(lexicon, word, length, hash);
    return slot->word ? slot->number : 0;
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

uint32_t hne_i_lexicon_step(const hne_i_lexicon *lexicon, uint32_t node, uint32_t word)
{
    return word ? edge_slot(lexicon, node, word)->to : 0;
}

const hne_i_entry *hne_i_lexicon_entry(const hne_i_lexicon *lexicon, uint32_t node)
{
    return lexicon->entries[lexicon->node_entry[node]];
}

const hne_i_entry *hne_i_lexicon_policy(const hne_i_lexicon *lexicon, uint32_t node)
{
    return lexicon->entries[lexicon->node_policy[node]];
}

/* --- making it -------------------------------------------------------------------- */

static uint32_t add_word(hne_i_lexicon *lexicon, const char *word, size_t length)
{
    uint32_t hash = HNE_I_WORD_HASH_START;
    for (size_t i = 0; i < length; i++)
        hash = hne_i_word_hash_add(hash, word[i]);
    struct hne_i_word_slot *slot = word_slot(lexicon, word, length, hash);
    if (!slot->word)
        *slot = (struct hne_i_word_slot){word, (uint32_t)length, hash, ++lexicon->word_count};
    return slot->number;
}

/* The first table that has a phrase decides what it means. */
static void add_phrase(hne_i_lexicon *lexicon, uint32_t *node_entry, const char *phrase, uint32_t number)
{
    uint32_t node = 0;
    while (*phrase) {
        size_t length = strcspn(phrase, " ");
        uint32_t word = add_word(lexicon, phrase, length);
        struct hne_i_edge_slot *slot = edge_slot(lexicon, node, word);
        if (!slot->to)
            *slot = (struct hne_i_edge_slot){node, word, ++lexicon->node_count};
        node = slot->to;
        phrase += length;
        phrase += *phrase == ' ';
    }
    if (!node_entry[node])
        node_entry[node] = number;
}

static size_t power_of_two_above(size_t count)
{
    size_t size = 64;
    while (size < count)
        size *= 2;
    return size;
}

static void count(const hne_i_word_table *const *tables, size_t *entries, size_t *words)
{
    for (; *tables; tables++)
        for (size_t i = 0; i < (*tables)->count; i++, ++*entries)
            for (const char *at = (*tables)->entries[i].phrase; at; at = strchr(at + 1, ' '))
                ++*words;
}

static void add_tables(hne_i_lexicon *lexicon, uint32_t *node_entry, const hne_i_word_table *const *tables, uint32_t *number)
{
    for (; *tables; tables++)
        for (size_t i = 0; i < (*tables)->count; i++) {
            lexicon->entries[++*number] = &(*tables)->entries[i];
            add_phrase(lexicon, node_entry, (*tables)->entries[i].phrase, *number);
        }
}

int hne_i_lexicon_make(hne_i_lexicon *lexicon, const hne_i_language *language)
{
    size_t entries = 0, words = 0;
    count(language->tables, &entries, &words);
    count(language->policy_tables, &entries, &words);
    memset(lexicon, 0, sizeof *lexicon);
    lexicon->language = language;
    size_t slots = power_of_two_above(2 * words);
    lexicon->word_mask = lexicon->edge_mask = slots - 1;
    lexicon->entries = hne_i_alloc_zeroed(entries + 1, sizeof *lexicon->entries);
    lexicon->words = hne_i_alloc_zeroed(slots, sizeof *lexicon->words);
    lexicon->edges = hne_i_alloc_zeroed(slots, sizeof *lexicon->edges);
    lexicon->node_entry = hne_i_alloc_zeroed(words + 1, sizeof *lexicon->node_entry);
    lexicon->node_policy = hne_i_alloc_zeroed(words + 1, sizeof *lexicon->node_policy);
    if (!lexicon->entries || !lexicon->words || !lexicon->edges || !lexicon->node_entry || !lexicon->node_policy) {
        hne_i_lexicon_clear(lexicon);
        return 0;
    }
    uint32_t number = 0;
    add_tables(lexicon, lexicon->node_entry, language->tables, &number);
    add_tables(lexicon, lexicon->node_policy, language->policy_tables, &number);
    return 1;
}

void hne_i_lexicon_clear(hne_i_lexicon *lexicon)
{
    hne_i_free((void *)lexicon->entries);
    hne_i_free(lexicon->words);
    hne_i_free(lexicon->edges);
    hne_i_free(lexicon->node_entry);
    hne_i_free(lexicon->node_policy);
    memset(lexicon, 0, sizeof *lexicon);
}
