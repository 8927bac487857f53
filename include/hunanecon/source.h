/* SPDX-License-Identifier: MIT */
/** @file source.h
 *  Sources: the documents from which statements, platforms and initiatives come. */
#ifndef HUNANECON_SOURCE_H
#define HUNANECON_SOURCE_H

#include <hunanecon/base.h>
#include <hunanecon/period.h>

HNE_BEGIN_DECLS

/** A document. Owned by its profile. */
typedef struct hne_source hne_source;

/** A place in a source: the bytes from begin on, length of them. All zero: no
 *  place is known. @p source may be set with a length of 0: in the document, place not known. */
typedef struct hne_span {
    const hne_source *source; /**< the document, or NULL */
    size_t begin;             /**< first byte, from 0; at most 4,294,967,295 */
    size_t length;            /**< bytes; at most 65,535 */
} hne_span;

HNE_API const char *hne_source_code(const hne_source *source);
HNE_API const char *hne_source_title(const hne_source *source);
HNE_API const char *hne_source_publisher(const hne_source *source);
HNE_API const char *hne_source_language(const hne_source *source);
HNE_API const char *hne_source_address(const hne_source *source);
HNE_API hne_date hne_source_date(const hne_source *source);
HNE_API hne_status hne_source_set_title(hne_source *source, const char *title, hne_error *error);
HNE_API hne_status hne_source_set_publisher(hne_source *source, const char *publisher, hne_error *error);
HNE_API hne_status hne_source_set_language(hne_source *source, const char *language, hne_error *error);
HNE_API hne_status hne_source_set_address(hne_source *source, const char *address, hne_error *error);
HNE_API hne_status hne_source_set_date(hne_source *source, hne_date date, hne_error *error);

HNE_END_DECLS
#endif
