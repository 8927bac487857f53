# SPDX-License-Identifier: MIT
"""External trade: openness, balance, intra-industry trade, terms of trade, specialisation.

Exports and imports are values of 0 or more in one currency and of one period. Most take numbers,
enclosures and figures, and arrays of them.
"""

from typing import Any, Optional

from ._beside import beside
from ._families import Family, axis_of_periods, check, of_pair_of_any, refuse, room, same_length
from ._families import sides, steps
from ._library import lib
from ._operands import operand
from .interval import IntervalArray, enclosures

__all__ = [
    "openness",
    "normalised_balance",
    "grubel_lloyd",
    "grubel_lloyd_of_all",
    "import_cover",
    "terms_of_trade",
    "lafay",
]

_openness = Family("trade_openness")
_balance = Family("normalised_trade_balance")
_grubel_lloyd = Family("grubel_lloyd")
_cover = Family("import_cover")
_terms = Family("terms_of_trade")


def openness(exports: Any, imports: Any, output: Any, *, out: Any = None) -> Any:
    """Trade openness, (exports + imports) / output, a ratio that can exceed 1."""
    return beside(_openness, (exports, imports, output), (), out)


def normalised_balance(exports: Any, imports: Any, *, out: Any = None) -> Any:
    """Balance over all trade, from -1 (only imports) to 1 (only exports)."""
    return beside(_balance, (exports, imports), (), out)


def grubel_lloyd(exports: Any, imports: Any, *, out: Any = None) -> Any:
    """Grubel-Lloyd index of intra-industry trade, 0 (one way) to 1."""
    return beside(_grubel_lloyd, (exports, imports), (), out)


def grubel_lloyd_of_all(exports: Any, imports: Any, *, period_axis: Optional[int] = None) -> Any:
    """Grubel-Lloyd index of all industries together, each with the weight of its trade; of
    published figures an enclosure, of panels of industries by periods a number for each period."""
    names = "exports", "imports"
    functions = (
        lib.hne_grubel_lloyd_of_all,
        lib.hne_grubel_lloyd_of_all_interval,
        lib.hne_grubel_lloyd_of_all_panel,
    )
    return of_pair_of_any(functions, "grubel_lloyd_of_all", exports, imports, names, period_axis)


def import_cover(exports: Any, imports: Any, *, out: Any = None) -> Any:
    """Exports over imports, a ratio."""
    return beside(_cover, (exports, imports), (), out)


def terms_of_trade(export_prices: Any, import_prices: Any, *, out: Any = None) -> Any:
    """Net barter terms of trade, a ratio of two price indices with the same base."""
    return beside(_terms, (export_prices, import_prices), (), out)


def lafay(exports: Any, imports: Any, *, out: Any = None, period_axis: Optional[int] = None) -> Any:
    """Lafay index of each industry, as a fraction of all trade: positive where a region is
    specialised beyond its balance as a whole. Of published figures enclosures; of panels of
    industries by periods, period by period."""
    if enclosures(exports) is not None or enclosures(imports) is not None:
        refuse("lafay", out=out)
        return _lafay_of_published(exports, imports)
    one, two = operand(exports, "exports"), operand(imports, "imports")
    same_length((one, two), ("exports", "imports"))
    target = room(one, one.shape, (one, two), out, True)
    if len(one.shape) == 2:
        axis = axis_of_periods(one, period_axis)
        ends = two.pointer, *steps(two, axis), target.pointer, *steps(target, axis)
        check(lib.hne_lafay_panel(one.pointer, *sides(one, axis), *ends), "lafay")
        return target.give()
    ends = two.pointer, two.strides[0], target.pointer, target.strides[0]
    check(lib.hne_lafay_series(one.pointer, len(one), one.strides[0], *ends), "lafay")
    return target.give()


def _lafay_of_published(exports: Any, imports: Any) -> Any:
    one, two = enclosures(exports, force=True), enclosures(imports, force=True)
    if len(one) != len(two):
        raise ValueError(f"imports: there are {len(two)}, of exports {len(one)}")
    made = IntervalArray._room(len(one))
    ends = two._pointer, 1, made._pointer, 1
    check(lib.hne_lafay_intervals(one._pointer, len(one), 1, *ends), "lafay")
    return (one if one._wrap else two)._give(made)
