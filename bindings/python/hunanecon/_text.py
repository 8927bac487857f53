# SPDX-License-Identifier: MIT
"""Texts to and from the library."""

import ctypes
import os
from typing import Any, Union


def encode(text: Any, name: str = "text") -> bytes:
    """UTF-8 without a NUL, which would end it before its end."""
    if not isinstance(text, str):
        raise TypeError(f"{name}: a text is asked for, not {text!r}")
    if "\0" in text:
        raise ValueError(f"{name}: there is a NUL in {text!r}")
    return text.encode("utf-8", "surrogateescape")


def path_bytes(path: "Union[str, bytes, os.PathLike]") -> bytes:
    """A path as the system has it."""
    raw = os.fsencode(path)
    if b"\0" in raw:
        raise ValueError(f"path: there is a NUL in {path!r}")
    return raw


def decode(raw: bytes) -> str:
    return raw.decode("utf-8", "replace") if raw else ""


def printed(function, *arguments: Any) -> str:
    """What a function prints into a buffer, however long."""
    size = 256
    while True:
        buffer = ctypes.create_string_buffer(size)
        length = function(*arguments, buffer, size)
        if length < size:
            return decode(buffer.value)
        size = length + 1
