/* SPDX-License-Identifier: MIT */
/** @file hunanecon.h
 *  The whole library: one include for all its chapters. */
#ifndef HUNANECON_H
#define HUNANECON_H

#include <hunanecon/base.h>
#include <hunanecon/period.h>
#include <hunanecon/interval.h>
#include <hunanecon/unit.h>
#include <hunanecon/figure.h>
#include <hunanecon/rate.h>
#include <hunanecon/growth.h>
#include <hunanecon/compare.h>
#include <hunanecon/series.h>
#include <hunanecon/projection.h>
#include <hunanecon/benchmark.h>
#include <hunanecon/measure.h>
#include <hunanecon/structure.h>
#include <hunanecon/shiftshare.h>
#include <hunanecon/trade.h>
#include <hunanecon/regression.h>
#include <hunanecon/contribution.h>
#include <hunanecon/panel.h>
#include <hunanecon/indexnum.h>
#include <hunanecon/effect.h>
#include <hunanecon/source.h>
#include <hunanecon/indicator.h>
#include <hunanecon/platform.h>
#include <hunanecon/initiative.h>
#include <hunanecon/profile.h>
#include <hunanecon/json.h>
#include <hunanecon/csv.h>
#include <hunanecon/derive.h>
#include <hunanecon/audit.h>
#include <hunanecon/release.h>

#endif
