/* SPDX-License-Identifier: MIT */
/* English: the national-level new areas, which releases tell figures of as of a city. */
#include "release/english.h"

static const hne_i_entry zones[] = {
    {"pudong new area", CLASS_AREA, HNE_I_AREA_ZONE, "Pudong New Area"},
    {"binhai new area", CLASS_AREA, HNE_I_AREA_ZONE, "Binhai New Area"},
    {"liangjiang new area", CLASS_AREA, HNE_I_AREA_ZONE, "Liangjiang New Area"},
    {"nansha new area", CLASS_AREA, HNE_I_AREA_ZONE, "Nansha New Area"},
    {"lanzhou new area", CLASS_AREA, HNE_I_AREA_ZONE, "Lanzhou New Area"},
    {"xixian new area", CLASS_AREA, HNE_I_AREA_ZONE, "Xixian New Area"},
    {"tianfu new area", CLASS_AREA, HNE_I_AREA_ZONE, "Tianfu New Area"},
    {"xiangjiang new area", CLASS_AREA, HNE_I_AREA_ZONE, "Xiangjiang New Area"},
    {"jiangbei new area", CLASS_AREA, HNE_I_AREA_ZONE, "Jiangbei New Area"},
    {"fuzhou new area", CLASS_AREA, HNE_I_AREA_ZONE, "Fuzhou New Area"},
    {"jinpu new area", CLASS_AREA, HNE_I_AREA_ZONE, "Jinpu New Area"},
    {"zhoushan archipelago new area", CLASS_AREA, HNE_I_AREA_ZONE, "Zhoushan Archipelago New Area"},
    {"gui an new area", CLASS_AREA, HNE_I_AREA_ZONE, "Gui'an New Area"},
    {"dianzhong new area", CLASS_AREA, HNE_I_AREA_ZONE, "Dianzhong New Area"},
    {"harbin new area", CLASS_AREA, HNE_I_AREA_ZONE, "Harbin New Area"},
    {"changchun new area", CLASS_AREA, HNE_I_AREA_ZONE, "Changchun New Area"},
    {"ganjiang new area", CLASS_AREA, HNE_I_AREA_ZONE, "Ganjiang New Area"},
    {"xiong an new area", CLASS_AREA, HNE_I_AREA_ZONE, "Xiong'an New Area"},
    {"west coast new area", CLASS_AREA, HNE_I_AREA_ZONE, "West Coast New Area"},
    {"tianjin binhai new area", CLASS_AREA, HNE_I_AREA_ZONE, "Binhai New Area"},
    {"hunan xiangjiang new area", CLASS_AREA, HNE_I_AREA_ZONE, "Xiangjiang New Area"},
    {"qingdao west coast new area", CLASS_AREA, HNE_I_AREA_ZONE, "West Coast New Area"},
    {"zhoushan new area", CLASS_AREA, HNE_I_AREA_ZONE, "Zhoushan Archipelago New Area"},
    {"xiongan new area", CLASS_AREA, HNE_I_AREA_ZONE, "Xiong'an New Area"},
    {"guian new area", CLASS_AREA, HNE_I_AREA_ZONE, "Gui'an New Area"},
    {"shanghai pudong new area", CLASS_AREA, HNE_I_AREA_ZONE, "Pudong New Area"},
};
const hne_i_word_table hne_i_english_zones = {zones, sizeof zones / sizeof *zones};
