# SPDX-License-Identifier: MIT
"""Counts the memory of the library with an allocator of its own, while the whole package is used.

A program by itself, as the allocator has to be set before anything else. Prints what is still held
after each round; test_leaks.py runs it.
"""

import ctypes
import gc
import os
import sys

from tests import support  # noqa: F401 (the path)

from hunanecon._library import lib

held = {}
libc = ctypes.CDLL(None)
for name, result, parameters in (
    ("malloc", ctypes.c_void_p, [ctypes.c_size_t]),
    ("realloc", ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_size_t]),
    ("free", None, [ctypes.c_void_p]),
):
    getattr(libc, name).restype, getattr(libc, name).argtypes = result, parameters


@ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_size_t)
def allocate(size):
    address = libc.malloc(size)
    held[address] = size
    return address


@ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t)
def reallocate(address, size):
    held.pop(address, None)
    address = libc.realloc(address, size)
    held[address] = size
    return address


@ctypes.CFUNCTYPE(None, ctypes.c_void_p)
def release(address):
    if address:
        del held[address]  # a KeyError would be printed: freed twice, or never ours
    libc.free(address)


if lib.hne_set_allocator(allocate, reallocate, release):
    sys.exit("the allocator could not be set")

import hunanecon  # noqa: E402
from hunanecon import growth, indexnum, measure, regression  # noqa: E402
from tests.test_objects import sample  # noqa: E402


def fails(call):
    try:
        call()
    except (hunanecon.Error, ValueError, TypeError):
        return
    raise AssertionError("it should have failed")


def use():
    profile = sample()
    audit = hunanecon.Profile.builtin().audit()
    str(audit), [str(each) for each in audit.implied], audit.findings[0].repairs[0].statement
    profile.dumps(), hunanecon.Profile.loads(profile.dumps()).equals(profile)
    profile.indicators["trade"].derive("2017")
    hunanecon.derive.levels(list(profile.indicators), ["2017", "2018"])
    hunanecon.Policy()["about", "strict"] = 1, 1
    x = [1.0, 2.0, 4.0, 3.0]
    growth.growth_series(x), measure.gini(x), measure.decompose("gini", x, list("abab"))
    indexnum.index([x, x], [x, x], "fisher", "chained"), regression.least_squares(x, [1, 2, 3, 5])
    fails(lambda: hunanecon.Profile.loads('{"format": "hunanecon-profile", "version": 1, "x": []}'))
    fails(lambda: hunanecon.Profile.read("/nowhere/profile.json"))
    fails(lambda: hunanecon.Figure("36 dollars"))
    fails(lambda: profile.add_indicator("trade"))
    fails(lambda: profile.indicators["trade"].derive("2011"))
    fails(lambda: measure.atkinson(x, -1))


for _ in range(6):
    use()
    gc.collect()
    print(len(held), sum(held.values()))
sys.stdout.flush()
os._exit(0)  # the allocator has to outlive what it gave
