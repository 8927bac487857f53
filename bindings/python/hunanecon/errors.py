# SPDX-License-Identifier: MIT
"""Exceptions: one class for each status with which a call can fail."""

import ctypes
import threading
from typing import Dict, Optional, Type

from ._library import lib
from .enums import Status


class Error(Exception):
    """A call of the library failed.

    All that the library tells is here as attributes: what went wrong, and where in the input.
    """

    def __init__(
        self,
        message: str,
        status: int = Status.ERROR_ARGUMENT,
        *,
        source: str = "",
        path: str = "",
        text: str = "",
        line: Optional[int] = None,
        column: Optional[int] = None,
        offset: Optional[int] = None,
    ):
        super().__init__(message)
        #: What went wrong, in one English line.
        self.message = message
        #: The status that the call returned.
        self.status = Status(status)
        #: Name of the input, "" if there was none.
        self.source = source
        #: Path of the member at fault: "indicators[2].statements[0].period"; "" if there is none.
        self.path = path
        #: The text at fault, shortened where it is long; "" if there is none.
        self.text = text
        #: Line from 1; None if not known.
        self.line = line
        #: Column in the line, in bytes from 1; None if not known.
        self.column = column
        #: Byte in the input, from 0; None if not known.
        self.offset = offset

    def __str__(self) -> str:
        where = self.source
        if self.line is not None:
            where += f":{self.line}:{self.column}"
        told = f"{where}: {self.message}" if where else self.message
        return f"{told} (in {self.path})" if self.path else told

    def __reduce__(self):
        return _again, (type(self), self.__dict__.copy())


class OutOfMemoryError(Error, MemoryError):
    """Memory ran out; nothing was changed."""


class ArgumentError(Error, ValueError):
    """An argument is outside what the function documents."""


class ParseError(Error, ValueError):
    """The text is not of the form that the function reads."""


class RangeError(Error, ValueError):
    """Well formed, but too large or too small to be held."""


class NotFoundError(Error, LookupError):
    """Nothing there has that name."""


class DuplicateError(Error, ValueError):
    """Something there has that name already."""


class CycleError(Error, ValueError):
    """It would make a thing part of itself."""


class FileError(Error, OSError):
    """The system could not open, read or write the file."""

    # OSError prints itself otherwise.
    __str__ = Error.__str__


class FormatError(Error, ValueError):
    """Valid JSON, but not a profile as the format documents it."""


class UnitError(Error, ValueError):
    """The units of the operands do not go together."""


BY_STATUS: Dict[int, Type[Error]] = {
    Status.ERROR_MEMORY: OutOfMemoryError,
    Status.ERROR_ARGUMENT: ArgumentError,
    Status.ERROR_SYNTAX: ParseError,
    Status.ERROR_RANGE: RangeError,
    Status.ERROR_NOT_FOUND: NotFoundError,
    Status.ERROR_DUPLICATE: DuplicateError,
    Status.ERROR_CYCLE: CycleError,
    Status.ERROR_FILE: FileError,
    Status.ERROR_FORMAT: FormatError,
    Status.ERROR_UNIT: UnitError,
}


def _again(kind: Type[Error], members: dict) -> Error:
    error = kind(members["message"], members["status"])
    error.__dict__.update(members)
    return error


def made(status: int, message: str = "", **where) -> Error:
    """The exception for a status."""
    kind = BY_STATUS.get(status, Error)
    return kind(message or lib.hne_status_text(status).decode(), status, **where)


def _known(number: int, least: int) -> Optional[int]:
    return number if number >= least else None


class _Kept:
    """An hne_error for the calls of one thread, freed with the thread."""

    __slots__ = ("address",)

    def __init__(self):
        self.address = ctypes.c_void_p()
        if lib.hne_error_new(ctypes.byref(self.address)):
            raise made(Status.ERROR_MEMORY)

    def __del__(self, free=lib.hne_error_free):
        free(self.address)


_of_thread = threading.local()


def call(function, *arguments) -> None:
    """Calls a function whose last parameter is an hne_error, and raises what it fills in."""
    try:
        error = _of_thread.kept.address
    except AttributeError:
        _of_thread.kept = _Kept()
        error = _of_thread.kept.address
    status = function(*arguments, error)
    if status:
        # Out of memory there may be nothing in it.
        raise told(status, error) if lib.hne_error_status(error) == status else made(status)


def told(status: int, error) -> Error:
    """The exception for a status and what an hne_error tells of it."""
    return made(
        status,
        lib.hne_error_message(error).decode("utf-8", "replace"),
        source=lib.hne_error_source(error).decode("utf-8", "replace"),
        path=lib.hne_error_path(error).decode("utf-8", "replace"),
        text=lib.hne_error_text(error).decode("utf-8", "replace"),
        line=_known(lib.hne_error_line(error), 1),
        column=_known(lib.hne_error_column(error), 1),
        offset=_known(lib.hne_error_offset(error), 0),
    )
