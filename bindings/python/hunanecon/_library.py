# SPDX-License-Identifier: MIT
"""Finds the shared library, checks its version, and gives its functions their prototypes.

``lib`` has the functions, ``types`` the structures, by the names that C has for them.
"""

import ctypes
import functools
import glob
import os
import re
from types import SimpleNamespace
from typing import Iterator, List

from . import _prototypes

SONAME = "libhunanecon.so.0"
VARIABLE = "HUNANECON_LIBRARY"

PLAIN = {
    "void": None,
    "double": ctypes.c_double,
    "size_t": ctypes.c_size_t,
    "int32_t": ctypes.c_int32,
    "uint32_t": ctypes.c_uint32,
    "uint8_t": ctypes.c_uint8,
    "int64_t": ctypes.c_int64,
    "uint64_t": ctypes.c_uint64,
    "char": ctypes.c_char,
}

types = SimpleNamespace()
lib = SimpleNamespace()


# --- types ----------------------------------------------------------------------------------


@functools.lru_cache(maxsize=None)
def c_type(declaration: str):
    """The ctypes type of a type as C writes it."""
    kind = declaration.replace("const ", "").strip()
    array = re.match(r"^(.*)\[(\d+)\]$", kind)
    if array:
        return c_type(array[1]) * int(array[2])
    if "(*)" in kind:
        return ctypes.c_void_p
    if kind.endswith("**") or kind.endswith("*const *"):
        return ctypes.POINTER(ctypes.c_void_p)
    if kind.endswith("*"):
        pointed = kind[:-1].strip()
        if pointed == "char":
            return ctypes.c_char_p
        if pointed == "void" or pointed in _prototypes.OPAQUE:
            return ctypes.c_void_p
        return ctypes.POINTER(c_type(pointed))
    if kind in PLAIN:
        return PLAIN[kind]
    if kind in _prototypes.STRUCTURES:
        return structure(kind)
    if kind in _prototypes.CALLBACKS:
        return callback(kind)
    return ctypes.c_int32  # what is left are enumerations


def structure(name: str):
    """The structure of that name, made when it is first asked for."""
    if not hasattr(types, name):
        members = (m.rsplit(" ", 1) for m in _prototypes.STRUCTURES[name].split("; "))
        fields = [(member, c_type(kind)) for kind, member in members]
        setattr(types, name, type(name, (ctypes.Structure,), {"_fields_": fields, "__slots__": ()}))
    return getattr(types, name)


def callback(name: str):
    """The type of a function that a program hands to the library."""
    if not hasattr(types, name):
        setattr(types, name, ctypes.CFUNCTYPE(*signature(_prototypes.CALLBACKS[name])))
    return getattr(types, name)


def signature(text: str) -> list:
    """Type of the result and types of the parameters, of "result (parameter, ...)"."""
    result, parameters = text[:-1].split(" (", 1)
    return [c_type(result), *(c_type(part) for part in split(parameters))]


def split(parameters: str) -> List[str]:
    return re.split(r", (?![^(]*\))", parameters) if parameters else []


# --- finding it -----------------------------------------------------------------------------


def candidates() -> Iterator[str]:
    """Where the library may be: what a variable says, a build of this checkout, the system."""
    told = os.environ.get(VARIABLE)
    if told:
        yield told
        return
    package = os.path.dirname(os.path.realpath(__file__))
    checkout = os.path.normpath(os.path.join(package, "..", "..", ".."))
    if os.path.exists(os.path.join(checkout, "include", "hunanecon.h")):
        for folder in ("build", ""):
            yield os.path.join(checkout, folder, ".libs", SONAME)
    yield SONAME
    # PREFIX/lib, of a package in PREFIX/lib/python3.x/site-packages or PREFIX/lib/python3.
    for up in ("../../..", "../.."):
        folder = os.path.normpath(os.path.join(package, up))
        if os.path.basename(folder).startswith("lib"):
            yield os.path.join(folder, SONAME)
            yield from sorted(glob.glob(os.path.join(folder, "*-linux-*", SONAME)))
    import ctypes.util  # only here, as it takes longer than all else

    found = ctypes.util.find_library("hunanecon")
    if found:
        yield found


def load() -> ctypes.CDLL:
    """The library; ImportError, with all that was tried, if it cannot be loaded."""
    tried = []
    for path in candidates():
        if os.sep in path and not os.path.exists(path):
            tried.append(f"{path}: there is no such file")
            continue
        try:
            return ctypes.CDLL(path)
        except OSError as failure:
            tried.append(str(failure))
    told = f"as {VARIABLE} says" if os.environ.get(VARIABLE) else f"{VARIABLE} is not set"
    raise ImportError(
        f"libhunanecon could not be loaded ({told}):\n  " + "\n  ".join(tried) + "\n"
        f"Install it, or set {VARIABLE} to the path of {SONAME}."
    )


def check_version(found: str, path: str) -> None:
    """Raises ImportError unless the library goes with the prototypes of this package."""
    major, minor = _prototypes.VERSION[:2]
    numbers = [int(part) for part in re.findall(r"\d+", found)[:2]]
    if len(numbers) == 2 and numbers[0] == major and numbers[1] >= minor:
        return
    raise ImportError(
        f"{path} is libhunanecon {found}; this package needs {major}.{minor} or a later {major}.x"
    )


def bind(library: ctypes.CDLL) -> None:
    """Fills ``lib`` with the functions, each with its prototype."""
    library.hne_version.restype = ctypes.c_char_p
    check_version(library.hne_version().decode(), library._name)
    for name in _prototypes.STRUCTURES:
        structure(name)
    for name, text in _prototypes.FUNCTIONS.items():
        try:
            function = library[name]
        except AttributeError:
            raise ImportError(
                f"{library._name} has no {name}: it is older than this package, though both are "
                f"version {library.hne_version().decode()}; install the two from one release"
            ) from None
        function.restype, *function.argtypes = signature(text)
        setattr(lib, name, function)


def of_bytes(name: str):
    """A function once more, which takes bytes and ctypes arrays for arrays of doubles: sooner than
    pointers are made."""
    function = handle[name]
    doubles = ctypes.POINTER(ctypes.c_double)
    function.restype, *kinds = signature(_prototypes.FUNCTIONS[name])
    function.argtypes = [ctypes.c_void_p if kind is doubles else kind for kind in kinds]
    return function


handle = load()
bind(handle)
