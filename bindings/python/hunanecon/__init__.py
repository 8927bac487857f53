# SPDX-License-Identifier: MIT
"""Figures that regional governments publish of their economies: what they can mean, what follows
from them, and which of them cannot be right.

Through ctypes, on the shared library libhunanecon; nothing is compiled and nothing else is needed.
numpy and pandas are taken and given where they are there.

>>> import hunanecon
>>> for finding in hunanecon.Profile.builtin().audit():
...     print(finding.title)
imports and exports, Hunan, January-October 2018
"""

from ._library import lib as _lib
from .enums import *  # noqa: F401,F403 (before what follows, which has some of these names)
from .errors import (
    ArgumentError,
    CycleError,
    DuplicateError,
    Error,
    FileError,
    FormatError,
    NotFoundError,
    OutOfMemoryError,
    ParseError,
    RangeError,
    UnitError,
)
from .figure import Figure, Policy
from .findings import Audit, Finding, Implied, Repair, audit
from .frames import from_frame
from .indicator import Breakdown, Indicator, Statement
from .initiative import Initiative
from .interval import Interval, IntervalArray
from .period import Date, Period
from .platform import Platform
from .profile import Profile
from .source import Source, Span
from .unit import Unit, exchange_rate
from . import benchmark, compare, contribution, derive, effect, enums, frames, growth
from . import indexnum, measure, regression, series, shiftshare, structure, trade

#: The version of the library that runs.
__version__ = _lib.hne_version().decode()
