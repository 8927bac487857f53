/* SPDX-License-Identifier: MIT */
/* Ordinals that are places in an order: "ranked 15th", "the second largest", "rose from 9th to 6th". */
#include "release/reader.h"

static int is_rank(const hne_i_reader *reader, size_t quantity)
{
    return reader->quantities.items[reader->items.items[quantity].quantity].flags & QUANTITY_RANK;
}

/* "Rose from the 24th place in 2012 to 18th": a place that was left for another. */
static int is_left_place(const hne_i_reader *reader, size_t at)
{
    while (at > 0 && hne_i_class_at(reader, at - 1) == CLASS_EMPTY)
        at--;
    return at > 1 && hne_i_class_at(reader, at - 1) == CLASS_FROM && hne_i_class_at(reader, at - 2) == CLASS_CHANGE;
}

/* It is one of that time; without one nobody knows when it was held. */
static int has_time(const hne_i_reader *reader, size_t at)
{
    while (hne_i_class_at(reader, at + 1) == CLASS_WORD || hne_i_class_at(reader, at + 1) == CLASS_IN)
        at++;
    return hne_i_class_at(reader, at + 1) == CLASS_PERIOD;
}

/* "to 18th": what it was left for. */
static int is_reached_place(const hne_i_reader *reader, size_t at)
{
    while (at > 0 && hne_i_class_at(reader, at - 1) == CLASS_EMPTY)
        at--;
    if (!at || hne_i_class_at(reader, at - 1) != CLASS_TO)
        return 0;
    for (size_t i = at - 1; i-- > 0;) {
        hne_i_class class_ = hne_i_class_at(reader, i);
        if (class_ == CLASS_QUANTITY)
            return is_left_place(reader, i);
        if (class_ != CLASS_PERIOD && class_ != CLASS_IN && class_ != CLASS_WORD && class_ != CLASS_EMPTY && class_ != CLASS_GONE)
            return 0;
    }
    return 0;
}

int hne_i_states_a_place(const hne_i_reader *reader, size_t at)
{
    size_t before = at;
    size_t behind = at + 1;
    if (hne_i_class_at(reader, behind) == CLASS_SUPERLATIVE || (is_left_place(reader, at) && has_time(reader, at)) ||
        is_reached_place(reader, at))
        return 1;
    /* "second nationwide", "first in China" */
    while (hne_i_class_at(reader, behind) == CLASS_IN || hne_i_class_at(reader, behind) == CLASS_AMONG ||
           hne_i_class_at(reader, behind) == CLASS_EMPTY)
        behind++;
    hne_i_class next = hne_i_class_at(reader, behind + 1);
    int is_name = behind == at + 1 && (next == CLASS_WORD || next == CLASS_CONCEPT);
    if (hne_i_class_at(reader, behind) == CLASS_HOME ? !is_name : hne_i_class_at(reader, behind) == CLASS_AREA && behind > at + 1)
        return 1; /* but not "the 11th provincial congress" */
    for (int steps = 0; before > 0 && steps < 6; steps++) {
        hne_i_class class_ = hne_i_class_at(reader, --before);
        if (class_ == CLASS_RANK || (class_ == CLASS_QUANTITY && is_rank(reader, before)))
            return 1;
        if (class_ != CLASS_EMPTY && class_ != CLASS_AND && class_ != CLASS_COMMA && class_ != CLASS_ORDINAL &&
            class_ != CLASS_QUANTITY && class_ != CLASS_AREA && class_ != CLASS_HOME && class_ != CLASS_GONE && class_ != CLASS_IN)
            return 0;
    }
    return 0;
}
