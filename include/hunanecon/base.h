/* SPDX-License-Identifier: MIT */
/** @file base.h
 *  Status, error, version and allocator: what every other chapter uses. */
#ifndef HUNANECON_BASE_H
#define HUNANECON_BASE_H

#include <stddef.h>
#include <stdint.h>

/** @cond */
#if defined(__GNUC__)
#define HNE_API __attribute__((visibility("default")))
#else
#define HNE_API
#endif
#ifdef __cplusplus
#define HNE_BEGIN_DECLS extern "C" {
#define HNE_END_DECLS }
#else
#define HNE_BEGIN_DECLS
#define HNE_END_DECLS
#endif
/** @endcond */

/** Version of the headers, first number: changes with what is not compatible. @since 0.1 */
#define HNE_VERSION_MAJOR 0
/** Version of the headers, second number: changes with what is new. @since 0.1 */
#define HNE_VERSION_MINOR 1
/** Version of the headers, third number: changes with what is mended. @since 0.1 */
#define HNE_VERSION_PATCH 0
/** Version of the headers, as text. @since 0.1 */
#define HNE_VERSION "0.1.0"

HNE_BEGIN_DECLS

/** What became of a call. The numbers are permanent: none is renumbered or
 *  used again. A caller must expect numbers it does not know. @since 0.1 */
typedef enum hne_status {
    HNE_OK = 0,              /**< Done. */
    HNE_ERROR_MEMORY = 1,    /**< The allocator returned NULL; nothing was changed. */
    HNE_ERROR_ARGUMENT = 2,  /**< An argument is outside what the function documents. */
    HNE_ERROR_SYNTAX = 3,    /**< The text is not of the form the function reads. */
    HNE_ERROR_RANGE = 4,     /**< Well formed, but too large or too small to be held. */
    HNE_ERROR_NOT_FOUND = 5, /**< Nothing there has that name. */
    HNE_ERROR_DUPLICATE = 6, /**< Something there has that name already. */
    HNE_ERROR_CYCLE = 7,     /**< It would make a thing part of itself. */
    HNE_ERROR_FILE = 8,      /**< The system could not open, read or write the file. */
    HNE_ERROR_FORMAT = 9,    /**< Valid JSON or CSV, but not a profile or table as the format documents it. */
    HNE_ERROR_UNIT = 10,     /**< The units of the operands do not go together. */
    HNE_ERROR_STOPPED = 11,  /**< A function of the caller's, told of progress, said stop. */
    HNE_STATUS_FORCE_INT32 = 0x7fffffff /**< Not a status: fixes the size of the type. */
} hne_status;

/** A short, constant English name for a status, such as "out of memory";
 *  "unknown status" for a number this library does not know.
 *  Never NULL, never to be freed. @since 0.1 */
HNE_API const char *hne_status_text(hne_status status);

/** Version of the library that runs, which may be newer than the headers,
 *  as "MAJOR.MINOR.PATCH". Never NULL, never to be freed. @since 0.1 */
HNE_API const char *hne_version(void);

/** Where and why a call failed. Optional everywhere: pass NULL where only the
 *  status matters. A failing call fills it, a successful one leaves it alone. @since 0.1 */
typedef struct hne_error hne_error;

/** Makes an empty error, to be passed to any number of calls, one at a time.
 *  @param[out] out the new error; the caller frees it with hne_error_free()
 *  @return HNE_OK; HNE_ERROR_MEMORY; HNE_ERROR_ARGUMENT if @p out is NULL
 *  @since 0.1 */
HNE_API hne_status hne_error_new(hne_error **out);
/** Frees an error; NULL is allowed. @since 0.1 */
HNE_API void hne_error_free(hne_error *error);
/** Status of the last failure noted here; HNE_OK if none was. @since 0.1 */
HNE_API hne_status hne_error_status(const hne_error *error);
/** One English line: what was found, what was expected, what to do.
 *  "" if no failure was noted. Borrowed, as are all texts below: valid until
 *  the error is used in another call or freed. @since 0.1 */
HNE_API const char *hne_error_message(const hne_error *error);
/** File name or other name of the input, "" if there was none. @since 0.1 */
HNE_API const char *hne_error_source(const hne_error *error);
/** Path of the member in a structured input, such as
 *  "indicators[2].statements[0].period"; "" if there is none. @since 0.1 */
HNE_API const char *hne_error_path(const hne_error *error);
/** The offending text, shortened where it is long; "" if none. @since 0.1 */
HNE_API const char *hne_error_text(const hne_error *error);
/** Line in the input, from 1; 0 if not known. @since 0.1 */
HNE_API int64_t hne_error_line(const hne_error *error);
/** Column in the line, in bytes, from 1; 0 if not known. @since 0.1 */
HNE_API int64_t hne_error_column(const hne_error *error);
/** Byte offset in the input, from 0; -1 if not known. @since 0.1 */
HNE_API int64_t hne_error_offset(const hne_error *error);

/** Sets the allocator of the whole library, for embedders and tests.
 *
 *  Call it before any other function, from one thread; NULL for all three
 *  goes back to the C library's. The functions must behave as malloc,
 *  realloc and free do. Memory of jansson, which reads and writes JSON, is
 *  not affected.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if some but not all are NULL
 *  @since 0.1 */
HNE_API hne_status hne_set_allocator(void *(*allocate)(size_t),
                                     void *(*reallocate)(void *, size_t),
                                     void (*release)(void *));

HNE_END_DECLS
#endif
