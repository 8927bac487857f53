# SPDX-License-Identifier: MIT
"""Platforms of an open economy: zones, pilots, ports, bases, fairs."""

from typing import Optional, Union

from ._library import lib
from ._objects import Object, number_member, span_member, text_member, word_member
from ._text import decode
from .enums import PlatformLevel, PlatformStatus
from .errors import call
from .period import Date, DateLike, raw_date


class Platform(Object):
    """A zone, pilot, port, base or fair."""

    __slots__ = ()

    @property
    def code(self) -> str:
        """Unique among the platforms of its profile."""
        return decode(lib.hne_platform_code(self._address))

    name = text_member("platform_name", "Name; empty if none was set.")
    kind = text_member("platform_kind", 'Code of an open list: "pilot-zone", "fair", ...')
    place = text_member("platform_place", "Where it is; empty if not said.")
    note = text_member("platform_note", "What else there is to say of it.")
    level = word_member(
        "platform_level", PlatformLevel, "Who it belongs to.", lib.hne_platform_level_of
    )
    batch = number_member("platform_batch", 'Size of its batch: 13 for "one of the first 13".')
    span = span_member("platform")

    @property
    def status(self) -> PlatformStatus:
        """How far it has come."""
        return PlatformStatus(lib.hne_platform_status_of(self._address))

    @property
    def date(self) -> Optional[Date]:
        """Since when it has that status; None if not known."""
        return Date._of(lib.hne_platform_date(self._address))

    def set_status(self, status: Union[PlatformStatus, str], since: DateLike = None) -> None:
        """Sets how far it has come, and since when."""
        told = PlatformStatus.of(status), raw_date(since)
        call(lib.hne_platform_set_status, self._address, *told)

    @property
    def units(self) -> int:
        """Number of units: 3 for "three new bases"."""
        return lib.hne_platform_units(self._address)

    @units.setter
    def units(self, number: int) -> None:
        call(lib.hne_platform_set_units, self._address, number)

    def __repr__(self) -> str:
        told = [self.name or self.code]
        if self.status != PlatformStatus.UNKNOWN:
            told.append(f"{self.status.word} {self.date or ''}".strip())
        return f"<Platform {self.code}: {', '.join(told)}>"
