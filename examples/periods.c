/* SPDX-License-Identifier: MIT */
/* Periods: a month, a quarter, a year to date and a five-year plan are all a
 * range of months, and everything asked of them is arithmetic of whole numbers. */
#include <hunanecon.h>

#include <stdio.h>

static const char *print(hne_period period, char buffer[HNE_PERIOD_TEXT_SIZE])
{
    hne_period_print(period, buffer, HNE_PERIOD_TEXT_SIZE);
    return buffer;
}

int main(void)
{
    static const char *const texts[] = {"2018", "2018-S1", "2018-Q3", "2018-10", "2018-01/2018-10", "2016-01/2020-12",
                                        "2018-13"};
    char a[HNE_PERIOD_TEXT_SIZE], b[HNE_PERIOD_TEXT_SIZE];
    hne_period year = hne_period_of_year(2018), to_date = hne_period_year_to_date(2018, 10);
    hne_error *error = NULL;
    if (hne_error_new(&error))
        return 1;

    printf("%-16s %6s  %-16s %s\n", "period", "months", "a year earlier", "within 2018");
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        hne_period period;
        if (hne_period_parse(texts[i], &period, error)) {
            printf("%-16s %s\n", texts[i], hne_error_message(error));
            continue;
        }
        printf("%-16s %6d  %-16s %s\n", print(period, a), (int)hne_period_months(period),
               print(hne_period_year_earlier(period), b), hne_period_contains(year, period) ? "yes" : "no");
    }

    /* Ten months and the two that follow make up the year. */
    hne_period rest = {to_date.last_month + 1, year.last_month};
    printf("\n%s and %s are adjacent: %s\n", print(to_date, a), print(rest, b),
           hne_period_adjacent(to_date, rest) ? "yes" : "no");

    /* A date may be known by its year alone, and is then that whole year. */
    hne_date date;
    if (hne_date_parse("2016-11-15", &date, error) == HNE_OK)
        printf("15 November 2016 lies in %s\n", print(hne_date_period(date), a));
    if (hne_date_parse("2016", &date, error) == HNE_OK)
        printf("a day in 2016 lies in %s\n", print(hne_date_period(date), a));
    hne_error_free(error);
    return 0;
}
