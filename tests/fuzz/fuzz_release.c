/* SPDX-License-Identifier: MIT */
/* Any bytes are read as a release: what is found lies within the text, and the
 * profile is written, reads back equal and is audited. */
#include "fuzz.h"

#include <hunanecon.h>
#include <string.h>

static void check_quantities(const hne_release *release, size_t length)
{
    size_t unread = 0, end = 0;
    for (size_t i = 0; i < hne_release_quantity_count(release); i++) {
        hne_span span = hne_release_quantity_span(release, i);
        size_t number = hne_release_quantity_number(release, i);
        PROMISE(span.begin >= end && span.length > 0 && span.begin + span.length <= length);
        PROMISE(number >= span.begin && number < span.begin + span.length);
        end = span.begin + span.length;
        const hne_statement *statement = hne_release_quantity_statement(release, i);
        PROMISE((statement == NULL) == (hne_release_quantity_unread(release, i) != HNE_UNREAD_NONE));
        unread += statement == NULL;
        if (!statement)
            continue;
        hne_span whole = hne_statement_span(statement);
        PROMISE(whole.source == hne_release_source(release) && whole.begin + whole.length <= length);
        PROMISE(hne_period_is_valid(hne_statement_period(statement)));
    }
    PROMISE(unread == hne_release_unread_count(release));
}

/* Written and read again it is equal. */
static void check_profile(hne_profile *profile)
{
    hne_profile *copy;
    hne_audit *audit;
    char *text;
    size_t length;
    PROMISE(hne_profile_write_memory(profile, &text, &length, NULL) == HNE_OK);
    PROMISE(hne_profile_read_memory(text, length, NULL, &copy, NULL) == HNE_OK);
    PROMISE(hne_profile_equal(profile, copy));
    PROMISE(hne_audit_run(profile, NULL, &audit, NULL) == HNE_OK);
    hne_audit_free(audit);
    hne_profile_unref(copy);
    hne_free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    hne_profile *profile;
    hne_release_options *options;
    hne_release *release;
    PROMISE(hne_profile_new(&profile, NULL) == HNE_OK);
    PROMISE(hne_release_options_new(&options, NULL) == HNE_OK);
    PROMISE(hne_release_options_set_fallback_date(options, (hne_date){2018, 11, 20}, NULL) == HNE_OK);
    PROMISE(hne_release_read(profile, (const char *)bytes, length, "first", NULL, &release, NULL) == HNE_OK);
    check_quantities(release, length);
    hne_release_free(release);
    /* Again, against another date, into indicators that are there. */
    PROMISE(hne_release_read(profile, (const char *)bytes, length, "second", options, &release, NULL) == HNE_OK);
    check_quantities(release, length);
    check_profile(profile);
    hne_release_free(release);
    hne_release_options_free(options);
    hne_profile_unref(profile);
    return 0;
}
