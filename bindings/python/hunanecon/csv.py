# SPDX-License-Identifier: MIT
"""Observations as CSV: tables of one's own, in and out.

:func:`read_csv` makes a profile of a table, :func:`read_values` plain arrays, and a :class:`Reader`
gives it a part at a time, so that a table larger than memory passes through. An observation that
cannot be read is rejected and told of, and reading goes on; nothing else is left out.
"""

import ctypes
import os
import warnings
from array import array
from typing import Any, Callable, Dict, Iterator, List, NamedTuple, Optional, Tuple, Union

from ._library import lib, types
from ._operands import count as whole_number
from ._text import decode, encode, path_bytes
from .enums import CsvColumn, CsvLayout
from .errors import Error, StoppedError, call, told
from .figure import Figure
from .period import Period
from .profile import Profile
from .unit import Unit

Source = Union[str, "os.PathLike[str]", bytes, Any]
Progress = Callable[[int, Optional[int]], Any]


class RejectedWarning(UserWarning):
    """Observations were rejected, and the caller does not ask which."""


class Format:
    """What is known of a table beforehand; everything has a default.

    ``columns`` says what columns hold, by their names: ``{"Bezirk": "area"}``; ``missing`` names
    further texts that stand for a missing value; ``reject_limit`` is how many rejected observations
    are remembered with place and reason.
    """

    __slots__ = ("_address", "__weakref__")

    def __init__(
        self,
        *,
        separator: Optional[str] = None,
        decimal_mark: str = ".",
        layout: Union[CsvLayout, str] = "by_header",
        columns: Optional[Dict[str, Union[CsvColumn, str]]] = None,
        missing: Tuple[str, ...] = (),
        reject_limit: int = 20,
    ):
        self._address = ctypes.c_void_p()
        call(lib.hne_csv_format_new, ctypes.byref(self._address))
        if separator is not None:
            call(lib.hne_csv_format_set_separator, self._address, _mark(separator))
        call(lib.hne_csv_format_set_decimal_mark, self._address, _mark(decimal_mark))
        call(lib.hne_csv_format_set_layout, self._address, CsvLayout.of(layout))
        for name, column in (columns or {}).items():
            role = encode(name, "columns"), CsvColumn.of(column)
            call(lib.hne_csv_format_set_column, self._address, *role)
        for code in missing:
            call(lib.hne_csv_format_add_missing, self._address, encode(code, "missing"))
        limit = whole_number(reject_limit, "reject_limit")
        call(lib.hne_csv_format_set_reject_limit, self._address, limit)

    def __del__(self, free=lib.hne_csv_format_free):
        address = getattr(self, "_address", None)
        if address:
            free(address)


def _mark(text: str) -> int:
    if not isinstance(text, str) or len(text) != 1:
        raise TypeError(f"one character is asked for, not {text!r}")
    return ord(text)


class Observations(NamedTuple):
    """Observations as plain arrays, in the order of the table: of numpy where it is installed."""

    #: place of the series among those of the reader, 32-bit numbers
    series: Any
    #: first and last month of each period, counted from January of year 0: n by 2
    periods: Any
    #: the numbers, NaN where missing
    values: Any
    #: a letter each, "A" where none is given
    statuses: bytes

    def __len__(self) -> int:
        return len(self.values)


class Series(NamedTuple):
    """What a series is called in a table; "" where the table says nothing."""

    indicator: str
    area: str
    dimension: str
    name: str
    aspect: str
    basis: str
    base_period: str
    reference: str
    currency: str
    prices: str
    nature: str
    unit: Unit


