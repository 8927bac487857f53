/* SPDX-License-Identifier: MIT */
#include <hunanecon/base.h>

static const struct {
    hne_status status;
    const char *text;
} status_texts[] = {
    {HNE_OK, "no error"},
    {HNE_ERROR_MEMORY, "out of memory"},
    {HNE_ERROR_ARGUMENT, "invalid argument"},
    {HNE_ERROR_SYNTAX, "not of the expected form"},
    {HNE_ERROR_RANGE, "out of range"},
    {HNE_ERROR_NOT_FOUND, "not found"},
    {HNE_ERROR_DUPLICATE, "there already"},
    {HNE_ERROR_CYCLE, "part of itself"},
    {HNE_ERROR_FILE, "file could not be opened, read or written"},
    {HNE_ERROR_FORMAT, "not of the documented format"},
    {HNE_ERROR_UNIT, "units do not go together"},
    {HNE_ERROR_STOPPED, "stopped by the caller"},
};

const char *hne_status_text(hne_status status)
{
    for (size_t i = 0; i < sizeof status_texts / sizeof *status_texts; i++)
        if (status_texts[i].status == status)
            return status_texts[i].text;
    return "unknown status";
}

const char *hne_version(void)
{
    return HNE_VERSION;
}
