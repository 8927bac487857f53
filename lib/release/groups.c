/* SPDX-License-Identifier: MIT */
/* Parts that are apart from each other: traders, modes of trade, partners, tourists by where they come from. */
#include "release/topic.h"

#include <string.h>

int hne_i_is_trader(const hne_i_reader *reader, const char *name)
{
    const hne_i_language *language = reader->lexicon.language;
    return hne_i_group_with(language, name) == &language->groups_apart[HNE_I_TRADERS];
}

static size_t count_there(const hne_i_reader *reader, const hne_i_subject *one, const hne_i_group_apart *group)
{
    hne_i_subject member = *one;
    size_t count = 0;
    for (size_t i = 0; group->members[i]; i++) {
        strcpy(one->partner[0] ? member.partner : member.slice, group->members[i]);
        count += hne_i_find_subject(reader, &member) != NULL;
    }
    return count;
}

/* Of those that have the name, the group of which most are there: tourists are domestic and overseas, or inbound ones. */
const hne_i_group_apart *hne_i_group_of(const hne_i_reader *reader, const hne_i_subject *subject)
{
    const hne_i_language *language = reader->lexicon.language;
    const char *name = !subject->partner[0] ? subject->slice : !subject->slice[0] ? subject->partner : "";
    const hne_i_group_apart *best = NULL;
    size_t most = 0;
    for (size_t i = 0; i < *language->group_apart_count && *name && !subject->unique; i++) {
        const hne_i_group_apart *group = &language->groups_apart[i];
        size_t count = hne_i_has_word(group->members, name) ? count_there(reader, subject, group) : 0;
        if (count > most) {
            most = count;
            best = group;
        }
    }
    return best;
}

/* Slices or partners that are apart from each other, as many of them as are there. */
hne_status hne_i_relate_group(hne_i_reader *reader, const hne_i_subject *one, hne_indicator *whole,
                              const hne_i_group_apart *group)
{
    hne_i_subject member = *one;
    char *name = one->partner[0] ? member.partner : member.slice;
    hne_indicator *found[HNE_I_MOST_APART];
    size_t count = 0, all = 0;
    hne_breakdown *made;
    if (hne_i_find_breakdown(whole, group->name))
        return HNE_OK;
    for (; group->members[all]; all++) {
        strcpy(name, group->members[all]);
        if ((found[count] = hne_i_find_subject(reader, &member)))
            count++;
    }
    hne_status status = hne_indicator_add_breakdown(whole, group->name, group->is_complete && count == all, &made, reader->error);
    for (size_t i = 0; i < count && !status; i++)
        if (hne_breakdown_add_part(made, found[i], 1, NULL) == HNE_ERROR_MEMORY)
            status = hne_i_fail_memory(reader->error);
    return status;
}
