/* SPDX-License-Identifier: MIT */
/* An allocator that can be told to fail, and that counts what is out. */
#ifndef TESTS_FAILING_H
#define TESTS_FAILING_H

void failing_install(void);
void failing_remove(void);
/* From now on so many allocations succeed and all after them fail; -1: none fails. */
void failing_at(long count);
/* Allocations not given back. */
long failing_live(void);

#endif