class Reader:
    """A table being read: a file by its path, bytes, or an object with ``read()``, which gives
    bytes. Iterates over :class:`Observations`, a chunk at a time.

    ``progress(done, total)`` hears how many bytes are read, of how many (None if not known), and
    stops the run with a true answer: what was read before is given, then StoppedError is
    raised. What it raises itself ends the run, too.
    """

    __slots__ = ("_address", "_held", "_failure")

    def __init__(
        self,
        source: Source,
        format: Optional[Format] = None,
        *,
        name: Optional[str] = None,
        progress: Optional[Progress] = None,
        **options: Any,
    ):
        if format is not None and options:
            raise TypeError("format and its options are given at once")
        format = format or Format(**options)
        self._failure: Optional[BaseException] = None
        self._address = ctypes.c_void_p()
        self._held: List[Any] = []  # what has to live as long as the reader
        made = format._address, ctypes.byref(self._address)
        called = None if name is None else encode(name, "name")
        if isinstance(source, (bytes, bytearray, memoryview)):
            raw = bytes(source)
            self._held.append(raw)
            call(lib.hne_csv_reader_open_memory, raw, len(raw), called, *made)
        elif hasattr(source, "read"):
            give = types.hne_csv_source(self._give_from(source))
            self._held.append(give)
            self._run(lib.hne_csv_reader_open_stream, give, None, called, *made)
        else:
            call(lib.hne_csv_reader_open_file, path_bytes(source), *made)
        if progress is not None:
            hear = types.hne_csv_progress(self._hear_with(progress))
            self._held.append(hear)
            lib.hne_csv_reader_set_progress(self._address, hear, None)

    def __del__(self, free=lib.hne_csv_reader_free):
        address = getattr(self, "_address", None)
        if address:
            free(address)

    def close(self) -> None:
        """Closes the file; what was read stays."""
        self._address, address = ctypes.c_void_p(), self._address
        lib.hne_csv_reader_free(address)

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

    # --- what the library calls ---

    def _give_from(self, source: Any) -> Callable:
        def give(_context, buffer, room):
            try:
                piece = source.read(min(room, 1 << 20))
                if not isinstance(piece, bytes):
                    raise TypeError(f"read() gives {type(piece).__name__}, bytes are asked for")
                ctypes.memmove(buffer, piece, len(piece))
                return len(piece)
            except BaseException as failure:  # goes on where the library was called
                self._failure = failure
                return -1

        return give

    def _hear_with(self, progress: Progress) -> Callable:
        def hear(_context, done, total):
            try:
                return int(bool(progress(done, None if total < 0 else total)))
            except BaseException as failure:
                self._failure = failure
                return 1

        return hear

    def _run(self, function: Any, *arguments: Any) -> None:
        """Calls, and raises what a function of the caller raised meanwhile."""
        try:
            call(function, *arguments)
        except Error:
            failure, self._failure = self._failure, None
            if failure is not None:
                raise failure from None
            raise

    # --- observations ---

    def values(self, room: int = 65536) -> Observations:
        """The next observations, ``room`` at most; none at the end."""
        room = whole_number(room, "room", 1)
        series, months = array("i", bytes(4 * room)), array("i", bytes(8 * room))
        values, letters = array("d", bytes(8 * room)), bytearray(room)
        given = ctypes.c_size_t()
        into = (
            (ctypes.c_int32 * room).from_buffer(series),
            (types.hne_period * room).from_buffer(months),
            ctypes.c_double.from_buffer(values),
            (ctypes.c_char * room).from_buffer(letters),
        )
        next_ = lib.hne_csv_reader_next_values
        self._run(next_, self._open, room, *into, ctypes.byref(given))
        return _observations(series, months, values, letters, given.value)

    def figures(self, room: int = 1024) -> "List[Tuple[int, Period, Figure, str]]":
        """The next observations with their figures as printed: series, period, figure and the
        letter of the status. Those that are missing are not given."""
        room = whole_number(room, "room", 1)
        series, periods = (ctypes.c_int32 * room)(), (types.hne_period * room)()
        figures, letters = (types.hne_figure * room)(), (ctypes.c_char * room)()
        given = ctypes.c_size_t()
        into = series, periods, figures, letters, ctypes.byref(given)
        self._run(lib.hne_csv_reader_next_figures, self._open, room, *into)
        return [
            (
                series[i],
                Period.months_of(periods[i].first_month, periods[i].last_month),
                Figure._of(types.hne_figure.from_buffer_copy(figures[i])),
                letters[i].decode(),
            )
            for i in range(given.value)
        ]

    def __iter__(self) -> Iterator[Observations]:
        while True:
            chunk = self.values()
            if not len(chunk):
                return
            yield chunk

    def profile(self) -> Profile:
        """The rest of the table as a profile."""
        made = Profile.__new__(Profile)
        address = ctypes.c_void_p()
        self._run(lib.hne_profile_read_csv, self._open, ctypes.byref(address))
        made._address = address
        return made

    @property
    def _open(self) -> Any:
        if not self._address:
            raise ValueError("the reader is closed")
        return self._address

    # --- what was met ---

    @property
    def series(self) -> List[Series]:
        """The series met so far, by their places."""
        text, columns = lib.hne_csv_reader_series_text, Series._fields[:-1]
        roles = [CsvColumn.of(column) for column in columns]
        return [
            Series(
                *(decode(text(self._open, i, role)) for role in roles),
                Unit._of(lib.hne_csv_reader_series_unit(self._open, i)),
            )
            for i in range(lib.hne_csv_reader_series_count(self._open))
        ]

    @property
    def layout(self) -> CsvLayout:
        return CsvLayout(lib.hne_csv_reader_layout(self._open))

    @property
    def separator(self) -> str:
        return chr(lib.hne_csv_reader_separator(self._open))

    @property
    def observation_count(self) -> int:
        """Observations given so far, missing ones included."""
        return lib.hne_csv_reader_observation_count(self._open)

    @property
    def missing_count(self) -> int:
        return lib.hne_csv_reader_missing_count(self._open)

    @property
    def rejected_count(self) -> int:
        """Observations and rows rejected so far; the first of them are in ``rejected``."""
        return lib.hne_csv_reader_rejected_count(self._open)

    @property
    def rejected(self) -> List[Error]:
        """Rejected observations, up to the limit of the format: source, line, column, text and
        reason of each."""
        found: List[Error] = []
        error = lib.hne_csv_reader_rejected(self._open, 0)
        while error:
            found.append(told(lib.hne_error_status(error), error))
            error = lib.hne_csv_reader_rejected(self._open, len(found))
        return found

    def _tell_rejected(self, rejected: Optional[List[Error]]) -> None:
        if rejected is not None:
            rejected.extend(self.rejected)
        elif self.rejected_count:
            first = self.rejected[:1]
            number = f"{self.rejected_count} rejected"
            warnings.warn(
                f"{number}; the first: {first[0]}" if first else number, RejectedWarning, 3
            )


