/* SPDX-License-Identifier: MIT */
/* A stranger's program: it knows what is installed and nothing else. Compiled
 * as C and as C++. */
#include <hunanecon.h>

#include <stdio.h>
#include <string.h>

int main(void)
{
    hne_profile *profile = NULL;
    hne_audit *audit = NULL;
    if (strcmp(hne_version(), HNE_VERSION) != 0) {
        printf("headers of %s, library of %s\n", HNE_VERSION, hne_version());
        return 1;
    }
    if (hne_profile_builtin(&profile, NULL) != HNE_OK || hne_audit_run(profile, NULL, &audit, NULL) != HNE_OK)
        return 1;
    printf("libhunanecon %s: %lu contradiction\n", hne_version(), (unsigned long)hne_audit_contradiction_count(audit));
    int found = hne_audit_contradiction_count(audit) == 1;
    hne_audit_free(audit);
    hne_profile_unref(profile);
    return !found;
}
