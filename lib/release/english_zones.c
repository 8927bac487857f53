/* SPDX-License-Identifier: MIT */
/* English: the national-level new areas: areas that figures are told of as of a city, and platforms that were approved. */
#include "release/english.h"

/* said, name */
#define NEW_AREAS(ROW) \
    ROW("pudong new area", "Pudong New Area") \
    ROW("binhai new area", "Binhai New Area") \
    ROW("liangjiang new area", "Liangjiang New Area") \
    ROW("nansha new area", "Nansha New Area") \
    ROW("lanzhou new area", "Lanzhou New Area") \
    ROW("xixian new area", "Xixian New Area") \
    ROW("tianfu new area", "Tianfu New Area") \
    ROW("xiangjiang new area", "Xiangjiang New Area") \
    ROW("jiangbei new area", "Jiangbei New Area") \
    ROW("fuzhou new area", "Fuzhou New Area") \
    ROW("jinpu new area", "Jinpu New Area") \
    ROW("zhoushan archipelago new area", "Zhoushan Archipelago New Area") \
    ROW("gui an new area", "Gui'an New Area") \
    ROW("dianzhong new area", "Dianzhong New Area") \
    ROW("harbin new area", "Harbin New Area") \
    ROW("changchun new area", "Changchun New Area") \
    ROW("ganjiang new area", "Ganjiang New Area") \
    ROW("xiong an new area", "Xiong'an New Area") \
    ROW("west coast new area", "West Coast New Area") \
    ROW("tianjin binhai new area", "Binhai New Area") \
    ROW("hunan xiangjiang new area", "Xiangjiang New Area") \
    ROW("qingdao west coast new area", "West Coast New Area") \
    ROW("zhoushan new area", "Zhoushan Archipelago New Area") \
    ROW("xiongan new area", "Xiong'an New Area") \
    ROW("guian new area", "Gui'an New Area") \
    ROW("shanghai pudong new area", "Pudong New Area")

#define AREA(said, name) {said, CLASS_AREA, HNE_I_AREA_ZONE, name},
#define PLATFORM(said, name) {said, CLASS_PLATFORM_KIND, 0, "new-area"},

static const hne_i_entry zones[] = {NEW_AREAS(AREA)};
static const hne_i_entry platforms[] = {NEW_AREAS(PLATFORM)};

const hne_i_word_table hne_i_english_zones = {zones, sizeof zones / sizeof *zones};
const hne_i_word_table hne_i_english_zone_platforms = {platforms, sizeof platforms / sizeof *platforms};
