# SPDX-License-Identifier: MIT
"""Index numbers of prices and quantities.

Prices and quantities are panels of products by periods: in a two-dimensional array periods run
along the last axis, in a DataFrame down the rows, unless ``period_axis`` says otherwise. Indices
are ratios: 1 where nothing has changed. A product that is missing, new or gone is passed over.
"""

import ctypes
from typing import Any, Optional, Union

from ._families import axis_of_periods, check, same_length, sides, steps, vector
from ._library import lib, types
from ._operands import Operand, count, operand
from .enums import ContributionForm, IndexBase, IndexFormula, IndexKind, Multilateral, Splice
from .enums import ValueChange
from .interval import Interval, IntervalArray, IntervalTable

Formula = Union[IndexFormula, str]
Kind = Union[IndexKind, str]


class Basket:
    """Prices and quantities of products over periods, held without a copy where they are doubles.

    ``quantities`` may be left out for formulas of prices alone: "dutot", "carli", "jevons",
    "harmonic", "cswd".

    >>> Basket([[1, 2], [3, 3]], [[10, 9], [5, 5]]).index("fisher")
    [1.0, 1.38...]
    """

    __slots__ = ("_prices", "_quantities", "_axis", "_c")

    def __init__(self, prices: Any, quantities: Any = None, *, period_axis: Optional[int] = None):
        self._prices = operand(prices, "prices", (2,))
        self._axis = axis_of_periods(self._prices, period_axis)
        self._quantities: Optional[Operand] = None
        held = None, 0, 0
        if quantities is not None:
            self._quantities = operand(quantities, "quantities", (2,))
            same_length((self._prices, self._quantities), ("prices", "quantities"))
            held = self._quantities.pointer, *steps(self._quantities, self._axis)
        first = self._prices.pointer, *steps(self._prices, self._axis)
        pointers = [None if p is None else ctypes.pointer(p) for p in (first[0], held[0])]
        counts = sides(self._prices, self._axis)[:2]
        self._c = types.hne_basket(pointers[0], *first[1:], pointers[1], *held[1:], *counts)

    @property
    def products(self) -> int:
        return self._c.products

    @property
    def periods(self) -> int:
        return self._c.periods

    def __repr__(self) -> str:
        what = "prices and quantities" if self._quantities else "prices"
        return f"<Basket: {what} of {self.products} products in {self.periods} periods>"

    def _place(self, period: int, name: str) -> int:
        """A period by its place, counted from the end if below 0."""
        return count(period + self.periods if period < 0 else period, name)

    def _for_periods(self):
        return vector(self._prices, self._axis)

    def _for_products(self):
        return vector(self._prices, 1 - self._axis)

    def index(
        self,
        formula: Formula = "fisher",
        comparison: Union[IndexBase, str] = "fixed_base",
        *,
        kind: Kind = "prices",
        base: int = 0,
        weights: int = 0,
        parameter: float = 0.0,
    ) -> Any:
        """Index of every period: "fixed_base" against period ``base``, "chained", or
        "period_on_period".

        ``weights`` is the period whose quantities Lowe and Young take; ``parameter`` the
        elasticity of Lloyd-Moulton, or 1 for the time product dummy with Kennedy's correction.
        """
        which = IndexFormula.of(formula), float(parameter), IndexKind.of(kind)
        how = IndexBase.of(comparison), ctypes.byref(self._c), self._place(base, "base")
        made = self._for_periods()
        ends = self._place(weights, "weights"), made.pointer, made.strides[0]
        check(lib.hne_index_series(*which, *how, *ends), f"{which[0].word} index")
        return made.give()

    def between(
        self,
        base: int,
        period: int,
        formula: Formula = "fisher",
        *,
        kind: Kind = "prices",
        weights: int = 0,
        parameter: float = 0.0,
    ) -> float:
        """Index of one period against another."""
        which = IndexFormula.of(formula), float(parameter), IndexKind.of(kind)
        places = self._place(base, "base"), self._place(period, "period")
        made = ctypes.c_double()
        ends = ctypes.byref(self._c), *places, self._place(weights, "weights"), made
        check(lib.hne_index_of_periods(*which, *ends), f"{which[0].word} index")
        return made.value

    def multilateral(
        self,
        method: Union[Multilateral, str] = "geks",
        formula: Formula = "tornqvist",
        *,
        kind: Kind = "prices",
        window: Optional[int] = None,
        splice: Union[Splice, str] = "mean",
    ) -> Any:
        """Multilateral index of every period: "geks" of a formula, "geary_khamis" or
        "time_product_dummy", over a window (None: all periods) that moves on and is spliced."""
        which = Multilateral.of(method), IndexFormula.of(formula), IndexKind.of(kind)
        length = max(self.periods, 2) if window is None else count(window, "window", 2)
        made = self._for_periods()
        ends = length, Splice.of(splice), made.pointer, made.strides[0]
        check(lib.hne_multilateral_index(*which, ctypes.byref(self._c), *ends), which[0].word)
        return made.give()

    def contributions(
        self,
        base: int,
        period: int,
        formula: Formula = "fisher",
        form: Union[ContributionForm, str] = "additive",
        *,
        kind: Kind = "prices",
        weights: int = 0,
        parameter: float = 0.0,
    ) -> Any:
        """What each product contributes: "additive" parts add up to the index less 1,
        "multiplicative" ones multiply to it."""
        which = IndexFormula.of(formula), float(parameter), IndexKind.of(kind)
        places = self._place(base, "base"), self._place(period, "period")
        made = self._for_products()
        ends = *places, self._place(weights, "weights"), made.pointer, made.strides[0]
        how = ContributionForm.of(form), ctypes.byref(self._c)
        check(lib.hne_index_contributions(*which, *how, *ends), f"{which[0].word} contributions")
        return made.give()

    def value_change(
        self,
        base: int,
        period: int,
        formula: Union[ValueChange, str] = "bennet",
        *,
        kind: Kind = "prices",
    ) -> float:
        """How much of a change of value is of prices, or of quantities, in money."""
        which = ValueChange.of(formula), IndexKind.of(kind), ctypes.byref(self._c)
        made = ctypes.c_double()
        ends = self._place(base, "base"), self._place(period, "period"), made
        check(lib.hne_value_change_of_periods(*which, *ends), f"{which[0].word} value change")
        return made.value

    def value(self, period: int) -> float:
        """Value of a period: prices times quantities."""
        made = ctypes.c_double()
        place = self._place(period, "period")
        check(lib.hne_basket_value(ctypes.byref(self._c), place, made), "basket value")
        return made.value

    def price_updated_shares(self, base: int, period: int) -> Any:
        """What the shares of a base period become when prices change and quantities do not."""
        made = self._for_products()
        places = self._place(base, "base"), self._place(period, "period")
        ends = ctypes.byref(self._c), *places, made.pointer, made.strides[0]
        check(lib.hne_price_updated_shares(*ends), "price-updated shares")
        return made.give()


