#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes hunanecon/_prototypes.py and hunanecon/enums.py from the public headers.

    update-prototypes.py INCLUDE_FOLDER

The files are kept in the repository, so that the package needs no headers; a test compares them
with the headers, so that the two cannot drift. `make update-python` runs this.
"""

import pathlib
import sys
import textwrap

import headers

WIDTH = 100
MARK = """

Written by update-prototypes.py from the public headers: change those, not this.
"""


def quoted(indent: str, key: str, value: str) -> str:
    line = f'{indent}"{key}": "{value}",'
    if len(line) <= WIDTH:
        return line
    pieces = textwrap.wrap(value, WIDTH - len(indent) - 7, drop_whitespace=False)
    lines = [f'{indent}    "{piece}"' for piece in pieces]
    return "\n".join([f'{indent}"{key}": (', *lines, f"{indent}),"])


def members(pairs) -> str:
    return "; ".join(f"{kind} {name}" for kind, name in pairs)


def prototypes(read: headers.Headers) -> str:
    lines = [
        "# SPDX-License-Identifier: MIT",
        f'"""The interface of the library. {MARK}"""',
        "",
        "# The version of the headers.",
        f"VERSION = {read.version!r}",
        "",
        "# Types that are known by their address alone.",
        "OPAQUE = (",
        *(f'    "{name}",' for name in sorted(read.opaque)),
        ")",
        "",
        "# Structures: type and name of each member.",
        "STRUCTURES = {",
        *(quoted("    ", n, members(m)) for n, m in sorted(read.structures.items())),
        "}",
        "",
        "# Functions that a program hands to the library.",
        "CALLBACKS = {",
        *(quoted("    ", name, kind) for name, kind in sorted(read.callbacks.items())),
        "}",
        "",
        "# Functions: what they give, and what they take.",
        "FUNCTIONS = {",
        *(quoted("    ", n, f.signature) for n, f in sorted(read.functions.items())),
        "}",
    ]
    return "\n".join(lines).replace("CALLBACKS = {\n}", "CALLBACKS = {}") + "\n"


def class_name(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_")[1:])


def prefix(words) -> str:
    """What all constants of an enumeration begin with, up to an underscore."""
    words = list(words)
    length = 0
    while all(len(w) > length and w[length] == words[0][length] for w in words):
        length += 1
    return words[0][: words[0].rfind("_", 0, length + 1) + 1] if len(words) > 1 else ""


def enumeration(name: str, read: headers.Enumeration) -> str:
    words = {w: v for w, v in read.members.items() if not w.endswith("_FORCE_INT32")}
    cut = prefix(words)
    about = textwrap.fill(read.about, WIDTH - 4, initial_indent='    """', subsequent_indent="    ")
    about += '"""' if len(about.splitlines()[-1]) + 3 <= WIDTH else '\n    """'
    lines = [f"class {class_name(name)}(Enumeration):", about.replace("\\", ""), ""]
    for word, value in words.items():
        note = read.notes[word].replace("\\", "")
        if note:
            lines += textwrap.wrap(
                note, WIDTH - 7, initial_indent="    #: ", subsequent_indent="    #: "
            )
        lines.append(f"    {word[len(cut):]} = {value}")
    return "\n".join(lines)


def enumerations(read: headers.Headers) -> str:
    names = {name: class_name(name) for name in sorted(read.enumerations)}
    parts = [
        "# SPDX-License-Identifier: MIT",
        f'"""Enumerations: the words that functions take and give. {MARK}"""',
        "",
        "from typing import Dict, Type",
        "",
        "from ._enumeration import Enumeration",
        "",
        "__all__ = [",
        *(f'    "{python}",' for python in names.values()),
        "]",
        "",
    ]
    for name, enum in sorted(read.enumerations.items()):
        parts += ["", enumeration(name, enum), ""]
    parts += [
        "",
        "#: The classes by the names that C has for them.",
        "BY_NAME: Dict[str, Type[Enumeration]] = {",
    ]
    parts += [f'    "{name}": {python},' for name, python in names.items()]
    return "\n".join([*parts, "}"]) + "\n"


def main() -> int:
    if len(sys.argv) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    read = headers.read(pathlib.Path(sys.argv[1]))
    package = pathlib.Path(__file__).resolve().parent / "hunanecon"
    for name, text in (("_prototypes.py", prototypes(read)), ("enums.py", enumerations(read))):
        (package / name).write_text(text, encoding="utf-8")
        print(f"{name}: {text.count(chr(10))} lines")
    return 0


if __name__ == "__main__":
    sys.exit(main())
