/* SPDX-License-Identifier: MIT */
/* Text into sentences of tokens: words by number, numbers by digits. */
#ifndef HNE_RELEASE_TOKENS_H
#define HNE_RELEASE_TOKENS_H

#include "base/vector.h"
#include "release/lexicon.h"

typedef enum hne_i_token_kind {
    TOKEN_WORD,
    TOKEN_NUMBER,
    TOKEN_COMMA,
    TOKEN_SEMICOLON,
    TOKEN_COLON,
    TOKEN_OPEN,
    TOKEN_CLOSE,
    TOKEN_DASH, /* between numbers or standing apart; a hyphen within words is none */
    TOKEN_OTHER
} hne_i_token_kind;

enum {
    TOKEN_CAPITAL = 1,    /* begins with a capital letter */
    TOKEN_POSSESSIVE = 2, /* had 's or ' at its end */
    TOKEN_HYPHEN = 4,     /* a hyphen stood before it */
    TOKEN_GLUED = 8,      /* nothing stood before it */
    TOKEN_NEGATIVE = 16,  /* a number with a minus */
    TOKEN_GROUPED = 32,   /* a number with commas between its digits */
    TOKEN_DAMAGED = 64,   /* a number too long to hold */
    TOKEN_ORDINAL = 128,  /* 15th */
    TOKEN_PLUS = 256,     /* a number with a plus */
    TOKEN_DECIMAL_COMMA = 512
};

typedef struct hne_i_token {
    uint32_t begin, end; /* bytes in the text */
    uint32_t stem;       /* end of a word without its possessive ending */
    uint32_t word;       /* number in the lexicon, 0 if none has it */
    uint8_t kind, decimals;
    uint16_t flags;
    int64_t digits;      /* of a number, without its sign */
} hne_i_token;

typedef HNE_I_VECTOR(hne_i_token) hne_i_tokens;

typedef struct hne_i_text_reader {
    const char *bytes;
    size_t length, at;
    const hne_i_lexicon *lexicon;
    int wrapped;      /* lines are cut to a width: a line end is a space */
    int new_paragraph;/* a paragraph begins with the next sentence */
} hne_i_text_reader;

typedef struct hne_i_sentence {
    hne_i_tokens tokens;
    size_t begin, end;  /* bytes in the text */
    int starts_paragraph;
    int32_t list_number;/* of a paragraph in a numbered list; 0 if none */
    int ended;          /* by a full stop or the like, not by the end of a line */
    uint64_t classes[2];/* a bit for each class that its items had at first */
} hne_i_sentence;

hne_i_text_reader hne_i_text_reader_of(const char *bytes, size_t length, const hne_i_lexicon *lexicon);
/* Reads the next sentence into `out`, which is reused; 0 at the end of the
 * text, -1 if memory ran out. */
int hne_i_next_sentence(hne_i_text_reader *reader, hne_i_sentence *out);

#endif
