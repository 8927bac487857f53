/* SPDX-License-Identifier: MIT */
#include "progress.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { BAR = 40 };

/* Seconds before anything is shown, and before it is shown anew. */
static const double patience = 0.5, between = 0.1;

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

progress progress_start(const char *doing)
{
    return (progress){.is_terminal = isatty(STDERR_FILENO), .began = seconds(), .doing = doing};
}

int32_t progress_tell(void *of, int64_t done, int64_t total)
{
    progress *shown = of;
    double now = shown->is_terminal ? seconds() : 0;
    char bar[BAR + 1];
    if (!shown->is_terminal || now - shown->began < patience || now - shown->told < between)
        return 0;
    shown->told = now;
    shown->is_shown = 1;
    if (total <= 0) {
        fprintf(stderr, "\r%s, %lld MB so far", shown->doing, (long long)(done / 1000000));
    } else {
        size_t filled = (size_t)((double)done / (double)total * BAR);
        memset(bar, ' ', BAR);
        memset(bar, '#', filled < BAR ? filled : BAR);
        bar[BAR] = '\0';
        fprintf(stderr, "\r%s [%s] %3d%%", shown->doing, bar, (int)(100 * (double)done / (double)total));
    }
    fflush(stderr);
    return 0;
}

void progress_go_on(progress *of, const char *doing)
{
    progress_end(of);
    of->doing = doing;
    if (!of->is_terminal || seconds() - of->began < patience)
        return;
    fprintf(stderr, "\r%s ...", doing);
    of->is_shown = 1;
}

void progress_end(progress *of)
{
    if (of->is_shown)
        fputs("\r\033[K", stderr);
    of->is_shown = 0;
}
