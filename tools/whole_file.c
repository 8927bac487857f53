/* SPDX-License-Identifier: MIT */
#include "whole_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int whole_file_is_same(const char *a, const char *b)
{
    struct stat x, y;
    return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

static int write_all(int descriptor, const char *bytes, size_t length)
{
    while (length) {
        ssize_t count = write(descriptor, bytes, length);
        if (count < 0 && errno != EINTR)
            return errno;
        if (count > 0) {
            bytes += count;
            length -= (size_t)count;
        }
    }
    return 0;
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

static int replace(const char *target, const struct stat *old, const char *bytes, size_t length)
{
    size_t size = strlen(target) + 48;
    char *name = malloc(size);
    int descriptor = name ? open_beside(target, name, size) : -1;
    int failure = !name ? ENOMEM : descriptor < 0 ? errno : 0;
    if (descriptor >= 0) {
        if (old)
            fchmod(descriptor, old->st_mode & 07777);
        failure = write_all(descriptor, bytes, length);
        if (!failure && fsync(descriptor))
            failure = errno;
        if (close(descriptor) && !failure)
            failure = errno;
        if (!failure && rename(name, target))
            failure = errno;
        if (failure)
            unlink(name);
    }
    free(name);
    return failure;
}

static int write_device(const char *path, const char *bytes, size_t length)
{
    int descriptor = open(path, O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    int failure = write_all(descriptor, bytes, length);
    if (close(descriptor) && !failure)
        failure = errno;
    return failure;
}

int whole_file_write(const char *path, const char *bytes, size_t length)
{
    struct stat old;
    int exists = stat(path, &old) == 0;
    if (exists && !S_ISREG(old.st_mode))
        return write_device(path, bytes, length);
    char *target = realpath(path, NULL);
    int failure = replace(target ? target : path, exists ? &old : NULL, bytes, length);
    free(target);
    return failure;
}
