/* SPDX-License-Identifier: MIT */
/** @file source.h
 *  Sources: the documents from which statements, platforms and initiatives come. */
#ifndef HUNANECON_SOURCE_H
#define HUNANECON_SOURCE_H

#include <hunanecon/base.h>
#include <hunanecon/period.h>

HNE_BEGIN_DECLS

/** A document. Owned by its profile. @since 0.1 */
typedef struct hne_source hne_source;

/** A place in a source: the bytes from begin on, length of them. All zero: no
 *  place is known. @p source may be set with a length of 0: in the document, place not known. @since 0.1 */
typedef struct hne_span {
    const hne_source *source; /**< the document, or NULL */
    size_t begin;             /**< first byte, from 0; at most 4,294,967,295 */
    size_t length;            /**< bytes; at most 65,535 */
} hne_span;

/** Code of the source, unique among the sources of its profile; "" if it is NULL. @since 0.1 */
HNE_API const char *hne_source_code(const hne_source *source);
/** Title; "" if none was set, or if it is NULL. @since 0.1 */
HNE_API const char *hne_source_title(const hne_source *source);
/** Who published it; "" if not said, or if it is NULL. @since 0.1 */
HNE_API const char *hne_source_publisher(const hne_source *source);
/** Language it is written in, a BCP 47 tag ("en", "zh-Hans"); "" if not said, or if it is NULL. @since 0.1 */
HNE_API const char *hne_source_language(const hne_source *source);
/** Where it can be found, an address or a shelf mark; "" if not said, or if it is NULL. @since 0.1 */
HNE_API const char *hne_source_address(const hne_source *source);
/** When it was published; {0, 0, 0} if not known, or if it is NULL. @since 0.1 */
HNE_API hne_date hne_source_date(const hne_source *source);
/** Sets the title; the text is copied.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p source is NULL, or if the text is NULL ("" is none);
 *          HNE_ERROR_SYNTAX if it is not UTF-8; HNE_ERROR_MEMORY. On failure the old text stays.
 *  @since 0.1 */
HNE_API hne_status hne_source_set_title(hne_source *source, const char *title, hne_error *error);
/** Sets the publisher; the text is copied.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p source is NULL, or if the text is NULL ("" is none);
 *          HNE_ERROR_SYNTAX if it is not UTF-8; HNE_ERROR_MEMORY. On failure the old text stays.
 *  @since 0.1 */
HNE_API hne_status hne_source_set_publisher(hne_source *source, const char *publisher, hne_error *error);
/** Sets the language; kept as given; the text is copied.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p source is NULL, or if the text is NULL ("" is none);
 *          HNE_ERROR_SYNTAX if it is not UTF-8; HNE_ERROR_MEMORY. On failure the old text stays.
 *  @since 0.1 */
HNE_API hne_status hne_source_set_language(hne_source *source, const char *language, hne_error *error);
/** Sets the address; the text is copied.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p source is NULL, or if the text is NULL ("" is none);
 *          HNE_ERROR_SYNTAX if it is not UTF-8; HNE_ERROR_MEMORY. On failure the old text stays.
 *  @since 0.1 */
HNE_API hne_status hne_source_set_address(hne_source *source, const char *address, hne_error *error);
/** Sets the date of publication; {0, 0, 0} for not known.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p source is NULL, or if the calendar has no such
 *          date; the old date then stays.
 *  @since 0.1 */
HNE_API hne_status hne_source_set_date(hne_source *source, hne_date date, hne_error *error);

HNE_END_DECLS
#endif
