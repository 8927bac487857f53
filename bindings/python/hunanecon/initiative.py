# SPDX-License-Identifier: MIT
"""Policy initiatives: strategies, special actions, mechanisms."""

import ctypes
from typing import Any, List, Optional, Sequence

from ._library import lib, types
from ._objects import Listing, Object, address_of, date_member, number_member, span_member
from ._objects import text_member, word_member
from ._text import decode, encode
from .enums import InitiativeKind, InitiativeList
from .errors import call
from .indicator import Indicator
from .period import Period, PeriodLike
from .platform import Platform


class Initiative(Object):
    """A strategy, an action that follows from it, or a mechanism."""

    __slots__ = ()

    @property
    def code(self) -> str:
        """Unique among the initiatives of its profile."""
        return decode(lib.hne_initiative_code(self._address))

    title = text_member("initiative_title", "Title; empty if none was set.")
    decided_by = text_member("initiative_decided_by", "Who decided it; empty if not said.")
    kind = word_member(
        "initiative_kind", InitiativeKind, "What sort it is.", lib.hne_initiative_kind_of
    )
    number = number_member("initiative_number", "Number in its list, from 1; None if it has none.")
    stated_actions = number_member(
        "initiative_stated_actions", 'How many actions it says it has ("five special actions").'
    )
    date = date_member("initiative_date", "Start, or when it was decided; None if not known.")
    span = span_member("initiative")

    @property
    def parent(self) -> "Optional[Initiative]":
        """The initiative it belongs to, such as a strategy."""
        return Initiative._of(self.profile, lib.hne_initiative_parent(self._address))

    @parent.setter
    def parent(self, parent: "Optional[Initiative]") -> None:
        address = address_of(parent, Initiative, "parent")
        call(lib.hne_initiative_set_parent, self._address, address)

    def _texts(self, which: InitiativeList) -> List[str]:
        count = lib.hne_initiative_text_count(self._address, which)
        text = lib.hne_initiative_text
        return [decode(text(self._address, which, index)) for index in range(count)]

    @property
    def means(self) -> List[str]:
        """How it is to be done."""
        return self._texts(InitiativeList.MEANS)

    @property
    def partners(self) -> List[str]:
        """With whom."""
        return self._texts(InitiativeList.PARTNERS)

    @property
    def benchmarks(self) -> List[str]:
        """Regions it measures itself by."""
        return self._texts(InitiativeList.BENCHMARKS)

    def add(self, which: str, text: str) -> None:
        """Adds a text to the end of "means", "partners" or "benchmarks"."""
        told = InitiativeList.of(which), encode(text, "text")
        call(lib.hne_initiative_add_text, self._address, *told)

    def link(self, *items: "Any") -> None:
        """Links platforms that it builds or uses, and indicators that it should move."""
        for item in items:
            if isinstance(item, Indicator):
                call(lib.hne_initiative_link_indicator, self._address, item._address)
            else:
                address = address_of(item, Platform, "item")
                call(lib.hne_initiative_link_platform, self._address, address)

    @property
    def platforms(self) -> Listing:
        """The platforms linked."""
        profile = self.profile
        functions = lib.hne_initiative_platform_count, lib.hne_initiative_platform
        return Listing(self, self._address, lambda at: Platform(profile, at), *functions)

    @property
    def indicators(self) -> Listing:
        """The indicators linked."""
        profile = self.profile
        functions = lib.hne_initiative_indicator_count, lib.hne_initiative_indicator
        return Listing(self, self._address, lambda at: Indicator(profile, at), *functions)

    def start(self, periods: Sequence[PeriodLike]) -> int:
        """The place of the first of some periods that it can have moved; their number if all end
        before its date."""
        found = [Period.of(period)._c for period in periods]
        made = ctypes.c_size_t()
        row = (types.hne_period * max(len(found), 1))(*found)
        call(lib.hne_initiative_start, self._address, row, len(found), ctypes.byref(made))
        return made.value

    def before_after(self, indicator: Indicator, first: PeriodLike, last: PeriodLike, **how: Any):
        """Growth of an indicator before and after it, from what is stated: see
        :func:`hunanecon.derive.before_after`."""
        from .derive import before_after

        return before_after(self, indicator, first, last, **how)

    def __repr__(self) -> str:
        number = f" {self.number}." if self.number else ""
        return f"<Initiative {self.code}:{number} {self.title}>"
