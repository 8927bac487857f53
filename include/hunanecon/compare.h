/* SPDX-License-Identifier: MIT */
#ifndef HUNANECON_COMPARE_H
#define HUNANECON_COMPARE_H

#include <hunanecon/base.h>

#endif
