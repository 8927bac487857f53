/* SPDX-License-Identifier: MIT */
/* The tables of words hold together, every phrase in them can be reached, and
 * text becomes the tokens that they are looked up by. */
#include "release/reader.h"
#include "release/topic.h"
#include "value/unit_table.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const hne_i_language *language;
static hne_i_lexicon lexicon;
static hne_i_sentence sentence;

static void set_up(void)
{
    language = hne_i_language_find("en");
    ck_assert_ptr_nonnull(language);
    ck_assert(hne_i_lexicon_make(&lexicon, language));
}

static void tear_down(void)
{
    hne_i_lexicon_clear(&lexicon);
    hne_i_vector_clear(&sentence.tokens);
}

/* --- tables --------------------------------------------------------------------- */

static void for_every_entry(void (*check)(const hne_i_word_table *table, const hne_i_entry *entry))
{
    size_t count = 0;
    for (const hne_i_word_table *const *table = language->tables; *table; table++)
        for (size_t i = 0; i < (*table)->count; i++, count++)
            check(*table, &(*table)->entries[i]);
    ck_assert_uint_gt(count, 1000);
}

/* Faults are counted, so that one run shows them all. */
static int faults;

static void fault(const hne_i_entry *entry, const char *what)
{
    printf("\"%s\" %s\n", entry->phrase, what);
    fflush(stdout);
    faults++;
}

static void check_unique(const hne_i_word_table *table, const hne_i_entry *entry)
{
    for (const hne_i_entry *other = table->entries; other < entry; other++)
        if (!strcmp(other->phrase, entry->phrase))
            fault(entry, "stands twice in its table");
}

/* Copies the name without the articles that may stand within it. */
static void write_without_articles(const char *phrase, char *out)
{
    size_t used = 0;
    for (const char *word = phrase; *word; word += strcspn(word, " "), word += *word == ' ') {
        size_t length = strcspn(word, " ");
        int is_article = 0;
        for (size_t i = 0; i < HNE_I_MOST_ARTICLES && word > phrase; i++)
            is_article |= strlen(language->articles[i]) == length && !memcmp(word, language->articles[i], length);
        if (is_article)
            continue;
        if (used)
            out[used++] = ' ';
        memcpy(out + used, word, length);
        used += length;
    }
    out[used] = 0;
}

static void check_articles(const hne_i_word_table *table, const hne_i_entry *entry)
{
    char name[256];
    if (entry->class_ != CLASS_CONCEPT && entry->class_ != CLASS_QUALIFIER && entry->class_ != CLASS_MODE)
        return;
    write_without_articles(entry->phrase, name);
    for (size_t i = 0; i < table->count && strcmp(name, entry->phrase); i++)
        if (!strcmp(table->entries[i].phrase, name))
            fault(entry, "is the same without its article");
}

static void check_form(const hne_i_word_table *table, const hne_i_entry *entry)
{
    (void)table;
    size_t length = strlen(entry->phrase);
    int bad = !length || entry->phrase[0] == ' ' || entry->phrase[length - 1] == ' ' || strstr(entry->phrase, "  ") != NULL;
    for (size_t i = 0; i < length; i++)
        bad |= (entry->phrase[i] >= 'A' && entry->phrase[i] <= 'Z') || entry->phrase[i] == '-';
    if (bad)
        fault(entry, "is not in small letters with single spaces");
    for (const char *word = entry->phrase; *word; word += strcspn(word, " "), word += *word == ' ')
        if (strcspn(word, " ") >= HNE_I_LONGEST_WORD)
            fault(entry, "has a word that is too long to be looked up");
}

