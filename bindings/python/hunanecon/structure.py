# SPDX-License-Identifier: MIT
"""The structure of economies: location quotients, specialisation, proximity, complexity.

All take a table with a row for each region and a column for each industry or product: employment,
output, exports. Transposed, what is said of a region's specialisation is said of an industry's
concentration. Write 0 where nothing is known to be there.
"""

from typing import Any, Optional, Tuple, Union

from ._families import Family, check, of_numbers, of_pair_of_any, refuse, room, vector
from ._library import lib
from ._operands import Operand, count, operand, result
from .enums import ComplexityMethod, Quotient, SpecialisationKind
from .interval import IntervalArray, IntervalTable, tables

__all__ = [
    "location_quotient",
    "location_quotients",
    "specialisation",
    "dissimilarity",
    "proximity",
    "complexity",
]


_quotient = Family("location_quotient")


def _table(x: Operand) -> Tuple:
    return x.pointer, *x.shape, *x.strides


def location_quotient(part: Any, region: Any, industry: Any, all: Any) -> Any:
    """One location quotient, (part / region) / (industry / all), of numbers or of published
    figures."""
    return of_numbers(_quotient, (part, region, industry, all))


def location_quotients(x: Any, form: Union[Quotient, str] = "ratio", *, out: Any = None) -> Any:
    """Share of an industry in its region over its share in all: above 1 where a region has more
    than its share; of exports the revealed comparative advantage. "symmetric" goes from -1 to 1;
    "additive" is the difference; "log" the logarithm. Of a table of published figures, every
    quotient that they allow."""
    published = tables(x, names=("x",))
    if published is not None:
        refuse("location_quotients", out=out)
        return _of_published(Quotient.of(form), *published)
    source = operand(x, axes=(2,))
    target = room(source, source.shape, (source,), out, True)
    made = Quotient.of(form), *_table(source), target.pointer, *target.strides
    check(lib.hne_location_quotients(*made), "location_quotients")
    return target.give()


def _of_published(form: Quotient, x: IntervalTable) -> Any:
    made = x.like()
    ends = made.at(), *made.strides
    status = lib.hne_location_quotient_intervals(form, x.at(), *x.shape, *x.strides, *ends)
    check(status, "location_quotients")
    return made.give()


def specialisation(x: Any, kind: Union[SpecialisationKind, str] = "krugman") -> Any:
    """How each region's structure differs from that of all: "krugman", "krugman_others",
    "hoover", "gini", "hachman", "relative_diversity", "weighted_gini". Of a table of published
    figures enclosures."""
    published = tables(x, names=("x",))
    if published is not None:
        return _specialisation_of_published(SpecialisationKind.of(kind), *published)
    source = operand(x, axes=(2,))
    target = vector(source, 0)
    made = SpecialisationKind.of(kind), *_table(source), target.pointer, target.strides[0]
    check(lib.hne_specialisation(*made), "specialisation")
    return target.give()


def _specialisation_of_published(kind: SpecialisationKind, x: IntervalTable) -> Any:
    made = IntervalArray._room(x.shape[0])
    ends = x.at(), *x.shape, *x.strides, made._pointer, 1
    check(lib.hne_specialisation_intervals(kind, *ends), "specialisation")
    return x.give_along(0, made)


def dissimilarity(a: Any, b: Any, *, period_axis: Optional[int] = None) -> Any:
    """Index of dissimilarity of two distributions (Duncan and Duncan), 0 to 1; of published
    figures an enclosure, of two panels of industries by periods a number for each period."""
    of = lib.hne_dissimilarity, lib.hne_dissimilarity_interval, lib.hne_dissimilarity_panel
    return of_pair_of_any(of, "dissimilarity", a, b, ("a", "b"), period_axis)


def proximity(quotient: Any, threshold: float = 1.0) -> Any:
    """Proximity of each two industries, of location quotients: the smaller of the two
    probabilities that a region which has the one has the other."""
    source = operand(quotient, "quotient", (2,))
    industries = source.labels[1]
    labels = (industries, industries) if industries is not None else ()
    made = result(source, (source.shape[1],) * 2, labels)
    # The function fills rows one after the other.
    check(lib.hne_proximity(*_table(source), float(threshold), made.pointer), "proximity")
    return made.give()


def complexity(
    quotient: Any,
    method: Union[ComplexityMethod, str] = "eigenvector",
    *,
    iterations: int = 20,
    threshold: float = 1.0,
) -> Tuple[Any, Any]:
    """Complexity of regions and of industries, of location quotients: "eigenvector",
    "reflections" or "fitness"."""
    source = operand(quotient, "quotient", (2,))
    regions, industries = vector(source, 0), vector(source, 1)
    how = ComplexityMethod.of(method), count(iterations, "iterations")
    made = *_table(source), float(threshold), regions.pointer, industries.pointer
    check(lib.hne_complexity(*how, *made), "complexity")
    return regions.give(), industries.give()
