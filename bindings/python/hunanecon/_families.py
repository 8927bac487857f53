# SPDX-License-Identifier: MIT
"""One name, five shapes: the functions of C that do the same to a number, an array, a panel, an
enclosure and an array of enclosures, and the way from what a caller hands over to the right one.
"""

import ctypes
import sys
from typing import Any, Optional, Sequence, Tuple

from . import errors
from ._library import lib, of_bytes
from ._operands import Operand, Result, into, operand, result
from .interval import Interval, IntervalArray, IntervalTable, enclosures, is_enclosure, tables

#: Up to so many numbers a copy as bytes costs less than asking a numpy array where it lies.
SMALL = 1024


class _NoNumpy:
    """Stands for numpy's types until numpy is there, so that nothing is an instance of it."""


ndarray, float64, frombuffer = _NoNumpy, None, None


def notice_numpy() -> None:
    """Takes note of numpy when the first array comes, as this package does not import it."""
    global ndarray, float64, frombuffer
    numpy = sys.modules.get("numpy")
    if numpy is not None and ndarray is _NoNumpy:
        ndarray, float64 = numpy.ndarray, numpy.dtype("float64")
        frombuffer = numpy.frombuffer


SHAPES = ("series", "panel", "interval", "intervals", "interval_panel")


class Family:
    """The functions of one name; those that C does not have are None."""

    __slots__ = ("name", "number", "short", "in_place") + SHAPES

    def __init__(self, name: str, in_place: bool = True):
        self.name = name
        self.in_place = in_place
        self.number = getattr(lib, f"hne_{name}", None)
        for shape in SHAPES:
            setattr(self, shape, getattr(lib, f"hne_{name}_{shape}", None))
        #: The function of a series, which takes bytes for an array.
        self.short = of_bytes(f"hne_{name}_series") if self.series else None


class Room(dict):
    """Types of arrays of doubles, by their length."""

    def __missing__(self, length: int):
        made = self[length] = ctypes.c_double * length
        return made


ROOM = Room()


def check(status: int, name: str) -> None:
    """Raises what a status of a function without an hne_error says."""
    if status:
        raise errors.made(status, f"{name}: {lib.hne_status_text(status).decode()}")


def sides(x: Operand, axis: int) -> Tuple:
    """Number of series and of periods of a panel, and the stride of each."""
    return x.shape[1 - axis], x.shape[axis], x.strides[1 - axis], x.strides[axis]


def steps(x: Operand, axis: int) -> Tuple:
    """Stride of the series and of the periods of a panel."""
    return x.strides[1 - axis], x.strides[axis]


# --- numbers and enclosures ----------------------------------------------------------------------


def of_numbers(family: Family, operands: Tuple, parameters: Tuple = ()) -> Any:
    """A function of numbers or, if one of the operands is an enclosure or a figure, of those."""
    try:
        return family.number(*operands, *parameters)
    except ctypes.ArgumentError:
        pass
    if any(is_enclosure(x) for x in operands):
        if family.interval is None:
            raise TypeError(f"{family.name} takes numbers, not enclosures")
        return Interval._of(family.interval(*(Interval.of(x)._c for x in operands), *parameters))
    return family.number(*(_float(x, family.name) for x in operands), *parameters)


def _float(x: Any, name: str) -> float:
    if isinstance(x, str) or getattr(x, "ndim", 0):
        raise TypeError(f"{name} takes numbers and enclosures, not {type(x).__name__}")
    return float(x)


# --- a series, or each series of a panel ---------------------------------------------------------


def axis_of_periods(source: Operand, period_axis: Optional[int]) -> int:
    """Along which axis of a panel time runs: down a DataFrame, else to the right."""
    if period_axis is None:
        return 0 if source.labels[0] is not None else 1
    if period_axis not in (0, 1, -1, -2):
        raise ValueError(f"period_axis: 0 or 1 is asked for, not {period_axis!r}")
    return period_axis % 2


def along(family: Family, x: Any, parameters: Tuple = (), out: Any = None, period_axis=None) -> Any:
    """A function that makes as many numbers of a series, or of each series of a panel."""
    # A short numpy array, which is asked for most.
    if x.__class__ is ndarray and out is None and x.dtype is float64 and x.ndim == 1:
        length = len(x)
        if length <= SMALL:
            values = ROOM[length]()
            status = family.short(x.tobytes(), length, 1, *parameters, values, 1)
            if status:
                check(status, family.name)
            return frombuffer(values) if length else x.copy()
    return _along(family, x, parameters, out, period_axis)


def _along(family: Family, x: Any, parameters: Tuple, out: Any, period_axis) -> Any:
    notice_numpy()
    if is_enclosure(x):
        raise TypeError(f"{family.name}: a series is asked for, not one enclosure")
    given, published = enclosures(x), tables(x, names=("x",))
    if given is not None or published is not None:
        refuse(family.name, out=out)
    if given is not None:
        return along_enclosures(family, given, parameters)
    if published is not None:
        return along_table(family, *published, parameters, period_axis)
    source = operand(x)
    target = room(source, source.shape, (source,), out, family.in_place)
    if len(source.shape) == 1:
        ends = (target.pointer, target.strides[0])
        status = family.series(source.pointer, len(source), source.strides[0], *parameters, *ends)
    else:
        status = panel(family, source, target, parameters, axis_of_periods(source, period_axis))
    check(status, family.name)
    return target.give()


def room(like: Operand, shape: Tuple, sources: Tuple, out: Any, in_place: bool) -> Result:
    """The caller's room for a result, or new room."""
    return result(like, shape) if out is None else into(out, shape, sources, in_place)


