# SPDX-License-Identifier: MIT
"""Profiles to and from pandas: a DataFrame with a row for each statement. Needs pandas."""

from typing import Any, Dict, List

from .errors import Error
from .indicator import Statement
from .profile import Profile

#: The columns, and how each comes out of a statement. Figures keep their digits as text.
COLUMNS = {
    "indicator": lambda s: s.indicator.code,
    "name": lambda s: s.indicator.name,
    "area": lambda s: s.indicator.area,
    "period": lambda s: str(s.period),
    "aspect": lambda s: s.aspect.word,
    "figure": lambda s: str(s.figure),
    "value": lambda s: s.value,
    "lower": lambda s: s.enclosure().lower,
    "upper": lambda s: s.enclosure().upper,
    "unit": lambda s: s.figure.unit.code,
    "basis": lambda s: s.basis.word,
    "base_period": lambda s: str(s.base_period or ""),
    "reference": lambda s: s.reference.code if s.reference else "",
    "currency": lambda s: s.currency.code,
    "prices": lambda s: s.prices.word,
    "status": lambda s: s.status.word,
    "certain": lambda s: s.certain,
    "source": lambda s: s.span.source.code if s.span else "",
}

NEEDED = ("indicator", "period", "figure")


def to_frame(profile: Profile):
    """The statements of a profile as a DataFrame, in the order added."""
    import pandas

    statements: List[Statement] = list(profile.statements)
    return pandas.DataFrame({n: [of(s) for s in statements] for n, of in COLUMNS.items()})


def from_frame(frame: Any, profile: Any = None) -> Profile:
    """A profile of the statements in a DataFrame, or a profile with these added.

    Needed are the columns ``indicator`` (a code), ``period`` and ``figure`` (as printed: "almost 36
    billion USD"); the others of :func:`to_frame` are taken where they are there, but for those that
    follow (``value``, ``lower``, ``upper``, ``unit``). An indicator that the profile has not is
    added. A row that is wrong is told by its label, and nothing is changed.
    """
    missing = [name for name in NEEDED if name not in frame.columns]
    if missing:
        raise ValueError(f"frame: there is no column {', '.join(missing)}")
    # First into a copy, so that a row that is wrong leaves the profile as it was.
    rows = [(label, _row(row)) for label, row in zip(frame.index, frame.to_dict("records"))]
    _fill(Profile() if profile is None else Profile.loads(profile.dumps()), rows)
    made = Profile() if profile is None else profile
    _fill(made, rows)
    return made


def _row(row: Dict[str, Any]) -> Dict[str, Any]:
    """Without what is empty or missing."""
    return {
        name: value
        for name, value in row.items()
        if value is not None and value == value and value != ""
    }


def _fill(profile: Profile, rows: List) -> None:
    for _, row in rows:
        for code, told in ((row.get("indicator"), row), (row.get("reference"), {})):
            if code is not None and code not in profile.indicators:
                name, area = told.get("name", ""), told.get("area", "")
                profile.add_indicator(str(code), "" if name == code else name, area=area)
        if "source" in row and row["source"] not in profile.sources:
            profile.add_source(row["source"])
    for label, row in rows:
        try:
            _state(profile, row)
        except (Error, ValueError, TypeError, KeyError) as failure:
            raise ValueError(f"frame: row {label!r}: {failure}") from failure


def _state(profile: Profile, row: Dict[str, Any]) -> None:
    for name in NEEDED:
        if name not in row:
            raise ValueError(f"there is no {name}")
    indicator = profile.indicators[row["indicator"]]
    made = indicator.state(row["period"], row["figure"], row.get("aspect", "level"))
    if "basis" in row:
        base = row.get("base_period") if row["basis"] in ("period", "annual_average") else None
        made.set_basis(row["basis"], base)
    for name in ("currency", "prices", "status"):
        if name in row:
            setattr(made, name, row[name])
    if "reference" in row:
        made.reference = profile.indicators[row["reference"]]
    if "certain" in row:
        made.certain = bool(row["certain"])
    if "source" in row:
        made.span = (profile.sources[row["source"]],)