static void check_code(const hne_i_word_table *table, const hne_i_entry *entry)
{
    (void)table;
    hne_unit unit;
    if (entry->class_ == CLASS_NONE || entry->class_ > CLASS_WORD)
        fault(entry, "has a class that no phrase has");
    if (entry->class_ == CLASS_CONCEPT && (!entry->name || !hne_i_concept_find(language, entry->name)))
        fault(entry, "names a concept that there is not");
    if (entry->class_ == CLASS_UNIT && (!entry->name || hne_unit_parse(entry->name, &unit, NULL)))
        fault(entry, "names a unit that there is not");
    if ((entry->class_ == CLASS_AREA || entry->class_ == CLASS_MODE) && !entry->name)
        fault(entry, "has no name");
    if (entry->class_ == CLASS_MONTH && (entry->value < 1 || entry->value > 12))
        fault(entry, "is no month");
    if (entry->class_ == CLASS_FRACTION && (entry->value / 100 < 1 || entry->value % 100 <= entry->value / 100))
        fault(entry, "is no fraction");
}

START_TEST(phrases_are_unique)
{
    for_every_entry(check_unique);
    for_every_entry(check_articles);
    ck_assert_int_eq(faults, 0);
}
END_TEST

START_TEST(words_that_mean_the_same_are_one)
{
    for (const hne_i_same_word *row = language->same_words; row->word; row++) {
        hne_i_word word = {{0}, strlen(row->word)}, as = {{0}, strlen(row->as)};
        memcpy(word.letters, row->word, word.length);
        memcpy(as.letters, row->as, as.length);
        ck_assert_msg(hne_i_lexicon_word(&lexicon, &as) != 0, "no phrase has \"%s\"", row->as);
        ck_assert_uint_eq(hne_i_lexicon_word(&lexicon, &word), hne_i_lexicon_word(&lexicon, &as));
    }
}
END_TEST

START_TEST(phrases_are_well_formed)
{
    for_every_entry(check_form);
    ck_assert_int_eq(faults, 0);
}
END_TEST

START_TEST(codes_are_there)
{
    for_every_entry(check_code);
    ck_assert_int_eq(faults, 0);
}
END_TEST

START_TEST(concepts_are_whole)
{
    hne_unit unit;
    for (size_t i = 0; i < *language->concept_count; i++) {
        const hne_i_concept *concept = &language->concepts[i];
        ck_assert_msg(hne_i_concept_find(language, concept->code) == concept, "%s stands twice", concept->code);
        ck_assert_str_ne(concept->name, "");
        ck_assert_int_le(concept->nature, HNE_NATURE_RATIO);
        ck_assert_int_le(concept->growth_prices, HNE_PRICES_CONSTANT);
        ck_assert_msg(!concept->unit[0] || hne_unit_parse(concept->unit, &unit, NULL) == HNE_OK, "%s: unit %s",
                      concept->code, concept->unit);
    }
}
END_TEST

static int is_spoken_of(const char *code)
{
    for (const hne_i_word_table *const *table = language->tables; *table; table++)
        for (size_t i = 0; i < (*table)->count; i++)
            if ((*table)->entries[i].class_ == CLASS_CONCEPT && !strcmp((*table)->entries[i].name, code))
                return 1;
    return 0;
}

START_TEST(concepts_have_phrases)
{
    for (size_t i = 0; i < *language->concept_count; i++)
        ck_assert_msg(is_spoken_of(language->concepts[i].code), "no phrase names %s", language->concepts[i].code);
}
END_TEST

START_TEST(parts_are_concepts)
{
    for (size_t i = 0; i < *language->part_count; i++) {
        const hne_i_concept_parts *row = &language->parts[i];
        size_t parts = 0;
        ck_assert_ptr_nonnull(hne_i_concept_find(language, row->whole));
        for (; parts < 4 && row->parts[parts]; parts++) {
            ck_assert_msg(hne_i_concept_find(language, row->parts[parts]) != NULL, "%s: no %s", row->whole, row->parts[parts]);
            ck_assert_str_ne(row->parts[parts], row->whole);
        }
        ck_assert_msg(parts >= (row->complete == HNE_I_PARTS_ALL ? 2u : 1u), "%s: %s has too few parts", row->whole, row->name);
        ck_assert(!row->balance || parts == 2);
        for (size_t k = 0; k < i; k++)
            ck_assert_msg(strcmp(row->whole, language->parts[k].whole) || strcmp(row->name, language->parts[k].name),
                          "%s: %s stands twice", row->whole, row->name);
    }
}
END_TEST

