# SPDX-License-Identifier: MIT
"""The base of all enumerations of the library."""

import enum
from typing import TypeVar, Union

E = TypeVar("E", bound="Enumeration")


class Enumeration(enum.IntEnum):
    """A closed list of words today, which a later library may add to.

    Wherever a member is asked for its name will do, in either case and with blanks or hyphens
    for underscores: ``"year-on-year"``. A number without a name, from a library that is newer
    than this package, becomes a member called ``UNKNOWN_number``.
    """

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member

    @classmethod
    def of(cls, word: "Union[Enumeration, str, int]"):
        """The member that a word, a number or a member stands for; ValueError if there is none."""
        if isinstance(word, cls):
            return word
        if isinstance(word, str):
            name = word.strip().upper().replace("-", "_").replace(" ", "_")
            if name in cls.__members__:
                return cls.__members__[name]
            raise ValueError(f'there is no {cls.__name__} "{word}"; expected {cls.words()}')
        if isinstance(word, int) and not isinstance(word, (bool, Enumeration)):
            if word in cls._value2member_map_:
                return cls(word)
            raise ValueError(f"there is no {cls.__name__} {word}; expected {cls.words()}")
        raise TypeError(f"{word!r} is no {cls.__name__}; expected {cls.words()}")

    @classmethod
    def words(cls) -> str:
        """All words, for a message."""
        return ", ".join(f'"{name.lower()}"' for name in cls.__members__)

    @property
    def word(self) -> str:
        """The name in small letters, as it may be given: ``"year_on_year"``."""
        return self._name_.lower()

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self._name_}"

    __str__ = __repr__
