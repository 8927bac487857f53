/* SPDX-License-Identifier: MIT */
/** @file json.h
 *  Profiles on disk, as JSON.
 *
 *  The format is told in doc/profile-format.md and, for machines, in
 *  profile.schema.json (JSON Schema, draft 2020-12), which is installed.
 *
 *  A reading that fails notes in its error the name of the input, the line,
 *  the column and the byte offset where the fault lies, the path of the member
 *  ("indicators[2].statements[0].period") and the offending text; nothing is
 *  made. Reading what was written gives an equal profile (hne_profile_equal()).
 *
 *  The JSON itself is read and made with jansson, which allocates with its own
 *  functions: hne_set_allocator() does not reach that memory, all of which is
 *  given back before a call returns. These functions may be called from many
 *  threads; a profile that is written must not be changed meanwhile. */
#ifndef HUNANECON_JSON_H
#define HUNANECON_JSON_H

#include <hunanecon/base.h>
#include <hunanecon/profile.h>

HNE_BEGIN_DECLS

/** Reads a profile from bytes of JSON in UTF-8; a byte order mark before them
 *  is passed over.
 *  @param bytes the text; needs no NUL at its end; may be NULL if @p length is 0
 *  @param length of the text, in bytes
 *  @param name of the input for errors; NULL for "(memory)"
 *  @param[out] out the new profile; the caller gives it back with hne_profile_unref()
 *  @param[out] error where and why it failed; may be NULL
 *  @return HNE_OK;
 *          HNE_ERROR_ARGUMENT if @p out is NULL, if @p bytes is NULL and @p length
 *          is not 0, or if a code is one that a profile does not take;
 *          HNE_ERROR_SYNTAX for bytes that are not JSON or not UTF-8, among them
 *          an empty or cut-off input, and for a period, date, unit or value of
 *          a form that its parser does not read;
 *          HNE_ERROR_FORMAT for JSON that is no profile: another format or
 *          version, a member that is not known, missing or of the wrong type, a
 *          NUL in a text;
 *          HNE_ERROR_RANGE for a number that cannot be held or is outside what
 *          its member takes, and for more than 2048 arrays and objects in each other;
 *          HNE_ERROR_NOT_FOUND for a code that no object of the profile has;
 *          HNE_ERROR_DUPLICATE for a member that is there twice, a code that is
 *          taken, a part or a link that is there already;
 *          HNE_ERROR_CYCLE for an indicator that would be part of itself or an
 *          initiative that would belong to itself;
 *          HNE_ERROR_UNIT for a figure whose unit does not fit its aspect;
 *          HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_profile_read_memory(const char *bytes, size_t length, const char *name,
                                           hne_profile **out, hne_error *error);

/** Reads a profile from a file, whole, as hne_profile_read_memory() does.
 *  @param path of the file; also its name in errors
 *  @param[out] out the new profile; the caller gives it back with hne_profile_unref()
 *  @param[out] error where and why it failed; may be NULL
 *  @return as hne_profile_read_memory(); HNE_ERROR_ARGUMENT if @p path or
 *          @p out is NULL; HNE_ERROR_FILE if the file cannot be opened or read
 *  @since 0.1 */
HNE_API hne_status hne_profile_read_file(const char *path, hne_profile **out, hne_error *error);

/** Writes a profile to a file, which is replaced whole or left as it was.
 *
 *  The text goes to a new file in the same directory, which takes the name of
 *  the old one, and its permissions, once it is on the disk. A symbolic link
 *  stays and the file it leads to is replaced. What is no regular file, a pipe
 *  or a terminal, cannot be replaced and is written as it is.
 *  @param profile to write; unchanged
 *  @param path of the file
 *  @param[out] error why it failed; may be NULL
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p profile or @p path is NULL, or for
 *          what the format cannot hold (a text that is not UTF-8, a number of an
 *          enumeration that it has no word for); HNE_ERROR_FILE if the file or its
 *          directory cannot be written or the disk is full; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_profile_write_file(const hne_profile *profile, const char *path, hne_error *error);

/** Writes a profile to memory: the same text as hne_profile_write_file().
 *  @param profile to write; unchanged
 *  @param[out] out the text, with a NUL after it; the caller frees it with hne_free()
 *  @param[out] length of the text in bytes, without the NUL
 *  @param[out] error why it failed; may be NULL
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p profile, @p out or @p length is NULL
 *          or for what the format cannot hold; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_profile_write_memory(const hne_profile *profile, char **out, size_t *length, hne_error *error);

/** Frees what the library allocated for the caller.
 *  @param memory as it was handed out; NULL is allowed
 *  @since 0.1 */
HNE_API void hne_free(void *memory);

/** Makes the built-in profile: the facts of the provincial government's release
 *  of 2018-11-20 on Hunan's opening up, each with its place in the release,
 *  with the release's own mistake left in. It is read as a file is, from bytes
 *  that are part of the library; the file is installed beside the schema.
 *  @param[out] out a new profile; the caller gives it back with hne_profile_unref()
 *  @param[out] error why it failed; may be NULL
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p out is NULL; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_profile_builtin(hne_profile **out, hne_error *error);

HNE_END_DECLS
#endif
