/* SPDX-License-Identifier: MIT */
#include "whole_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int whole_file_is_same(const char *a, const char *b)
{
    struct stat x, y;
    return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

/* Opens a new file under a name beside the target that is not yet taken. */
static int open_beside(const char *target, char *name, size_t size)
{
    enum { ATTEMPTS = 1000 };
    int descriptor = -1;
    for (int i = 0; i < ATTEMPTS && descriptor < 0; i++) {
        snprintf(name, size, "%s.%ld-%d.tmp", target, (long)getpid(), i);
        descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor < 0 && errno != EEXIST)
            break;
    }
    return descriptor;
}

static void release(whole_file *of)
{
    free(of->target);
    free(of->temporary);
    *of = (whole_file){NULL, NULL, NULL};
}

int whole_file_open(whole_file *of, const char *path)
{
    struct stat old;
    int exists = stat(path, &old) == 0, descriptor;
    *of = (whole_file){NULL, NULL, NULL};
    if (exists && !S_ISREG(old.st_mode)) {
        descriptor = open(path, O_WRONLY | O_CLOEXEC);
    } else {
        char *resolved = realpath(path, NULL);
        of->target = resolved ? resolved : strdup(path);
        size_t size = of->target ? strlen(of->target) + 48 : 0;
        of->temporary = size ? malloc(size) : NULL;
        errno = ENOMEM;
        descriptor = of->temporary ? open_beside(of->target, of->temporary, size) : -1;
        if (descriptor >= 0 && exists)
            fchmod(descriptor, old.st_mode & 07777);
    }
    of->stream = descriptor >= 0 ? fdopen(descriptor, "w") : NULL;
    if (of->stream)
        return 0;
    int failure = errno;
    if (descriptor >= 0) {
        close(descriptor);
        if (of->temporary)
            unlink(of->temporary);
    }
    release(of);
    return failure;
}

int whole_file_close(whole_file *of, int failure)
{
    if (fflush(of->stream) && !failure)
        failure = errno;
    if (of->temporary && !failure && fsync(fileno(of->stream)))
        failure = errno;
    if (fclose(of->stream) && !failure)
        failure = errno;
    if (of->temporary && !failure && rename(of->temporary, of->target))
        failure = errno;
    if (of->temporary && failure)
        unlink(of->temporary);
    release(of);
    return failure;
}

int whole_file_write(const char *path, const char *bytes, size_t length)
{
    whole_file file;
    int failure = whole_file_open(&file, path);
    if (failure)
        return failure;
    errno = EIO;
    return whole_file_close(&file, fwrite(bytes, 1, length, file.stream) == length ? 0 : errno);
}