def panel(family: Family, source: Operand, target: Result, parameters: Tuple, axis: int) -> int:
    """A function of a panel, or where C has none the function of a series, series by series."""
    if family.panel:
        ends = target.pointer, *steps(target, axis)
        return family.panel(source.pointer, *sides(source, axis), *parameters, *ends)
    other = 1 - axis
    for index in range(source.shape[other]):
        one, made = source.row(other, index), target.row(other, index)
        ends = (made, target.strides[axis])
        status = family.series(one, *sides(source, axis)[1::2], *parameters, *ends)
        if status:
            return status
    return 0


def along_enclosures(family: Family, given: IntervalArray, parameters: Tuple = ()) -> Any:
    """The same of enclosures, oldest first."""
    if family.intervals is None:
        raise TypeError(f"{family.name} takes numbers, not enclosures")
    made = IntervalArray._room(len(given))
    check(
        family.intervals(given._pointer, len(given), 1, *parameters, made._pointer, 1),
        family.name,
    )
    return given._give(made)


def along_table(family: Family, x: IntervalTable, parameters: Tuple, period_axis) -> Any:
    """The same of each series of a table of enclosures, one after the other where C has no more."""
    if family.intervals is None:
        raise TypeError(f"{family.name} takes numbers, not enclosures")
    made, axis = x.like(), axis_of_periods(x, period_axis)
    if family.interval_panel:
        ends = made.at(), *steps(made, axis)
        check(family.interval_panel(x.at(), *sides(x, axis), *parameters, *ends), family.name)
        return made.give()
    periods, other = x.shape[axis], 1 - axis
    for place in range(0, x.shape[other] * x.strides[other], x.strides[other]):
        ends = made.at(place), made.strides[axis]
        status = family.intervals(x.at(place), periods, x.strides[axis], *parameters, *ends)
        check(status, family.name)
    return made.give()


# --- one number of many --------------------------------------------------------------------------


def one_of(family: Family, x: Any, period_axis: Optional[int] = None) -> Any:
    """A function (x, count, stride, result) that makes one number of a series, one enclosure of
    enclosures, or one number of each series of a panel."""
    given = enclosures(x)
    if given is not None:
        return one_of_enclosures(family.interval, family.name, given)
    source = operand(x)
    if len(source.shape) == 1:
        made = ctypes.c_double()
        check(family.number(source.pointer, len(source), source.strides[0], made), family.name)
        return made.value
    axis = axis_of_periods(source, period_axis)
    target = vector(source, 1 - axis)
    ends = target.pointer, target.strides[0]
    check(family.panel(source.pointer, *sides(source, axis), *ends), family.name)
    return target.give()


def one_of_enclosures(function, name: str, given: IntervalArray, *parameters: Any) -> Interval:
    """A function (x, count, stride, ..., result) that makes one enclosure of many."""
    made = Interval.missing()
    check(function(given._pointer, len(given), 1, *parameters, made._c), name)
    return made


def vector(like: Operand, axis: int) -> Result:
    """Room for one number for each place along an axis of a panel, with its labels."""
    return result(
        like, (like.shape[axis],), (like.labels[axis],) if like.labels[0] is not None else ()
    )


def across_pair(function, name: str, a: Any, b: Any, names: Sequence[str], period_axis) -> Any:
    """A function that makes one number for each period of two panels."""
    left, right = operand(a, names[0], (2,)), operand(b, names[1], (2,))
    same_length((left, right), names)
    axis = axis_of_periods(left, period_axis)
    made = vector(left, axis)
    ends = right.pointer, *steps(right, axis), made.pointer, made.strides[0]
    check(function(left.pointer, *sides(left, axis), *ends), name)
    return made.give()


def of_pair(function, name: str, a: Any, b: Any, names: Sequence[str]) -> float:
    """A function (a, count, stride, b, stride, result) that makes one number of two series."""
    left, right = operand(a, names[0], (1,)), operand(b, names[1], (1,))
    same_length((left, right), names)
    made = ctypes.c_double()
    ends = right.pointer, right.strides[0], made
    check(function(left.pointer, len(left), left.strides[0], *ends), name)
    return made.value


def is_panel(x: Any) -> bool:
    """Whether what is given, which is not of enclosures, has two axes."""
    return len(operand(x).shape) == 2


def of_pair_of_any(
    functions: Tuple, name: str, a: Any, b: Any, names: Sequence[str], period_axis=None
) -> Any:
    """The same, or if one of the two is made of enclosures, by the second function one of those;
    of two panels by the third a number for each period."""
    if enclosures(a) is None and enclosures(b) is None:
        if is_panel(a):
            return across_pair(functions[2], name, a, b, names, period_axis)
        return of_pair(functions[0], name, a, b, names)
    left, right = enclosures(a, force=True), enclosures(b, force=True)
    if len(left) != len(right):
        raise ValueError(f"{names[1]}: there are {len(right)}, of {names[0]} {len(left)}")
    return one_of_enclosures(functions[1], name, left, right._pointer, 1)


def refuse(name: str, **given: Any) -> None:
    """Says what a function does not take beside enclosures."""
    for word, value in given.items():
        if value is not None:
            raise TypeError(f"{name}: of enclosures it takes no {word}")


def same_length(operands: Sequence[Operand], names: Sequence[str]) -> None:
    """All of one shape and, with pandas, under the same labels."""
    for other, name in zip(operands[1:], names[1:]):
        if other.shape != operands[0].shape:
            raise ValueError(
                f"{name}: its shape is {other.shape}, that of {names[0]} {operands[0].shape}"
            )
        check_labels(operands[0], other)


def check_labels(left: Operand, right: Operand) -> None:
    for axis, (one, two) in enumerate(zip(left.labels, right.labels)):
        if one is not None and two is not None and not one.equals(two):
            raise ValueError(
                f"the labels of axis {axis} differ; bring the operands together with align() first"
            )
