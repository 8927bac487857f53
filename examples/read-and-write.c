/* SPDX-License-Identifier: MIT */
/* Reading and writing: a profile from JSON, changed, and written again; and
 * what an error in a file looks like.
 *
 * With hne_profile_read_file() and hne_profile_write_file() the same is done
 * with files, which are replaced whole or left as they were.
 *
 * Figure: resident population of Hunan, National Bureau of Statistics,
 * communiques of the censuses of 2010 (No. 2) and 2020 (No. 3). */
#include <hunanecon.h>

#include <stdio.h>
#include <string.h>

static const char written[] =
    "{\"format\": \"hunanecon-profile\", \"version\": 1, \"area\": \"Hunan\",\n"
    " \"indicators\": [{\"code\": \"POPULATION\", \"names\": {\"en\": \"resident population\"},\n"
    "   \"area\": \"Hunan\", \"unit\": \"COUNT\", \"nature\": \"stock\", \"non_negative\": true,\n"
    "   \"statements\": [{\"period\": \"2010-11\", \"aspect\": \"level\",\n"
    "     \"value\": \"65,683,722\", \"hedge\": \"exact\"}]}]}\n";

static void print_error(const hne_error *error)
{
    printf("%s:%lld:%lld: %s\n  in %s\n", hne_error_source(error), (long long)hne_error_line(error),
           (long long)hne_error_column(error), hne_error_message(error), hne_error_path(error));
}

static hne_status add_census(hne_profile *profile, hne_error *error)
{
    hne_indicator *population = hne_profile_find_indicator(profile, "POPULATION");
    hne_figure figure;
    hne_status status = hne_figure_parse("66,444,864", &figure, error);
    hne_unit_parse("COUNT", &figure.unit, NULL);
    figure.hedge = HNE_HEDGE_EXACT;
    return status ? status : hne_indicator_state(population, hne_period_of_month(2020, 11), HNE_ASPECT_LEVEL, figure,
                                                 NULL, error);
}

int main(void)
{
    hne_error *error = NULL;
    hne_profile *profile = NULL, *broken = NULL;
    char *text = NULL;
    size_t length = 0;
    int good = hne_error_new(&error) == HNE_OK &&
               hne_profile_read_memory(written, strlen(written), "census.json", &profile, error) == HNE_OK &&
               add_census(profile, error) == HNE_OK &&
               hne_profile_write_memory(profile, &text, &length, error) == HNE_OK;
    if (good)
        fwrite(text, 1, length, stdout);
    else
        print_error(error);

    /* Month 13: the error names file, line, column and member. */
    char mistaken[sizeof written];
    memcpy(mistaken, written, sizeof written);
    char *month = strstr(mistaken, "2010-11");
    month[6] = '3';
    if (hne_profile_read_memory(mistaken, strlen(mistaken), "census.json", &broken, error))
        print_error(error);
    hne_free(text);
    hne_profile_unref(broken);
    hne_profile_unref(profile);
    hne_error_free(error);
    return !good;
}
