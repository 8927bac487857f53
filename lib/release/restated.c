/* SPDX-License-Identifier: MIT */
/* Amounts that say once more, in another currency or unit, what the amount before them does. */
#include "release/clause.h"

/* "50.3 billion yuan/$7.3 billion" */
static int is_behind_slash(const hne_i_clause *of, size_t at)
{
    const hne_i_item *sign = at ? hne_i_clause_item(of, at - 1) : NULL;
    return sign && sign->end - sign->begin == 1 && of->reader->bytes[sign->begin] == '/' && at > 1 &&
           hne_i_clause_class(of, at - 2) == CLASS_QUANTITY;
}

/* "26 million tons (52 billion jin)" */
static int is_in_other_unit(const hne_i_quantity_item *amount, const hne_i_quantity_item *again)
{
    return amount->kind == HNE_UNIT_PHYSICAL && again->kind == HNE_UNIT_PHYSICAL &&
           !hne_unit_equal(amount->figure.unit, again->figure.unit);
}

/* Amounts in parentheses behind an amount restate it, in another currency or unit; in the same currency, where nothing
 * else stands between them, one of the two has the wrong one. */
int hne_i_restates(const hne_i_clause *of, size_t at)
{
    const hne_i_draft *before = hne_i_clause_draft(of, of->last);
    const hne_i_quantity_item *quantity = hne_i_clause_quantity(of, at), *restated;
    int is_aside = (of->depth && hne_i_class_before(of, at) == CLASS_OPEN) || is_behind_slash(of, at);
    if (!is_aside || !before || (before->aspect != HNE_ASPECT_LEVEL && before->aspect != HNE_ASPECT_CHANGE))
        return 0;
    restated = &of->reader->quantities.items[before->quantity];
    if (before->quantity + 1 != hne_i_clause_item(of, at)->quantity)
        return 0;
    if (hne_i_clause_class(of, at + 1) == CLASS_CLOSE && is_in_other_unit(restated, quantity))
        return 1;
    return (restated->kind == HNE_UNIT_CURRENCY || restated->kind == HNE_UNIT_NONE) && quantity->kind == HNE_UNIT_CURRENCY &&
           (!hne_unit_equal(quantity->figure.unit, restated->figure.unit) ||
            (restated->item + 2 == at && hne_i_past_restated(of, at - 1) == at + 2));
}

void hne_i_state_again(hne_i_clause *of, size_t at)
{
    hne_i_draft again = *hne_i_clause_draft(of, of->last);
    hne_unread reason = (hne_unread)hne_i_clause_quantity(of, at)->unread;
    if (reason) {
        hne_i_leave_unread(of, at, reason);
        return;
    }
    again.quantity = hne_i_clause_item(of, at)->quantity;
    again.begin = hne_i_clause_item(of, at)->begin;
    again.is_restated = 1;
    hne_i_add_draft(of, &again);
}