def index(
    prices: Any,
    quantities: Any = None,
    formula: Formula = "fisher",
    comparison: Union[IndexBase, str] = "fixed_base",
    *,
    period_axis: Optional[int] = None,
    **options: Any,
) -> Any:
    """Index of every period of prices and quantities; options as in :meth:`Basket.index`."""
    basket = Basket(prices, quantities, period_axis=period_axis)
    return basket.index(formula, comparison, **options)


class PublishedBasket:
    """Published prices and quantities, as enclosures or figures: a row for each product, a column
    for each period; in a DataFrame periods are the rows, unless ``period_axis`` says otherwise.
    What an index of them can be is an Interval."""

    __slots__ = ("_prices", "_quantities", "_c")

    def __init__(self, prices: Any, quantities: Any = None, *, period_axis: Optional[int] = None):
        self._prices, self._quantities = IntervalTable.of(prices, "prices"), None
        axis, held = axis_of_periods(self._prices, period_axis), (None, 0, 0)
        if quantities is not None:
            self._quantities = IntervalTable.of(quantities, "quantities")
            same_length((self._prices, self._quantities), ("prices", "quantities"))
            held = ctypes.pointer(self._quantities.at()), *steps(self._quantities, axis)
        first = ctypes.pointer(self._prices.at()), *steps(self._prices, axis)
        self._c = types.hne_interval_basket(*first, *held, *sides(self._prices, axis)[:2])

    def between(
        self,
        base: int,
        period: int,
        formula: Formula = "fisher",
        *,
        kind: Kind = "prices",
        weights: int = 0,
    ) -> Interval:
        """Every index of one period against another that the published figures allow."""
        which = IndexFormula.of(formula), IndexKind.of(kind), ctypes.byref(self._c)
        places = (count(place, "period") for place in (base, period, weights))
        made = types.hne_interval()
        check(
            lib.hne_index_of_periods_interval(*which, *places, ctypes.byref(made)),
            f"{which[0].word} index",
        )
        return Interval._of(made)

    def index(
        self,
        formula: Formula = "fisher",
        comparison: Union[IndexBase, str] = "fixed_base",
        *,
        kind: Kind = "prices",
        base: int = 0,
        weights: int = 0,
    ) -> IntervalArray:
        """The same for every period; a chain widens with every link."""
        which = IndexFormula.of(formula), IndexKind.of(kind), IndexBase.of(comparison)
        made = IntervalArray._room(self._c.periods)
        places = count(base, "base"), count(weights, "weights"), made._pointer, 1
        check(
            lib.hne_index_intervals(*which, ctypes.byref(self._c), *places),
            f"{which[0].word} index",
        )
        return made

    def geks(
        self,
        formula: Formula = "tornqvist",
        *,
        kind: Kind = "prices",
        window: Optional[int] = None,
        splice: Union[Splice, str] = "mean",
    ) -> IntervalArray:
        """Every GEKS index that the published figures allow, for every period: over a window (None:
        all periods) that moves on and is spliced."""
        which = IndexFormula.of(formula), IndexKind.of(kind), ctypes.byref(self._c)
        length = max(self._c.periods, 2) if window is None else count(window, "window", 2)
        made = IntervalArray._room(self._c.periods)
        ends = length, Splice.of(splice), made._pointer, 1
        check(lib.hne_geks_intervals(*which, *ends), f"GEKS of {which[0].word}")
        return made

    def contributions(
        self,
        base: int,
        period: int,
        formula: Formula = "fisher",
        form: Union[ContributionForm, str] = "additive",
        *,
        kind: Kind = "prices",
        weights: int = 0,
    ) -> IntervalArray:
        """What each product can contribute to the index: see :meth:`Basket.contributions`."""
        which = IndexFormula.of(formula), IndexKind.of(kind), ContributionForm.of(form)
        places = (count(place, "period") for place in (base, period, weights))
        made = IntervalArray._room(self._c.products)
        ends = ctypes.byref(self._c), *places, made._pointer, 1
        check(lib.hne_index_contribution_intervals(*which, *ends), f"{which[0].word} contributions")
        return made

    def value_change(
        self,
        base: int,
        period: int,
        formula: Union[ValueChange, str] = "bennet",
        *,
        kind: Kind = "prices",
    ) -> Interval:
        """How much of a change of value can be of prices, or of quantities, in money."""
        which = ValueChange.of(formula), IndexKind.of(kind), ctypes.byref(self._c)
        made = types.hne_interval()
        ends = count(base, "base"), count(period, "period"), ctypes.byref(made)
        status = lib.hne_value_change_of_periods_interval(*which, *ends)
        check(status, f"{which[0].word} value change")
        return Interval._of(made)

    def __repr__(self) -> str:
        return f"<PublishedBasket: {self._c.products} products in {self._c.periods} periods>"