def _observations(series, months, values, letters, given: int) -> Observations:
    if given < len(values):
        series, months = series[:given], months[: 2 * given]
        values, letters = values[:given], letters[:given]
    try:
        import numpy
    except ImportError:
        pairs = memoryview(months).cast("B").cast("i", (given, 2)) if given else months
        return Observations(series, pairs, values, bytes(letters))
    arrays = numpy.frombuffer(series, numpy.int32), numpy.frombuffer(months, numpy.int32)
    numbers = numpy.frombuffer(values) if given else numpy.empty(0)
    return Observations(arrays[0], arrays[1].reshape(-1, 2), numbers, bytes(letters))


# --- whole tables --------------------------------------------------------------------------------


def read_csv(
    source: Source,
    format: Optional[Format] = None,
    *,
    rejected: Optional[List[Error]] = None,
    progress: Optional[Progress] = None,
    **options: Any,
) -> Profile:
    """A profile of a table: each observation a statement, with its figure as printed.

    ``rejected`` is a list that is given what was rejected; without it a RejectedWarning tells.
    Options are those of :class:`Format`.
    """
    with Reader(source, format, progress=progress, **options) as reader:
        profile = reader.profile()
        reader._tell_rejected(rejected)
        return profile


class Table(NamedTuple):
    """A whole table as plain arrays."""

    observations: Observations
    series: List[Series]

    def to_frame(self):
        """A pandas DataFrame, periods down and series across."""
        import pandas

        each = self.observations
        periods = [str(Period.months_of(int(a), int(b))) for a, b in each.periods]
        names = [_label(series) for series in self.series]
        columns = [names[place] for place in each.series]
        frame = pandas.DataFrame({"period": periods, "series": columns, "value": each.values})
        return frame.pivot(index="period", columns="series", values="value")


def _label(series: Series) -> str:
    parts = (series.indicator, series.area, series.dimension, series.aspect)
    return ".".join(part for part in parts if part) or series.name or "value"


def read_values(
    source: Source,
    format: Optional[Format] = None,
    *,
    rejected: Optional[List[Error]] = None,
    progress: Optional[Progress] = None,
    **options: Any,
) -> Table:
    """A table as plain arrays, without an object for each observation; else as :func:`read_csv`."""
    with Reader(source, format, progress=progress, **options) as reader:
        chunks = [(c.series, c.periods, c.values, c.statuses) for c in reader]
        reader._tell_rejected(rejected)
        return Table(_joined(chunks), reader.series)


def _joined(chunks: List[Tuple]) -> Observations:
    if len(chunks) == 1:
        return Observations(*chunks[0])
    if not chunks:
        return _observations(array("i"), array("i"), array("d"), bytearray(), 0)
    statuses = b"".join(chunk[3] for chunk in chunks)
    try:
        import numpy

        return Observations(
            *(numpy.concatenate([c[i] for c in chunks]) for i in range(3)), statuses
        )
    except ImportError:
        whole = [array(chunks[0][i].typecode) if i != 1 else array("i") for i in range(3)]
        for chunk in chunks:
            for i in range(3):
                whole[i].frombytes(bytes(chunk[i]))
        return _observations(*whole, bytearray(statuses), len(statuses))


def write_csv(profile: Profile, path: Any, format: Optional[Format] = None, **options: Any) -> None:
    """Writes the statements of a profile to a file, which is replaced whole or left as it was.

    Options are ``separator``, ``decimal_mark`` and ``layout`` of :class:`Format`.
    """
    format = format or Format(**options)
    address = profile._address, format._address
    call(lib.hne_profile_write_csv_file, *address, path_bytes(path))


def csv_text(profile: Profile, format: Optional[Format] = None, **options: Any) -> str:
    """The text that :func:`write_csv` writes."""
    format = format or Format(**options)
    text, length = ctypes.c_void_p(), ctypes.c_size_t()
    ends = ctypes.byref(text), ctypes.byref(length)
    call(lib.hne_profile_write_csv_memory, profile._address, format._address, *ends)
    try:
        return ctypes.string_at(text.value or 0, length.value).decode("utf-8")
    finally:
        lib.hne_free(text)


__all__ = [
    "CsvColumn",
    "CsvLayout",
    "Format",
    "Observations",
    "Reader",
    "RejectedWarning",
    "Series",
    "StoppedError",
    "Table",
    "csv_text",
    "read_csv",
    "read_values",
    "write_csv",
]
