/* SPDX-License-Identifier: MIT */
/* Small profiles, made a statement a line, and what their audit must find. */
#ifndef TESTS_AUDIT_SETTING_H
#define TESTS_AUDIT_SETTING_H

#include <hunanecon.h>

typedef struct setting {
    hne_profile *profile;
    hne_source *source; /* of the statements that follow */
} setting;

setting start(void);
void from(setting *s, const char *code, int32_t year, int32_t month);
/* A non-negative flow at current prices, made when first named. */
hne_indicator *indicator(setting *s, const char *code, const char *unit);
hne_statement *state(setting *s, const char *code, const char *when, hne_aspect aspect, const char *what, const char *reference);
hne_statement *level(setting *s, const char *code, const char *when, const char *what);
void parts(setting *s, const char *whole, int complete, const char *first, const char *second);
hne_audit *audit_of(setting *s);
/* Audits and expects so many contradictions and tensions, and no doubt; the
 * relation of the first contradiction. */
void expect(setting *s, size_t contradictions, size_t tensions, hne_relation relation);
/* Audits, and expects one contradiction with this as its first repair. */
void expect_repair(setting *s, hne_repair_kind kind, const char *begins);
void against(hne_statement *statement, const char *base);

#endif
