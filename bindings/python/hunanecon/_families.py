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
from .interval import Interval, IntervalArray, enclosures, is_enclosure

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


class Family:
    """The functions of one name; those that C does not have are None."""

    __slots__ = ("name", "number", "series", "panel", "interval", "intervals", "short", "in_place")

    def __init__(self, name: str, in_place: bool = True):
        self.name = name
        self.in_place = in_place
        self.number = getattr(lib, f"hne_{name}", None)
        for shape in ("series", "panel", "interval", "intervals"):
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
    given = enclosures(x)
    if given is not None:
        return along_enclosures(family, given, parameters)
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


# --- each element and the one beside it ----------------------------------------------------------


def beside(family: Family, a: Any, b: Any, parameters: Tuple = (), out: Any = None) -> Any:
    """A function of two numbers, of each pair of two arrays, or of an array and one for all.

    Shapes are matched as numpy does; labels of pandas have to be equal.
    """
    notice_numpy()
    first, second = enclosures(a), enclosures(b)
    if first is not None or second is not None:
        return _beside_enclosures(family, first, second, a, b, parameters)
    if _is_single(a) and _is_single(b):
        if out is not None:
            raise TypeError(f"{family.name}: out is for arrays")
        return of_numbers(family, (a, b), parameters)
    left, right = _spread(a, "the first operand"), _spread(b, "the second operand")
    shape, one, two = _match(left, right)
    target = room(_richer(left, right, shape), shape, (left, right), out, family.in_place)
    check(_call_beside(family, (left, one), (right, two), shape, parameters, target), family.name)
    return target.give()


def _is_single(x: Any) -> bool:
    return (
        isinstance(x, (int, float))
        or is_enclosure(x)
        or getattr(x, "ndim", None) == 0
        or not hasattr(x, "__len__")
    )


def _spread(x: Any, name: str) -> Operand:
    """A single number as an operand of one element."""
    return operand([float(x)] if _is_single(x) else x, name)


def _match(left: Operand, right: Operand) -> Tuple[Tuple, Tuple, Tuple]:
    """The shape that both can be repeated to, and the strides that each then has."""
    _check_labels(left, right)
    axes = max(len(left.shape), len(right.shape))
    # One series for all: along the rows of an array, down the columns of a DataFrame.
    down = any(len(x.shape) == 2 and x.labels[0] is not None for x in (left, right))
    shape: list = [1] * axes
    padded = []
    for x in (left, right):
        fill = (1,) * (axes - len(x.shape))
        padded.append((*x.shape, *fill) if down else (*fill, *x.shape))
        for axis, count in enumerate(padded[-1]):
            if count != 1 and shape[axis] not in (1, count):
                raise ValueError(f"shapes {left.shape} and {right.shape} do not go together")
            shape[axis] = count if shape[axis] == 1 else shape[axis]
    strides = []
    for x, counts in zip((left, right), padded):
        steps = iter(x.strides)
        own = len(counts) == len(x.shape)
        strides.append(
            tuple(
                (next(steps) if own or n != 1 else 0) * int(n == m) for n, m in zip(counts, shape)
            )
        )
    return tuple(shape), strides[0], strides[1]


#: Whose kind the result is of, where the operands are of two.
RANK = {"list": 0, "memoryview": 1, "array": 2, "numpy": 3, "pandas": 4}


def _richer(left: Operand, right: Operand, shape: Tuple) -> Operand:
    fit = [x for x in (left, right) if x.shape == shape] or [left, right]
    return max(fit, key=lambda x: RANK[x.kind])


def _check_labels(left: Operand, right: Operand) -> None:
    for axis, (one, two) in enumerate(zip(left.labels, right.labels)):
        if one is not None and two is not None and not one.equals(two):
            raise ValueError(
                f"the labels of axis {axis} differ; bring the operands together with align() first"
            )


def _call_beside(family, left, right, shape: Tuple, parameters: Tuple, target: Result) -> int:
    (a, one), (b, two) = left, right
    if len(shape) == 1:
        ends = (target.pointer, target.strides[0])
        return family.series(a.pointer, *shape, *one, b.pointer, *two, *parameters, *ends)
    if family.panel:
        ends = (target.pointer, *target.strides)
        return family.panel(a.pointer, *shape, *one, b.pointer, *two, *parameters, *ends)
    for row in range(shape[0]):
        pair = _at(a, one[0] * row), shape[1], one[1], _at(b, two[0] * row), two[1]
        status = family.series(*pair, *parameters, target.row(0, row), target.strides[1])
        if status:
            return status
    return 0


def _at(x: Operand, elements: int) -> Any:
    return ctypes.c_double.from_address(x.address + 8 * elements)


def _beside_enclosures(family, first, second, a: Any, b: Any, parameters: Tuple) -> IntervalArray:
    if family.intervals is None:
        raise TypeError(f"{family.name} takes numbers, not enclosures")
    left = first if first is not None else enclosures([a] if _is_single(a) else a, force=True)
    right = second if second is not None else enclosures([b] if _is_single(b) else b, force=True)
    length = max(len(left), len(right))
    if len(left) != len(right) and 1 not in (len(left), len(right)):
        raise ValueError(f"{len(left)} and {len(right)} enclosures do not go together")
    if 0 in (len(left), len(right)):
        length = 0
    made = IntervalArray._room(length)
    steps = int(len(left) == length), int(len(right) == length)
    status = family.intervals(
        *(left._pointer, length, steps[0], right._pointer, steps[1]),
        *(*parameters, made._pointer, 1),
    )
    check(status, family.name)
    return (first if first is not None else second)._give(made)


# --- one number of many --------------------------------------------------------------------------


def one_of(function, name: str, x: Any, parameters: Tuple = (), period_axis=None) -> Any:
    """A function (x, count, stride, ..., result) that makes one number of a series, or of each
    series of a panel."""
    source = operand(x)
    made = ctypes.c_double()
    if len(source.shape) == 1:
        check(function(source.pointer, len(source), source.strides[0], *parameters, made), name)
        return made.value
    axis = axis_of_periods(source, period_axis)
    target = vector(source, 1 - axis)
    for index in range(target.shape[0]):
        ends = source.row(1 - axis, index), source.shape[axis], source.strides[axis]
        check(function(*ends, *parameters, target.row(0, index)), name)
    return target.give()


def vector(like: Operand, axis: int) -> Result:
    """Room for one number for each place along an axis of a panel, with its labels."""
    return result(
        like, (like.shape[axis],), (like.labels[axis],) if like.labels[0] is not None else ()
    )


def of_pair(function, name: str, a: Any, b: Any, names: Sequence[str]) -> float:
    """A function (a, count, stride, b, stride, result) that makes one number of two series."""
    left, right = operand(a, names[0], (1,)), operand(b, names[1], (1,))
    same_length((left, right), names)
    made = ctypes.c_double()
    ends = right.pointer, right.strides[0], made
    check(function(left.pointer, len(left), left.strides[0], *ends), name)
    return made.value


def same_length(operands: Sequence[Operand], names: Sequence[str]) -> None:
    """All of one shape and, with pandas, under the same labels."""
    for other, name in zip(operands[1:], names[1:]):
        if other.shape != operands[0].shape:
            raise ValueError(
                f"{name}: its shape is {other.shape}, that of {names[0]} {operands[0].shape}"
            )
        _check_labels(operands[0], other)
