# SPDX-License-Identifier: MIT
"""What all objects of a profile have in common.

An object is an address that the profile owns, and the profile: as long as any part of a profile is
held, the whole is.
"""

from collections.abc import Sequence
from typing import Any, Callable, Iterator, NamedTuple, Optional, Type

from ._library import lib, types
from ._text import decode, encode
from .errors import ArgumentError, call
from .period import Date, raw_date


class Object:
    """An object of a profile. Two are equal if they are the same object of the same profile."""

    __slots__ = ("profile", "_address")

    def __init__(self, profile: Any, address: int):
        #: The profile that it belongs to.
        self.profile = profile
        self._address = address

    @classmethod
    def _of(cls, profile: Any, address: Optional[int]) -> Optional[Any]:
        return cls(profile, address) if address else None

    def __eq__(self, other) -> bool:
        return type(self) is type(other) and self._address == other._address

    def __hash__(self) -> int:
        return hash((type(self), self._address))

    def __reduce__(self):
        raise TypeError(f"a {type(self).__name__} goes with its profile: copy that")


class Span(NamedTuple):
    """A place in a source: the bytes from ``begin`` on, ``length`` of them; 0 if only the
    document is known."""

    source: Any
    begin: int = 0
    length: int = 0


def address_of(x: Any, kind: Type[Object], name: str) -> Optional[int]:
    """The address of an object of the right kind; NULL for None."""
    if x is None:
        return None
    if not isinstance(x, kind):
        raise TypeError(f"{name}: a {kind.__name__} is asked for, not {x!r}")
    return x._address


# --- members -------------------------------------------------------------------------------------


def text_member(name: str, about: str) -> property:
    """A text with a getter and a setter in C: hne_NAME and hne_set_... of it."""
    getter, setter = _pair(name)

    def get(self) -> str:
        return decode(getter(self._address))

    def set_(self, text: str) -> None:
        call(setter, self._address, encode(text, name.split("_", 1)[1]))

    return property(get, set_, doc=about)


def _pair(name: str):
    of, member = name.split("_", 1)
    return getattr(lib, f"hne_{name}"), getattr(lib, f"hne_{of}_set_{member}")


def word_member(name: str, kind: Any, about: str, getter: Any = None) -> property:
    """A member of an enumeration, which is set by the word for it."""
    of, member = name.split("_", 1)
    get_, set__ = getter or getattr(lib, f"hne_{name}"), getattr(lib, f"hne_{of}_set_{member}")

    def get(self):
        return kind(get_(self._address))

    def set_(self, word) -> None:
        call(set__, self._address, kind.of(word))

    return property(get, set_, doc=about)


def number_member(name: str, about: str) -> property:
    """A whole number; 0 means that it is not said, and is None."""
    getter, setter = _pair(name)

    def get(self) -> Optional[int]:
        return getter(self._address) or None

    def set_(self, number: Optional[int]) -> None:
        number = 0 if number is None else number.__index__()
        if not -(2**63) <= number < 2**63:
            raise ArgumentError(f"{name}: {number} is out of range")
        call(setter, self._address, number)

    return property(get, set_, doc=about)


def date_member(name: str, about: str) -> property:
    """A date, or None where it is not known."""
    getter, setter = _pair(name)

    def get(self) -> Optional[Date]:
        return Date._of(getter(self._address))

    def set_(self, date) -> None:
        call(setter, self._address, raw_date(date))

    return property(get, set_, doc=about)


def span_member(of: str) -> property:
    """Where the source tells of it: a Span, a tuple (source, begin, length), a source, or None."""
    getter, setter = getattr(lib, f"hne_{of}_span"), getattr(lib, f"hne_{of}_set_span")

    def get(self) -> Optional[Span]:
        from .source import Source

        raw = getter(self._address)
        return Span(Source(self.profile, raw.source), raw.begin, raw.length) if raw.source else None

    def set_(self, span) -> None:
        from .source import Source

        if span is None:
            raw = types.hne_span()
        else:
            place = Span(*span) if isinstance(span, tuple) else Span(span)
            address = address_of(place.source, Source, "source")
            if place.begin < 0 or place.length < 0:
                raise ArgumentError(f"span: {place.begin}, {place.length} is out of range")
            raw = types.hne_span(address, place.begin, place.length)
        call(setter, self._address, raw)

    return property(get, set_, doc="Where its source tells of it; None if that is not known.")


# --- listings ------------------------------------------------------------------------------------


class Listing(Sequence):
    """What an object has of a kind, in the order added: by place, by slice, or by code.

    It shows what is there when it is looked at.
    """

    __slots__ = ("_holder", "_address", "_kind", "_count", "_item", "_find")

    def __init__(
        self,
        holder: Any,
        address: Any,
        kind: Callable[[int], Any],
        count: Callable,
        item: Callable,
        find: Optional[Callable] = None,
    ):
        self._holder = holder  # keeps the address good
        self._address = address
        self._kind = kind
        self._count = count
        self._item = item
        self._find = find

    def __len__(self) -> int:
        return self._count(self._address)

    def __getitem__(self, index):
        if isinstance(index, str):
            found = self.get(index)
            if found is None:
                raise KeyError(f'there is no "{index}"; there are {", ".join(self.codes())}')
            return found
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        length, place = len(self), index.__index__()
        if not -length <= place < length:
            raise IndexError(f"there is no element {index} of {length}")
        return self._kind(self._item(self._address, place % length))

    def get(self, code: str, default: Any = None) -> Any:
        """The one with a code; else the default."""
        if self._find is None:
            raise TypeError("these have no codes; a number is asked for")
        found = self._find(self._address, encode(code, "code"))
        return self._kind(found) if found else default

    def codes(self) -> list:
        """The codes of all."""
        return [item.code for item in self]

    def __contains__(self, item) -> bool:
        if isinstance(item, str) and self._find is not None:
            return self.get(item) is not None
        return any(item == each for each in self)

    def __iter__(self) -> Iterator:
        for index in range(len(self)):
            yield self._kind(self._item(self._address, index))

    def __eq__(self, other) -> bool:
        return list(self) == list(other) if isinstance(other, (Listing, list)) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = ", ".join(map(repr, self[:4]))
        return f"<{len(self)}: {shown}{', ...' if len(self) > 4 else ''}>"
