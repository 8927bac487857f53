/* SPDX-License-Identifier: MIT */
/** @file json.h
 *  Profiles on disk, as JSON. */
#ifndef HUNANECON_JSON_H
#define HUNANECON_JSON_H

#include <hunanecon/base.h>
#include <hunanecon/profile.h>

HNE_BEGIN_DECLS

/** Reads a profile from bytes of JSON, as doc/profile-format.md tells.
 *  @param name of the input for errors; NULL for "(memory)"
 *  @return HNE_ERROR_SYNTAX for bytes that are not JSON; HNE_ERROR_FORMAT for
 *          JSON that is no profile; the status of the object otherwise; with
 *          line, column and path in the error. Nothing is made on failure. */
HNE_API hne_status hne_profile_read_memory(const char *bytes, size_t length, const char *name,
                                           hne_profile **out, hne_error *error);
/** Reads a profile from a file; HNE_ERROR_FILE if it cannot be read. */
HNE_API hne_status hne_profile_read_file(const char *path, hne_profile **out, hne_error *error);
/** Writes a profile; the file is replaced whole or left as it was. */
HNE_API hne_status hne_profile_write_file(const hne_profile *profile, const char *path, hne_error *error);
/** Writes to memory; the caller frees with hne_free(). */
HNE_API hne_status hne_profile_write_memory(const hne_profile *profile, char **out, size_t *length, hne_error *error);
/** Frees what the library allocated for the caller; NULL is allowed. */
HNE_API void hne_free(void *memory);
/** The built-in profile: the facts of the release of 2018-11-20 on Hunan's opening up. */
HNE_API hne_status hne_profile_builtin(hne_profile **out, hne_error *error);

HNE_END_DECLS
#endif
