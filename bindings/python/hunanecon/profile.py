# SPDX-License-Identifier: MIT
"""Profiles: the container of a region's sources, indicators, platforms and initiatives."""

import ctypes
import os
from typing import Any, Optional, Union

from ._library import lib
from ._objects import Listing, text_member
from ._text import encode, path_bytes
from .enums import Nature, Prices
from .errors import call
from .figure import Policy
from .indicator import Indicator, Statement
from .initiative import Initiative
from .platform import Platform
from .source import Source
from .unit import Unit, UnitLike

Path = Union[str, bytes, "os.PathLike[str]"]


class Profile:
    """What is published of a region: a new one is empty.

    Objects are added, never taken away, and each keeps the profile: it lives as long as any part of
    it is held.
    """

    __slots__ = ("_address", "__weakref__")

    def __init__(self, title: str = "", area: str = ""):
        texts = encode(title, "title"), encode(area, "area")
        self._address = ctypes.c_void_p()
        call(lib.hne_profile_new, ctypes.byref(self._address))
        call(lib.hne_profile_set_title, self._address, texts[0])
        call(lib.hne_profile_set_area, self._address, texts[1])

    def __del__(self, unref=lib.hne_profile_unref):
        address = getattr(self, "_address", None)
        if address:
            unref(address)

    @classmethod
    def _made(cls, function, *arguments) -> "Profile":
        new = cls.__new__(cls)
        address = ctypes.c_void_p()
        call(function, *arguments, ctypes.byref(address))
        new._address = address
        return new

    # --- reading and writing ---

    @classmethod
    def builtin(cls) -> "Profile":
        """The facts of the provincial government's release of 2018-11-20 on Hunan's opening up,
        with the release's own mistake left in."""
        return cls._made(lib.hne_profile_builtin)

    @classmethod
    def read(cls, path: Path) -> "Profile":
        """Reads a file of JSON. Errors tell line, column and the path of the member at fault."""
        return cls._made(lib.hne_profile_read_file, path_bytes(path))

    @classmethod
    def loads(cls, text: Union[str, bytes], name: Optional[str] = None) -> "Profile":
        """Reads a text of JSON; ``name`` is what errors call it."""
        raw = text.encode() if isinstance(text, str) else bytes(text)
        called = None if name is None else encode(name, "name")
        return cls._made(lib.hne_profile_read_memory, raw, len(raw), called)

    def write(self, path: Path) -> None:
        """Writes JSON to a file, which is replaced whole or left as it was."""
        call(lib.hne_profile_write_file, self._address, path_bytes(path))

    def dumps(self) -> str:
        """The text that :meth:`write` writes."""
        text, length = ctypes.c_void_p(), ctypes.c_size_t()
        ends = ctypes.byref(text), ctypes.byref(length)
        call(lib.hne_profile_write_memory, self._address, *ends)
        try:
            return ctypes.string_at(text.value or 0, length.value).decode("utf-8")
        finally:
            lib.hne_free(text)

    def __reduce__(self):
        return Profile.loads, (self.dumps(),)

    def __copy__(self) -> "Profile":
        return Profile.loads(self.dumps())

    def __deepcopy__(self, memo) -> "Profile":
        return Profile.loads(self.dumps())

    def equals(self, other: "Profile") -> bool:
        """Whether both hold equal objects in the same order."""
        return bool(lib.hne_profile_equal(self._address, other._address))

    # --- what is in it ---

    title = text_member("profile_title", "What it is about; empty if not said.")
    area = text_member("profile_area", 'The region: "Hunan"; empty if not said.')

    def _listing(self, name: str, kind: Any) -> Listing:
        count, item = getattr(lib, f"hne_profile_{name}_count"), getattr(lib, f"hne_profile_{name}")
        find = getattr(lib, f"hne_profile_find_{name}", None)
        return Listing(self, self._address, lambda at: kind(self, at), count, item, find)

    @property
    def sources(self) -> Listing:
        """Its sources, by place or code."""
        return self._listing("source", Source)

    @property
    def indicators(self) -> Listing:
        """Its indicators, by place or code: ``profile.indicators["trade"]``."""
        return self._listing("indicator", Indicator)

    @property
    def platforms(self) -> Listing:
        """Its platforms, by place or code."""
        return self._listing("platform", Platform)

    @property
    def initiatives(self) -> Listing:
        """Its initiatives, by place or code."""
        return self._listing("initiative", Initiative)

    @property
    def statements(self) -> Listing:
        """The statements of all indicators, in the order added."""
        return self._listing("statement", Statement)

    # --- adding ---

    def _add(self, function, code: str) -> int:
        made = ctypes.c_void_p()
        call(function, self._address, encode(code, "code"), ctypes.byref(made))
        return made.value or 0

    def add_source(self, code: str) -> Source:
        """Adds a source under a code that no other has."""
        return Source(self, self._add(lib.hne_profile_add_source, code))

    def add_indicator(
        self,
        code: str,
        name: str = "",
        *,
        area: str = "",
        unit: UnitLike = None,
        nature: Union[Nature, str] = Nature.UNKNOWN,
        prices: Union[Prices, str] = Prices.UNKNOWN,
        non_negative: bool = False,
    ) -> Indicator:
        """Adds an indicator under a code that no other has; ``name`` is the English one."""
        encode(name, "name"), encode(area, "area")  # nothing is added if one is wrong
        unit, nature, prices = Unit.of(unit), Nature.of(nature), Prices.of(prices)
        made = Indicator(self, self._add(lib.hne_profile_add_indicator, code))
        if name:
            made.name = name
        made.area, made.unit, made.nature, made.prices = area, unit, nature, prices
        made.non_negative = non_negative
        return made

    def add_platform(self, code: str) -> Platform:
        """Adds a platform under a code that no other has."""
        return Platform(self, self._add(lib.hne_profile_add_platform, code))

    def add_initiative(self, code: str) -> Initiative:
        """Adds an initiative under a code that no other has."""
        return Initiative(self, self._add(lib.hne_profile_add_initiative, code))

    # --- what follows ---

    def audit(self, policy: Optional[Policy] = None):
        """Holds every statement against all others: see :class:`hunanecon.Audit`."""
        from .findings import Audit

        return Audit(self, policy)

    def to_frame(self):
        """Its statements as a pandas DataFrame: see :mod:`hunanecon.frames`."""
        from .frames import to_frame

        return to_frame(self)

    def __repr__(self) -> str:
        counts = [
            f"{len(listing)} {name if len(listing) != 1 else name[:-1]}"
            for name in ("indicators", "statements", "platforms", "initiatives", "sources")
            for listing in (getattr(self, name),)
            if len(listing)
        ]
        title = self.title or self.area or "untitled"
        return f"<Profile {title}: {', '.join(counts) or 'empty'}>"