/* Currencies are searched by halves. */
START_TEST(currencies_lie_in_order)
{
    for (size_t i = 0; i < hne_i_unit_count; i++) {
        const hne_i_unit_entry *entry = &hne_i_units[i];
        ck_assert_int_eq(entry->kind == HNE_UNIT_CURRENCY, i >= hne_i_first_currency);
        ck_assert(i <= hne_i_first_currency || strcmp(hne_i_units[i - 1].code, entry->code) < 0);
        hne_unit unit;
        memcpy(unit.code, entry->code, sizeof unit.code);
        ck_assert_ptr_eq(hne_i_unit_entry_of(unit), entry);
    }
}
END_TEST

/* --- reaching phrases ------------------------------------------------------------- */

/* The entry that all tokens of the sentence together are; NULL if none is. */
static const hne_i_entry *entry_of_all(void)
{
    uint32_t node = 0;
    for (size_t i = 0; i < sentence.tokens.count; i++) {
        const hne_i_token *token = &sentence.tokens.items[i];
        int ends = token->flags & TOKEN_POSSESSIVE && i + 1 < sentence.tokens.count;
        if (token->kind != TOKEN_WORD || ends || !(node = hne_i_lexicon_step(&lexicon, node, token->word)))
            return NULL;
    }
    return node ? hne_i_lexicon_entry(&lexicon, node) : NULL;
}

static void tokenize(const char *text)
{
    hne_i_text_reader reader = hne_i_text_reader_of(text, strlen(text), &lexicon);
    ck_assert_int_eq(hne_i_next_sentence(&reader, &sentence), 1);
}

/* The phrase as it stands in a text: the table leaves out the last full stop of
 * initials, "u.s dollars". */
static void write_as_text(const char *phrase, char *out, size_t size)
{
    size_t used = 0;
    for (size_t i = 0; phrase[i] && used + 8 < size; i++) {
        int ends = phrase[i + 1] == ' ' || !phrase[i + 1];
        out[used++] = phrase[i];
        if (ends && i > 1 && phrase[i - 1] == '.')
            out[used++] = '.';
    }
    strcpy(out + used, " of");
}

static void check_reached(const hne_i_word_table *table, const hne_i_entry *entry)
{
    (void)table;
    char text[256];
    write_as_text(entry->phrase, text, sizeof text);
    tokenize(text);
    sentence.tokens.count--;
    const hne_i_entry *found = entry_of_all();
    if (!found || strcmp(found->phrase, entry->phrase))
        fault(entry, "is never met: text becomes other words");
}

START_TEST(tables_name_concepts_there_are)
{
    for (const hne_i_unit_concept *row = language->unit_concepts; row->unit; row++) {
        hne_unit unit = {""};
        strcpy(unit.code, row->unit);
        ck_assert_msg(hne_i_concept_find(language, row->concept) != NULL, "%s: no %s", row->unit, row->concept);
        ck_assert_msg(hne_unit_kind_of(unit) == HNE_UNIT_PHYSICAL, "%s is no physical unit", row->unit);
    }
    for (const hne_i_whole_word *row = language->whole_words; row->concept; row++)
        ck_assert_msg(hne_i_concept_find(language, row->concept) != NULL, "%s: no %s", row->word, row->concept);
    for (const hne_i_people *row = language->people; row->said; row++)
        for (const hne_i_people *other = language->people; *row->group && other->said; other++)
            ck_assert_msg(strcmp(other->said, row->group) || !strcmp(other->group, row->group),
                          "%s is called %s, which is called %s", row->said, row->group, other->group);
}
END_TEST

