# SPDX-License-Identifier: MIT
"""Results of many members: a structure of C, as a tuple with names."""

import collections
from typing import Any, Callable, Dict, Tuple

from ._library import types
from .interval import Interval


def record(name: str, structure: str, about: str, **notes: str) -> Any:
    """A tuple with the members of a structure, each with what it means; the notes have to be of
    all members, in their order."""
    members = [member for member, _ in getattr(types, structure)._fields_]
    if members != list(notes):
        raise TypeError(f"{structure} has {members}, told is of {list(notes)}")
    made = collections.namedtuple(name, members)
    made.__doc__ = about
    for member, note in notes.items():
        getattr(made, member).__doc__ = note
    return made


def plain(raw: Any) -> Any:
    """A member of a structure as Python has it."""
    if isinstance(raw, types.hne_interval):
        return Interval._of(types.hne_interval(raw.lower, raw.upper))
    return tuple(raw) if hasattr(raw, "_length_") else raw


def filled(kind: Any, raw: Any, **nested: Callable) -> Any:
    """A record of what a function wrote."""
    convert: Dict[str, Callable] = {name: nested.get(name, plain) for name in kind._fields}
    values: Tuple = tuple(convert[name](getattr(raw, name)) for name in kind._fields)
    return kind(*values)
