# SPDX-License-Identifier: MIT
"""Functions of each element and those beside it: of two operands or more, some one for all."""

import ctypes
from typing import Any, List, Sequence, Tuple

from ._families import Family, check, check_labels, notice_numpy, of_numbers, refuse
from ._families import room
from ._operands import ITEM, Operand, Result, operand
from .interval import IntervalArray, enclosures, is_enclosure

#: Whose kind the result is of, where the operands are of several.
RANK = {"list": 0, "memoryview": 1, "array": 2, "numpy": 3, "pandas": 4}

PLACES = ("the first operand", "the second operand", "the third operand", "the fourth operand")


def beside(family: Family, operands: Tuple, parameters: Tuple = (), out: Any = None) -> Any:
    """A function of numbers, of what stands at the same place of arrays, or of arrays and numbers.

    Shapes are matched as numpy does; labels of pandas have to be equal.
    """
    notice_numpy()
    given = [enclosures(x) for x in operands]
    if any(each is not None for each in given):
        refuse(family.name, out=out)
        return _of_enclosures(family, operands, given, parameters)
    if all(map(is_single, operands)):
        if out is not None:
            raise TypeError(f"{family.name}: out is for arrays")
        return of_numbers(family, operands, parameters)
    spread = [operand([float(x)] if is_single(x) else x, n) for x, n in zip(operands, PLACES)]
    shape, strides = _match(spread)
    target = room(_richest(spread, shape), shape, tuple(spread), out, family.in_place)
    check(_call(family, spread, strides, shape, parameters, target), family.name)
    return target.give()


def is_single(x: Any) -> bool:
    """Whether it is one number, or one enclosure."""
    return (
        isinstance(x, (int, float))
        or is_enclosure(x)
        or getattr(x, "ndim", None) == 0
        or not hasattr(x, "__len__")
    )


def _match(operands: Sequence[Operand]) -> Tuple[Tuple, List[Tuple]]:
    """The shape that all can be repeated to, and the strides that each then has."""
    for one in operands:
        for other in operands:
            check_labels(one, other)
    axes = max(len(x.shape) for x in operands)
    # One series for all: along the rows of an array, down the columns of a DataFrame.
    down = any(len(x.shape) == 2 and x.labels[0] is not None for x in operands)
    shape = [1] * axes
    padded = []
    for x in operands:
        fill = (1,) * (axes - len(x.shape))
        padded.append((*x.shape, *fill) if down else (*fill, *x.shape))
        for axis, count in enumerate(padded[-1]):
            if count != 1 and shape[axis] not in (1, count):
                shapes = ", ".join(str(each.shape) for each in operands)
                raise ValueError(f"shapes {shapes} do not go together")
            shape[axis] = count if shape[axis] == 1 else shape[axis]
    strides = []
    for x, counts in zip(operands, padded):
        own = (0,) * (axes - len(x.shape))
        steps = (*x.strides, *own) if down else (*own, *x.strides)
        strides.append(tuple(s if n == m else 0 for s, n, m in zip(steps, counts, shape)))
    return tuple(shape), strides


def _richest(operands: Sequence[Operand], shape: Tuple) -> Operand:
    fit = [x for x in operands if x.shape == shape] or list(operands)
    return max(fit, key=lambda x: RANK[x.kind])


def _call(family, operands, strides, shape: Tuple, parameters: Tuple, target: Result) -> int:
    if len(shape) == 1 or family.panel:
        function = family.series if len(shape) == 1 else family.panel
        first, *rest = zip(operands, strides)
        others = (part for x, steps in rest for part in (x.pointer, *steps))
        ends = target.pointer, *target.strides
        return function(first[0].pointer, *shape, *first[1], *others, *parameters, *ends)
    for row in range(shape[0]):
        at = [
            ctypes.c_double.from_address(x.address + ITEM * steps[0] * row)
            for x, steps in zip(operands, strides)
        ]
        others = (part for x, steps in zip(at[1:], strides[1:]) for part in (x, steps[1]))
        ends = *parameters, target.row(0, row), target.strides[1]
        status = family.series(at[0], shape[1], strides[0][1], *others, *ends)
        if status:
            return status
    return 0


def _of_enclosures(family: Family, operands, given, parameters: Tuple) -> Any:
    if family.intervals is None:
        raise TypeError(f"{family.name} takes numbers, not enclosures")
    rows: List[IntervalArray] = [
        each if each is not None else enclosures([x] if is_single(x) else x, force=True)
        for x, each in zip(operands, given)
    ]
    lengths = {len(row) for row in rows}
    length = 0 if 0 in lengths else max(lengths)
    if lengths - {1, length}:
        counts = ", ".join(str(len(row)) for row in rows)
        raise ValueError(f"{counts} enclosures do not go together")
    made = IntervalArray._room(length)
    first, *rest = ((row._pointer, int(len(row) == length)) for row in rows)
    others = (part for pair in rest for part in pair)
    ends = *others, *parameters, made._pointer, 1
    check(family.intervals(first[0], length, first[1], *ends), family.name)
    return next(each for each in given if each is not None)._give(made)
