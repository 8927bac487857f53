/* SPDX-License-Identifier: MIT */
/* Convergence: did the poorer counties grow faster, have all come closer, and
 * how much of the answer does rounding leave open?
 *
 * Figures: gross domestic product per head (euro) of the 18 counties and
 * county-free cities of Brandenburg in 1996 and 2006, as in the data set
 * G.counties.gdp of the R package REAT. */
#include <hunanecon.h>

#include <stdio.h>

static const struct county {
    const char *name;
    double first, last;
} counties[] = {
    {"Brandenburg an der Havel", 16512, 22575}, {"Cottbus", 19340, 26323},
    {"Frankfurt (Oder)", 21902, 26982},         {"Potsdam", 25194, 31770},
    {"Barnim", 14158, 14766},                   {"Dahme-Spreewald", 17182, 27949},
    {"Elbe-Elster", 12397, 15877},              {"Havelland", 11845, 14594},
    {"Maerkisch-Oderland", 16392, 16093},       {"Oberhavel", 14376, 20454},
    {"Oberspreewald-Lausitz", 12832, 17543},    {"Oder-Spree", 13438, 19242},
    {"Ostprignitz-Ruppin", 13084, 17505},       {"Potsdam-Mittelmark", 17759, 16826},
    {"Prignitz", 12222, 17363},                 {"Spree-Neisse", 17079, 21355},
    {"Teltow-Flaeming", 14143, 20845},          {"Uckermark", 14064, 22115},
};

enum { COUNTIES = sizeof counties / sizeof *counties, YEARS = 10 };

static double first[COUNTIES], last[COUNTIES];

/* As a yearbook would print it: in so many euro. */
static void print_rounded(double unit, hne_interval *a, hne_interval *b)
{
    for (int i = 0; i < COUNTIES; i++) {
        double x = unit * (double)(long)(first[i] / unit + 0.5), y = unit * (double)(long)(last[i] / unit + 0.5);
        a[i] = hne_interval_of(x - unit / 2, x + unit / 2);
        b[i] = hne_interval_of(y - unit / 2, y + unit / 2);
    }
}

static hne_status of_published(double unit)
{
    hne_interval a[COUNTIES], b[COUNTIES];
    hne_interval_beta beta;
    hne_interval_sigma sigma;
    print_rounded(unit, a, b);
    hne_status status = hne_beta_convergence_interval(a, 1, b, 1, COUNTIES, YEARS, &beta);
    if (!status)
        status = hne_sigma_convergence_interval(HNE_DISPERSION_STANDARD_DEVIATION, 1, a, 1, b, 1, COUNTIES, &sigma);
    if (!status)
        printf("printed in %4.0f euro: beta %.4f to %.4f, half-life %.0f to %.0f years, sigma by %.3f to %.3f\n", unit,
               beta.slope.lower, beta.slope.upper, beta.half_life.lower, beta.half_life.upper, sigma.ratio.lower,
               sigma.ratio.upper);
    return status;
}

int main(void)
{
    hne_beta beta;
    hne_sigma sigma;
    for (int i = 0; i < COUNTIES; i++) {
        first[i] = counties[i].first;
        last[i] = counties[i].last;
    }
    hne_status status =
        hne_beta_convergence(first, 1, last, 1, COUNTIES, YEARS, NULL, 0, 0, 0, &beta, NULL);
    if (!status)
        status = hne_sigma_convergence(HNE_DISPERSION_STANDARD_DEVIATION, 1, first, 1, last, 1, COUNTIES, &sigma);
    if (status) {
        fprintf(stderr, "%s\n", hne_status_text(status));
        return 1;
    }
    printf("beta %.4f a year (by chance with probability %.2f), half-life %.0f years\n", beta.slope,
           beta.slope_probability, beta.half_life);
    printf("sigma %.3f in 1996, %.3f in 2006: by %.3f; above 1 they have come closer\n\n", sigma.first, sigma.last,
           sigma.ratio);

    /* What was rounded away is another question than chance, and a smaller one. */
    static const double units[] = {1, 100, 1000};
    for (int k = 0; k < 3 && !status; k++)
        status = of_published(units[k]);
    return status != HNE_OK;
}
