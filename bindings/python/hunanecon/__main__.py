# SPDX-License-Identifier: MIT
"""``python3 -m hunanecon audit FILE``: the audit, from Python alone."""

import argparse
import errno
import os
import sys
from typing import List, Optional

from . import __version__
from .errors import Error
from .profile import Profile
from .report import brief, columns_of, report, shown

AGREES, FINDINGS, FAILED = 0, 1, 2
STANDARD_INPUT = "-"


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="python3 -m hunanecon",
        description="Finds the figure that cannot be right.",
    )
    made.add_argument("-V", "--version", action="version", version=f"hunanecon {__version__}")
    commands = made.add_subparsers(dest="command", metavar="COMMAND", required=True)
    audit = commands.add_parser(
        "audit",
        help="check what a profile states against itself",
        description="Holds every statement of each profile against all others. Without a FILE the "
        "built-in profile; - is standard input.",
    )
    audit.add_argument("files", metavar="FILE", nargs="*")
    for letter, name, help_ in (
        ("-s", "--strict", "end with status 1 for tensions, too"),
        ("-u", "--unchecked", "list the statements that could not be tested"),
        ("-a", "--all", "leave nothing out: all repairs, implied values, statements"),
        ("-q", "--quiet", "one line for each finding, nothing if all agrees"),
    ):
        audit.add_argument(letter, name, action="store_true", help=help_)
    return made


def width() -> int:
    """Of the lines: what COLUMNS says, that of a terminal, or 80."""
    told = os.environ.get("COLUMNS", "")
    if told.isdigit() and int(told) > 0:
        return min(max(int(told), 40), 1000)
    try:
        return min(max(os.get_terminal_size(sys.stdout.fileno()).columns, 40), 1000)
    except (OSError, ValueError):
        return 80


def name_of(path: Optional[str]) -> str:
    if path is None:
        return "built-in profile"
    return "standard input" if path == STANDARD_INPUT else path


def read(path: Optional[str], raw: List[bytes]) -> Profile:
    """The profile; what was read goes to ``raw``, to quote from."""
    if path is None:
        return Profile.builtin()
    if path == STANDARD_INPUT:
        raw.append(sys.stdin.buffer.read())
        return Profile.loads(raw[0], name_of(path))
    return Profile.read(path)


def complain(path: Optional[str], failure: Error, raw: List[bytes]) -> None:
    """What is wrong, and the line at fault with a mark under the column."""
    where = name_of(path)
    if failure.line is not None:
        where += f":{failure.line}:{failure.column}"
    lines = [f"hunanecon: {where}: {failure.message}"]
    if failure.offset is not None:
        if not raw and path not in (None, STANDARD_INPUT):
            try:
                with open(path, "rb") as stream:
                    raw.append(stream.read())
            except OSError:
                pass
        lines += quoted(raw[0], failure.offset) if raw else []
    if failure.path:
        lines.append(f"  in {failure.path}")
    print("\n".join(map(shown, lines)), file=sys.stderr)


def quoted(raw: bytes, at: int, before: int = 50, after: int = 26) -> List[str]:
    """The line around a byte, cut to what fits, with a mark under the byte."""
    if at > len(raw):
        return []
    begin = max(raw.rfind(b"\n", 0, at) + 1, at - before)
    while begin < at and raw[begin] & 0xC0 == 0x80:
        begin += 1  # not within a character
    while begin < at and raw[begin] in b" \t":
        begin += 1
    end = at
    while end < len(raw) and raw[end] not in b"\r\n\0" and end - at < after:
        end += 1
    while end < len(raw) and raw[end] & 0xC0 == 0x80:
        end += 1
    if begin == end:
        return []
    lead = shown(raw[begin:at].decode("utf-8", "replace"))
    return [f"  {lead}{raw[at:end].decode('utf-8', 'replace')}", " " * (2 + columns_of(lead)) + "^"]


def audit(options: argparse.Namespace) -> int:
    status, printed = AGREES, 0
    for path in options.files or [None]:
        raw: List[bytes] = []
        try:
            profile = read(path, raw)
            found = profile.audit()
        except Error as failure:
            complain(path, failure, raw)
            status = FAILED
            continue
        if found.contradictions or (options.strict and found):
            status = max(status, FINDINGS)
        if options.quiet:
            sys.stdout.write(brief(found, name_of(path)))
            continue
        chosen = {"all": options.all, "unchecked": options.unchecked, "width": width()}
        sys.stdout.write("\n\n" * bool(printed) + report(found, name_of(path), **chosen))
        printed += 1
    return status


def main(arguments: Optional[List[str]] = None) -> int:
    options = parser().parse_args(arguments)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8")  # whatever the locale
        sys.stderr.reconfigure(encoding="utf-8")
    try:
        status = audit(options)
        sys.stdout.flush()
        return status
    except OSError as failure:
        sys.stdout = open(os.devnull, "w")  # what is left is not tried again at the end
        if failure.errno == errno.EPIPE:
            return FAILED
        print(f"hunanecon: could not write: {failure.strerror}", file=sys.stderr)
        return FAILED


if __name__ == "__main__":
    sys.exit(main())
