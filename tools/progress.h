/* SPDX-License-Identifier: MIT */
/* A bar on standard error for what takes long, if that is a terminal. */
#ifndef TOOLS_PROGRESS_H
#define TOOLS_PROGRESS_H

#include <stdint.h>

typedef struct progress {
    int is_shown; /* something is on the line */
    int is_terminal;
    double began, told; /* seconds */
    const char *doing;
} progress;

/* `doing` is what takes long, such as "reading". */
progress progress_start(const char *doing);
/* What hne_csv_reader_set_progress() takes; `of` is a progress. Never stops. */
int32_t progress_tell(void *of, int64_t done, int64_t total);
/* Tells of work that comes after it, of which nobody knows how far it is. */
void progress_go_on(progress *of, const char *doing);
/* Takes the bar away. */
void progress_end(progress *of);

#endif
