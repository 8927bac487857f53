# SPDX-License-Identifier: MIT
"""External trade: openness, balance, intra-industry trade, terms of trade, specialisation.

Exports and imports are values of 0 or more in one currency and of one period. All take numbers, or
enclosures and figures; where said, arrays.
"""

from typing import Any

from ._families import Family, beside, check, of_numbers, of_pair, room, same_length
from ._library import lib
from ._operands import operand

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


def openness(exports: Any, imports: Any, output: Any) -> Any:
    """Trade openness, (exports + imports) / output, a ratio that can exceed 1."""
    return of_numbers(_openness, (exports, imports, output))


def normalised_balance(exports: Any, imports: Any, *, out: Any = None) -> Any:
    """Balance over all trade, from -1 (only imports) to 1 (only exports); also of arrays."""
    return beside(_balance, exports, imports, (), out)


def grubel_lloyd(exports: Any, imports: Any, *, out: Any = None) -> Any:
    """Grubel-Lloyd index of intra-industry trade, 0 (one way) to 1; also of arrays."""
    return beside(_grubel_lloyd, exports, imports, (), out)


def grubel_lloyd_of_all(exports: Any, imports: Any) -> float:
    """Grubel-Lloyd index of all industries together, each with the weight of its trade."""
    names = "exports", "imports"
    return of_pair(lib.hne_grubel_lloyd_of_all, "grubel_lloyd_of_all", exports, imports, names)


def import_cover(exports: float, imports: float) -> float:
    """Exports over imports, a ratio."""
    return of_numbers(_cover, (exports, imports))


def terms_of_trade(export_prices: float, import_prices: float) -> float:
    """Net barter terms of trade, a ratio of two price indices with the same base."""
    return of_numbers(_terms, (export_prices, import_prices))


def lafay(exports: Any, imports: Any, *, out: Any = None) -> Any:
    """Lafay index of each industry, as a fraction of all trade: positive where a region is
    specialised beyond its balance as a whole."""
    one, two = operand(exports, "exports", (1,)), operand(imports, "imports", (1,))
    same_length((one, two), ("exports", "imports"))
    target = room(one, one.shape, (one, two), out, True)
    ends = two.pointer, two.strides[0], target.pointer, target.strides[0]
    check(lib.hne_lafay_series(one.pointer, len(one), one.strides[0], *ends), "lafay")
    return target.give()
