/* SPDX-License-Identifier: MIT */
/* Trade from published figures: openness, balance, intra-industry trade, as
 * enclosures of what the rounding leaves open.
 *
 * Figures: China's goods trade and gross domestic product of 2018 and 2017,
 * 100 million yuan, National Bureau of Statistics, Statistical Communique on
 * the 2018 National Economic and Social Development. */
#include <hunanecon.h>

#include <stdio.h>

/* What a printed whole number of 100 million yuan can mean. */
static hne_interval printed(double number)
{
    return hne_interval_of(number - 0.5, number + 0.5);
}

static void show(const char *what, hne_interval x)
{
    printf("%-28s %.7f to %.7f\n", what, x.lower, x.upper);
}

int main(void)
{
    hne_interval exports = printed(164177), imports = printed(140874), product = printed(900309);

    show("openness", hne_trade_openness_interval(exports, imports, product));
    show("normalised balance", hne_normalised_trade_balance_interval(exports, imports));
    show("Grubel-Lloyd, all goods", hne_grubel_lloyd_interval(exports, imports));

    /* Growth of exports by 7.1 %, as the same document prints it: what does it say of 2017? */
    hne_interval growth = hne_interval_of(0.0705, 0.0715), before = hne_implied_base_interval(exports, growth);
    printf("%-28s %.0f to %.0f\n", "exports of 2017", before.lower, before.upper);

    /* Plain numbers where the rounding does not matter. */
    printf("%-28s %.3f\n", "import cover", hne_import_cover(164177, 140874));
    return 0;
}
