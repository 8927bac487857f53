/* SPDX-License-Identifier: MIT */
#ifndef HUNANECON_GROWTH_H
#define HUNANECON_GROWTH_H

#include <hunanecon/base.h>

#endif
