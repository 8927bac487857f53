/* SPDX-License-Identifier: MIT */
#include "io/builtin.h"

#include <hunanecon/json.h>

hne_status hne_profile_builtin(hne_profile **out, hne_error *error)
{
    return hne_profile_read_memory((const char *)hne_i_builtin_bytes, hne_i_builtin_length, "(built-in)", out, error);
}
