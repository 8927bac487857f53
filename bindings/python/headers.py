# SPDX-License-Identifier: MIT
"""Reads the public headers: every function, structure, enumeration and version number in them.

Knows the few forms that these headers use and refuses every other, so that nothing is passed over.
"""

import pathlib
import re
from typing import Dict, List, NamedTuple, Tuple


class Enumeration(NamedTuple):
    members: Dict[str, int]
    notes: Dict[str, str]
    about: str


class Function(NamedTuple):
    result: str
    parameters: Tuple[Tuple[str, str], ...]  # type and name

    @property
    def signature(self) -> str:
        return f"{self.result} ({', '.join(kind for kind, _ in self.parameters)})"


class Headers(NamedTuple):
    version: Tuple[int, int, int]
    enumerations: Dict[str, Enumeration]
    structures: Dict[str, Tuple[Tuple[str, str], ...]]
    opaque: Tuple[str, ...]
    callbacks: Dict[str, str]
    functions: Dict[str, Function]


COMMENT = re.compile(r"/\*.*?\*/", re.S)
CALLBACK_PARAMETER = re.compile(r"^(.+?)\(\*\s*(\w+)\)\s*(\(.*\))$", re.S)


def squeeze(text: str) -> str:
    """One space where there was any, none around stars but the one before them."""
    text = re.sub(r"\s*\*\s*", " *", re.sub(r"\s+", " ", text)).replace("* *", "**")
    return text.replace("*const *", "*const *").replace("( *)", "(*)").strip()


def split_parameters(text: str) -> List[str]:
    parts, depth, start = [], 0, 0
    for at, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if character == "," and not depth:
            parts.append(text[start:at])
            start = at + 1
    return [part for part in (*parts, text[start:]) if part.strip() != "void"]


def typed(declaration: str) -> Tuple[str, str]:
    """Type and name of a parameter or member."""
    callback = CALLBACK_PARAMETER.match(declaration.strip())
    if callback:
        return squeeze(f"{callback[1]}(*){callback[3]}"), callback[2]
    match = re.match(r"^(.*?)(\w+)\s*(\[\w+\])?$", declaration.strip(), re.S)
    if not match or not match[1].strip():
        raise ValueError(f"not a parameter or member: {declaration!r}")
    return squeeze(match[1]) + (match[3] or ""), match[2]


def plain(comment: str) -> str:
    """The words of a documentation comment, without its marks."""
    text = re.sub(r"@since\s+[\d.]+", "", comment)
    text = re.sub(r"\\f\$(.*?)\\f\$", r"\1", text).replace("@p ", "")
    text = re.sub(r"^\s*\*", "", text, flags=re.M)
    return re.sub(r"\s+", " ", text).strip(" */<")


def read_enumerations(text: str) -> Dict[str, Enumeration]:
    found = {}
    pattern = r"(?:/\*\*((?:(?!\*/).)*)\*/\s*)?typedef enum (\w+) \{(.*?)\}\s*(\w+);"
    for about, tag, body, name in re.findall(pattern, text, re.S):
        if tag != name:
            raise ValueError(f"enum {tag} is named {name}")
        members, notes = {}, {}
        member = r"(\w+)\s*=\s*('.'|0x[0-9a-f]+|\d+)\s*,?\s*(?:/\*\*<(.*?)\*/)?"
        for word, value, note in re.findall(member, body, re.S):
            members[word] = ord(value[1]) if value[0] == "'" else int(value, 0)
            notes[word] = plain(note)
        left = re.sub(member, "", body, flags=re.S)
        if COMMENT.sub("", left).strip():
            raise ValueError(f"not understood in enum {name}: {left!r}")
        found[name] = Enumeration(members, notes, plain(about))
    return found


def read(folder: pathlib.Path) -> Headers:
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.h"))]
    if not texts:
        raise FileNotFoundError(f"no headers in {folder}")
    whole = "\n".join(texts)
    version = tuple(
        int(re.search(rf"#define HNE_VERSION_{part} (\d+)", whole)[1])
        for part in ("MAJOR", "MINOR", "PATCH")
    )
    enumerations = read_enumerations(whole)
    bare = re.sub(r"^#(?:[^\n\\]|\\\n|\\.)*$", "", COMMENT.sub("", whole), flags=re.M)
    structures, opaque, callbacks, functions = {}, [], {}, {}
    for tag, body, name in re.findall(r"typedef struct (\w+) \{(.*?)\}\s*(\w+);", bare, re.S):
        structures[name] = tuple(typed(member) for member in body.split(";") if member.strip())
    bare = re.sub(r"typedef (struct|enum) \w+ \{.*?\}\s*\w+;", "", bare, flags=re.S)
    for tag, name in re.findall(r"typedef struct (\w+) (\w+);", bare):
        opaque.append(name)
    bare = re.sub(r"typedef struct \w+ \w+;", "", bare)
    for result, name, parameters in re.findall(r"typedef (.+?)\(\*(\w+)\)\((.*?)\);", bare, re.S):
        kinds = ", ".join(typed(part)[0] for part in split_parameters(parameters))
        callbacks[name] = f"{squeeze(result)} ({kinds})"
    bare = re.sub(r"typedef .+?\(\*\w+\)\(.*?\);", "", bare, flags=re.S)
    for result, name, parameters in re.findall(r"typedef ([^;()]+?)\b(hne_\w+)\(([^;]*?)\);", bare, re.S):
        kinds = ", ".join(typed(part)[0] for part in split_parameters(parameters))
        callbacks[name] = f"{squeeze(result)} ({kinds})"
    bare = re.sub(r"typedef [^;()]+?\bhne_\w+\([^;]*?\);", "", bare, flags=re.S)
    pattern = r"HNE_API\s+([^;()]+?)\b(hne_\w+)\(((?:[^;])*?)\);"
    for result, name, parameters in re.findall(pattern, bare, re.S):
        if name in functions:
            raise ValueError(f"{name} is declared twice")
        functions[name] = Function(
            squeeze(result), tuple(typed(part) for part in split_parameters(parameters))
        )
    left = re.sub(pattern, "", bare, flags=re.S)
    left = re.sub(r'HNE_(BEGIN|END)_DECLS|extern "C" [{]|[}]', "", left).strip()
    if left:
        raise ValueError(f"not understood in the headers: {left[:200]!r}")
    return Headers(version, enumerations, structures, tuple(opaque), callbacks, functions)
