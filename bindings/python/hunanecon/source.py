# SPDX-License-Identifier: MIT
"""Sources: the documents from which statements, platforms and initiatives come."""

from ._library import lib
from ._objects import Object, Span, date_member, text_member
from ._text import decode

__all__ = ["Source", "Span"]


class Source(Object):
    """A document."""

    __slots__ = ()

    @property
    def code(self) -> str:
        """Unique among the sources of its profile."""
        return decode(lib.hne_source_code(self._address))

    title = text_member("source_title", "Title; empty if none was set.")
    publisher = text_member("source_publisher", "Who published it; empty if not said.")
    language = text_member("source_language", 'A BCP 47 tag: "en", "zh-Hans"; empty if not said.')
    address = text_member("source_address", "Where it can be found; empty if not said.")
    date = date_member("source_date", "When it was published; None if not known.")

    def __repr__(self) -> str:
        date = f", {self.date}" if self.date else ""
        return f"<Source {self.code}: {self.title}{date}>"
