# SPDX-License-Identifier: MIT
"""Reading a statistical release as it was published: prose in, statements out."""

import ctypes
import os
from typing import Any, List, NamedTuple, Optional, Union

from ._library import lib
from ._objects import Listing, Span
from ._text import decode, encode
from .enums import Unread
from .errors import call
from .figure import Figure
from .indicator import Statement
from .period import DateLike, raw_date
from .profile import Profile
from .source import Source


class Quantity(NamedTuple):
    """A quantity in a text, read or unread."""

    #: hedge, number, multiplier and unit, as bytes of the text
    span: Optional[Span]
    #: first byte of the number itself
    number: int
    figure: Figure
    #: the statement it is in; None if it is in none
    statement: Optional[Statement]
    #: why it is in no statement; Unread.NONE if it is in one, or in a platform or initiative
    unread: Unread
    #: what is wrong with it as it is printed, read or not; Unread.NONE if nothing is
    misprint: Unread

    @property
    def reason(self) -> str:
        """Why it is in no statement, in English; "" if it is read."""
        return decode(lib.hne_unread_text(self.unread))

    @property
    def flaw(self) -> str:
        """What is wrong with it as it is printed, in English; "" if nothing is."""
        return decode(lib.hne_unread_text(self.misprint))


class Release:
    """What became of one text: its source in the profile, and every quantity in it.

    Adds what the text says to ``profile``, or to a new one: the releases of one region, read one
    after the other, come together in one profile. ``name`` becomes the code of the source.
    """

    __slots__ = ("profile", "_address")

    def __init__(
        self,
        text: Union[str, bytes],
        name: str,
        profile: Optional[Profile] = None,
        *,
        date: DateLike = None,
        fallback_date: DateLike = None,
        area: str = "",
        language: str = "",
    ):
        raw = text.encode("utf-8") if isinstance(text, str) else bytes(text)
        #: The profile it was read into.
        self.profile = Profile() if profile is None else profile
        self._address = ctypes.c_void_p()
        options = ctypes.c_void_p()
        call(lib.hne_release_options_new, ctypes.byref(options))
        try:
            call(lib.hne_release_options_set_date, options, raw_date(date))
            call(lib.hne_release_options_set_fallback_date, options, raw_date(fallback_date))
            call(lib.hne_release_options_set_area, options, encode(area, "area"))
            if language:
                call(lib.hne_release_options_set_language, options, encode(language, "language"))
            ends = encode(name, "name"), options, ctypes.byref(self._address)
            call(lib.hne_release_read, self.profile._address, raw, len(raw), *ends)
        finally:
            lib.hne_release_options_free(options)

    def __del__(self, free=lib.hne_release_free):
        address = getattr(self, "_address", None)
        if address:
            free(address)

    @property
    def source(self) -> Source:
        """The source that stands for the text, with the title and date found or told."""
        return Source(self.profile, lib.hne_release_source(self._address))

    @property
    def area(self) -> str:
        """Region of what names no other; "" if none was found or told."""
        return decode(lib.hne_release_area(self._address))

    @property
    def date_is_assumed(self) -> bool:
        """Whether periods were reckoned from the fallback's date."""
        return bool(lib.hne_release_date_is_assumed(self._address))

    @property
    def quantities(self) -> Listing:
        """Every quantity in the text, in its order."""
        count = lib.hne_release_quantity_count
        return Listing(self, self._address, self._quantity, count, lambda _, index: index)

    @property
    def misprints(self) -> List[Quantity]:
        """Those that cannot be right as they are printed, whatever they are of, read or not."""
        return [each for each in self.quantities if each.misprint != Unread.NONE]

    @property
    def unread(self) -> List[Quantity]:
        """Those that are in no statement, platform or initiative, each with the reason."""
        return [each for each in self.quantities if each.unread != Unread.NONE]

    def _quantity(self, index: int) -> Quantity:
        at = self._address, index
        place = lib.hne_release_quantity_span(*at)
        source = Source._of(self.profile, place.source)
        return Quantity(
            Span(source, place.begin, place.length) if source else None,
            lib.hne_release_quantity_number(*at),
            Figure._of(lib.hne_release_quantity_figure(*at)),
            Statement._of(self.profile, lib.hne_release_quantity_statement(*at)),
            Unread(lib.hne_release_quantity_unread(*at)),
            Unread(lib.hne_release_quantity_misprint(*at)),
        )

    def audit(self, policy: Any = None):
        """Holds every statement of the profile against all others."""
        return self.profile.audit(policy)

    def __repr__(self) -> str:
        count, unread = len(self.quantities), lib.hne_release_unread_count(self._address)
        return f"<Release {self.source.code}: {count} quantities, {unread} unread>"


def read_release(
    path: "Union[str, bytes, os.PathLike]", profile: Optional[Profile] = None, **told: Any
) -> Release:
    """Reads a file of plain text; what is told beforehand is as for :class:`Release`.

    >>> read_release("release.txt").audit().findings
    """
    with open(path, "rb") as stream:
        raw = stream.read()
    name = told.pop("name", None) or os.path.basename(os.fsdecode(path))
    return Release(raw, name, profile, **told)
