/* SPDX-License-Identifier: MIT */
/* In place of webpage.c where libxml2 was not there when the command was built. */
#include "webpage.h"

const char *webpage_read(blob *html, webpage *out)
{
    (void)html;
    (void)out;
    return "is HTML, and this hunanecon was built without libxml2, which reads it; save the page as text, or build "
           "with libxml2 (Debian: libxml2-dev)";
}