START_TEST(phrases_are_reached)
{
    for_every_entry(check_reached);
    ck_assert_int_eq(faults, 0);
}
END_TEST

START_TEST(unknown_words_have_no_number)
{
    tokenize("Xyzzy plugh exports");
    ck_assert_uint_eq(sentence.tokens.count, 3);
    ck_assert_uint_eq(sentence.tokens.items[0].word, 0);
    ck_assert_uint_eq(sentence.tokens.items[1].word, 0);
    ck_assert_uint_ne(sentence.tokens.items[2].word, 0);
    ck_assert_ptr_null(hne_i_language_find("xx"));
    ck_assert_ptr_null(hne_i_concept_find(language, "exports"));
}
END_TEST

/* --- tokens ----------------------------------------------------------------------------- */

/* A letter for each token of the sentence: w word, n number, and , ; : ( ) - ? for
 * marks; a number with its digits and decimals. */
static void spell(char *out, size_t size)
{
    static const char letters[] = "wn,;:()-?";
    size_t used = 0;
    for (size_t i = 0; i < sentence.tokens.count && used + 64 < size; i++) {
        const hne_i_token *token = &sentence.tokens.items[i];
        used += (size_t)snprintf(out + used, size - used, "%s%c", i ? " " : "", letters[token->kind]);
        if (token->kind == TOKEN_NUMBER)
            used += (size_t)snprintf(out + used, size - used, "%s%s%lld/%u%s%s", token->flags & TOKEN_NEGATIVE ? "-" : "",
                                     token->flags & TOKEN_PLUS ? "+" : "", (long long)token->digits, (unsigned)token->decimals,
                                     token->flags & TOKEN_ORDINAL ? "th" : "", token->flags & TOKEN_DAMAGED ? "!" : "");
    }
    out[used] = 0;
}

static const struct {
    const char *text, *tokens; /* of its first sentence */
} spellings[] = {
    {"Exports rose.", "w w"},
    {"up 37.30%", "w n3730/2 w"},
    {"1,157.5 billion", "n11575/1 w"},
    {"1,15 billion", "n115/2 w"},
    {"7,67 percent", "n767/2 w"},
    {"1,15 and 3", "n1/0 , n15/0 w n3/0"},
    {"province (-1.5%)", "w ( n-15/1 w )"},
    {"28, 499. 7 billion", "n284997/1 w"},
    {"on July 19, 2017", "w w n19/0 , n2017/0"},
    {"of 75.\n11 billion", "w n7511/2 w"},
    {"in 2017. 11 cities", "w n2017/0"},
    {"+13.0%", "n+130/1 w"},
    {"-4.6%", "n-46/1 w"},
    {"\xE2\x88\x92" "4.6%", "n-46/1 w"},
    {"5-10%", "n5/0 - n10/0 w"},
    {"5\xE2\x80\x93" "10%", "n5/0 - n10/0 w"},
    {"the 15th place", "w n15/0th w"},
    {"14:25", "n14/0 : n25/0"},
    {"2018-11-20", "n2018/0 - n11/0 - n20/0"},
    {"G20 and Q1 and 5G", "w w w w w"},
    {"US$5bn", "w w n5/0 w"},
    {"RMB1.44 trillion", "w n144/2 w"},
    {"500B", "n500/0 w"},
    {"U.S. dollars", "w w"},
    {"U.S.dollars", "w w"},
    {"Jan.-Oct. of", "w w w"},
    {"year-on-year", "w w w"},
    {"Hunan\xE2\x80\x99s exports", "w w"},
    {"bil\xC2\xADlion", "w"},
    {"a\xC2\xA0" "b", "w w"},
    {"a\xFF" "b", "w w"},
    {"(a, b); c: d", "( w , w ) ; w : w"},
    {"12345678901234567890", "n123456789012345678/0!"},
    {"1.2.3", "n123/0!"},
    {"5.298.27 billion", "n529827/0! w"},
    {"65.438+0806 billion", "n654380806/0! w"},
    {"2018.06.19", "n2018/0 ? n6/0 ? n19/0"},
    {"In?the?first", "w w w"},
    {"\xEF\xBC\x88" "a\xEF\xBC\x8C" "b\xEF\xBC\x89", "( w , w )"},
};

