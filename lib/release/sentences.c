/* SPDX-License-Identifier: MIT */
/* The sentences of the text, one after the other, as items. Those at its head
 * are looked at as a whole before they are read, and kept till then. */
#include "release/reader.h"

#include <string.h>

/* More of a head than this is read again instead of being kept. */
enum { MOST_KEPT = 1 << 14 };

static int scan(hne_i_reader *reader)
{
    int found = hne_i_next_sentence(&reader->text, &reader->sentence);
    return found > 0 && !hne_i_make_items(reader) ? -1 : found;
}

static int keep(hne_i_reader *reader)
{
    hne_i_head *head = &reader->head;
    hne_i_kept kept = {reader->sentence, head->tokens.count, head->items.count};
    if (!hne_i_vector_append(&head->tokens, &reader->sentence.tokens) ||
        !hne_i_vector_append(&head->items, &reader->items) || !hne_i_vector_add(&head->sentences, kept))
        return -1;
    head->rest = reader->text;
    return 1;
}

/* There is room for it, because it was there before. */
static void restore(hne_i_reader *reader)
{
    hne_i_head *head = &reader->head;
    const hne_i_kept *kept = &head->sentences.items[head->next++];
    int is_last = head->next == head->sentences.count;
    hne_i_tokens tokens = reader->sentence.tokens;
    reader->sentence = kept->sentence;
    tokens.count = kept->sentence.tokens.count;
    reader->sentence.tokens = tokens;
    reader->items.count = (is_last ? head->items.count : kept[1].first_item) - kept->first_item;
    reader->quantities.count = 0;
    if (tokens.count)
        memcpy(tokens.items, head->tokens.items + kept->first_token, tokens.count * sizeof *tokens.items);
    if (reader->items.count)
        memcpy(reader->items.items, head->items.items + kept->first_item,
               reader->items.count * sizeof *reader->items.items);
}

/* Room for what most texts need, at once. */
static int make_room(hne_i_reader *reader)
{
    enum { BYTES_PER_TOKEN = 5, BYTES_PER_SENTENCE = 80, LONG_SENTENCE = 64, FIGURES = 16 };
    size_t tokens = reader->length / BYTES_PER_TOKEN < MOST_KEPT ? reader->length / BYTES_PER_TOKEN : MOST_KEPT;
    hne_i_head *head = &reader->head;
    return hne_i_vector_room(&head->tokens, tokens) && hne_i_vector_room(&head->items, tokens) &&
           hne_i_vector_room(&head->sentences, tokens * BYTES_PER_TOKEN / BYTES_PER_SENTENCE) &&
           hne_i_vector_room(&reader->sentence.tokens, LONG_SENTENCE) &&
           hne_i_vector_room(&reader->items, LONG_SENTENCE) && hne_i_vector_room(&reader->quantities, FIGURES);
}

int hne_i_open_text(hne_i_reader *reader)
{
    reader->text = reader->head.rest = hne_i_text_reader_of(reader->bytes, reader->length, &reader->lexicon);
    return make_room(reader);
}

int hne_i_next_of_head(hne_i_reader *reader)
{
    int found = scan(reader), is_full = reader->head.tokens.count > MOST_KEPT;
    return found > 0 && !is_full ? keep(reader) : found;
}

void hne_i_rewind_text(hne_i_reader *reader)
{
    reader->text = reader->head.rest;
    reader->head.next = 0;
}

int hne_i_next_items(hne_i_reader *reader)
{
    if (reader->head.next == reader->head.sentences.count)
        return scan(reader);
    restore(reader);
    return 1;
}

void hne_i_close_text(hne_i_reader *reader)
{
    hne_i_vector_clear(&reader->head.sentences);
    hne_i_vector_clear(&reader->head.tokens);
    hne_i_vector_clear(&reader->head.items);
    hne_i_vector_clear(&reader->sentence.tokens);
    hne_i_vector_clear(&reader->items);
}
