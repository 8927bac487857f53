/* SPDX-License-Identifier: MIT */
/* Whatever is read as a profile is written and read back equal, and audited. */
#include "fuzz.h"

#include <hunanecon.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    hne_profile *profile, *copy;
    hne_audit *audit;
    hne_error *error;
    char *text;
    size_t text_length;
    PROMISE(hne_error_new(&error) == HNE_OK);
    if (hne_profile_read_memory((const char *)bytes, length, NULL, &profile, error) == HNE_OK) {
        PROMISE(hne_profile_write_memory(profile, &text, &text_length, NULL) == HNE_OK);
        PROMISE(hne_profile_read_memory(text, text_length, NULL, &copy, NULL) == HNE_OK);
        PROMISE(hne_profile_equal(profile, copy));
        PROMISE(hne_audit_run(profile, NULL, &audit, NULL) == HNE_OK);
        hne_audit_free(audit);
        hne_profile_unref(copy);
        hne_profile_unref(profile);
        hne_free(text);
    } else {
        PROMISE(*hne_error_message(error));
        PROMISE(hne_error_line(error) >= 1 && hne_error_offset(error) >= 0 && hne_error_offset(error) <= (int64_t)length);
    }
    hne_error_free(error);
    return 0;
}
