/* SPDX-License-Identifier: MIT */
#include "io/file.h"

#include "base/alloc.h"
#include "base/error.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef PATH_MAX
#define PATH_MAX 4096
#endif

static hne_status fail(hne_error *error, const char *action, const char *path, int code, const char *advice)
{
    hne_i_fail(error, HNE_ERROR_FILE, "could not %s the file: %s; %s", action, strerror(code), advice);
    hne_i_error_place(error, path, 0, 0, -1);
    return HNE_ERROR_FILE;
}

static ssize_t read_some(int descriptor, char *buffer, size_t size)
{
    ssize_t count;
    do
        count = read(descriptor, buffer, size);
    while (count < 0 && errno == EINTR);
    return count;
}

hne_status hne_i_file_read(const char *path, hne_i_text *content, hne_error *error)
{
    enum { CHUNK = 65536 };
    int descriptor = open(path, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(error, "open", path, errno, "check its name and that you may read it");
    char *chunk = hne_i_alloc(CHUNK);
    ssize_t count = 0;
    int code = 0;
    if (chunk) {
        while (!content->failed && (count = read_some(descriptor, chunk, CHUNK)) > 0)
            hne_i_text_add_bytes(content, chunk, (size_t)count);
        code = count < 0 ? errno : 0;
    }
    close(descriptor);
    int out_of_memory = !chunk || content->failed;
    hne_i_free(chunk);
    if (code)
        return fail(error, "read", path, code, "check that it is a file and that its disk is sound");
    return out_of_memory ? hne_i_fail_memory(error) : HNE_OK;
}

/* A symbolic link stays, the file it leads to is replaced. */
static char *resolve(const char *path)
{
    char resolved[PATH_MAX];
    return hne_i_copy_text(realpath(path, resolved) ? resolved : path);
}

/* Opens a new file in the directory of the target, under a name not yet taken. */
static hne_status open_beside(hne_i_file_writer *file, mode_t mode, int keep_mode)
{
    enum { ATTEMPTS = 1000 };
    size_t size = strlen(file->target) + 48;
    file->temporary = hne_i_alloc(size);
    if (!file->temporary)
        return hne_i_fail_memory(file->error);
    for (int i = 0; i < ATTEMPTS; i++) {
        snprintf(file->temporary, size, "%s.%ld-%d.tmp", file->target, (long)getpid(), i);
        file->descriptor = open(file->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (file->descriptor >= 0 || errno != EEXIST)
            break;
    }
    if (file->descriptor < 0)
        return fail(file->error, "write", file->path, errno,
                    "check that its directory is there and that you may write in it");
    if (keep_mode)
        fchmod(file->descriptor, mode & 07777);
    return HNE_OK;
}

/* Devices and pipes cannot be replaced: they are written as they are. */
static hne_status open_device(hne_i_file_writer *file)
{
    file->descriptor = open(file->target, O_WRONLY | O_CLOEXEC);
    if (file->descriptor < 0)
        return fail(file->error, "write", file->path, errno, "check that it is a file and that you may write it");
    return HNE_OK;
}

static void release(hne_i_file_writer *file)
{
    hne_i_free(file->target);
    hne_i_free(file->temporary);
    file->target = file->temporary = NULL;
}

hne_status hne_i_file_open(hne_i_file_writer *file, const char *path, hne_error *error)
{
    *file = (hne_i_file_writer){.path = path, .descriptor = -1, .error = error};
    file->target = resolve(path);
    if (!file->target)
        return hne_i_fail_memory(error);
    struct stat old;
    int exists = stat(file->target, &old) == 0;
    hne_status status = exists && !S_ISREG(old.st_mode) ? open_device(file)
                                                        : open_beside(file, exists ? old.st_mode : 0, exists);
    if (status)
        release(file);
    return status;
}

void hne_i_file_write(hne_i_file_writer *file, const char *bytes, size_t length)
{
    while (length && !file->failure) {
        ssize_t count = write(file->descriptor, bytes, length);
        if (count < 0 && errno != EINTR)
            file->failure = errno;
        if (count > 0) {
            bytes += count;
            length -= (size_t)count;
        }
    }
}

/* The new name is on disk only once its directory is; a file system that
 * cannot do this for directories has no better way. */
static void sync_directory(const char *target)
{
    char *directory = hne_i_copy_text(target);
    if (!directory)
        return;
    char *slash = strrchr(directory, '/');
    if (slash)
        slash[slash == directory] = '\0';
    int descriptor = open(slash ? directory : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        fsync(descriptor);
        close(descriptor);
    }
    hne_i_free(directory);
}

hne_status hne_i_file_close(hne_i_file_writer *file, hne_status status)
{
    int code = file->failure;
    if (!code && file->temporary && fsync(file->descriptor) != 0)
        code = errno;
    if (close(file->descriptor) != 0 && !code)
        code = errno;
    if (!code && !status && file->temporary && rename(file->temporary, file->target) != 0)
        code = errno;
    if (file->temporary && (code || status))
        unlink(file->temporary);
    if (file->temporary && !code && !status)
        sync_directory(file->target);
    if (code && !status)
        status = fail(file->error, "write", file->path, code,
                      file->temporary ? "the file is as it was; make room or choose another place"
                                      : "choose another place");
    release(file);
    return status;
}