START_TEST(text_becomes_tokens)
{
    char found[512];
    tokenize(spellings[_i].text);
    spell(found, sizeof found);
    ck_assert_msg(!strcmp(found, spellings[_i].tokens), "\"%s\": %s, expected %s", spellings[_i].text, found,
                  spellings[_i].tokens);
}
END_TEST

/* Tokens lie in order within the text, whatever it is. */
START_TEST(tokens_lie_in_order)
{
    static const char text[] = "\xEF\xBB\xBF" "Hunan\xE2\x80\x99s trade\r\n\r\n1. Exports (U.S.$5bn, +13.0%) rose; 75.\r\n11 bn.\xFF\n"
                               "A.B. \xE2\x80\x9C" "A380\xE2\x80\x9D 1,2,345.6.7 -- 5-10%\xE2";
    hne_i_text_reader reader = hne_i_text_reader_of(text, sizeof text - 1, &lexicon);
    uint32_t at = 0;
    size_t sentences = 0;
    for (; hne_i_next_sentence(&reader, &sentence) > 0; sentences++)
        for (size_t i = 0; i < sentence.tokens.count; i++) {
            const hne_i_token *token = &sentence.tokens.items[i];
            ck_assert_uint_ge(token->begin, at);
            ck_assert_uint_gt(token->end, token->begin);
            ck_assert_uint_le(token->stem, token->end);
            ck_assert_uint_ge(token->stem, token->begin);
            at = token->end;
        }
    ck_assert_uint_ge(sentences, 3);
    ck_assert_uint_le(at, sizeof text - 1);
}
END_TEST

START_TEST(list_numbers_are_set_apart)
{
    static const char text[] = "Trade\n\n3. Exports grew\n\n4. Imports grew";
    hne_i_text_reader reader = hne_i_text_reader_of(text, strlen(text), &lexicon);
    static const int numbers[] = {0, 3, 4};
    for (size_t i = 0; i < 3; i++) {
        ck_assert_int_eq(hne_i_next_sentence(&reader, &sentence), 1);
        ck_assert_int_eq(sentence.list_number, numbers[i]);
        ck_assert(sentence.starts_paragraph);
    }
    ck_assert_int_eq(hne_i_next_sentence(&reader, &sentence), 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("words");
    TCase *tables = tcase_create("tables"), *tokens = tcase_create("tokens");
    tcase_add_checked_fixture(tables, set_up, tear_down);
    tcase_add_checked_fixture(tokens, set_up, tear_down);
    tcase_add_test(tables, phrases_are_unique);
    tcase_add_test(tables, words_that_mean_the_same_are_one);
    tcase_add_test(tables, phrases_are_well_formed);
    tcase_add_test(tables, codes_are_there);
    tcase_add_test(tables, concepts_are_whole);
    tcase_add_test(tables, concepts_have_phrases);
    tcase_add_test(tables, parts_are_concepts);
    tcase_add_test(tables, tables_name_concepts_there_are);
    tcase_add_test(tables, phrases_are_reached);
    tcase_add_test(tables, currencies_lie_in_order);
    tcase_add_test(tokens, unknown_words_have_no_number);
    tcase_add_loop_test(tokens, text_becomes_tokens, 0, (int)(sizeof spellings / sizeof *spellings));
    tcase_add_test(tokens, tokens_lie_in_order);
    tcase_add_test(tokens, list_numbers_are_set_apart);
    suite_add_tcase(suite, tables);
    suite_add_tcase(suite, tokens);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
