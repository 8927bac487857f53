# SPDX-License-Identifier: MIT
"""An audit as text for people: word for word what the command ``hunanecon audit`` prints."""

import unicodedata
from typing import List, Tuple

from .findings import Audit, Finding, rule

LABEL, TEXT, TITLE, NUMBER = 2, 12, 15, 15
MOST_IMPLIED, MOST_REPAIRS, WIDEST, LEAST_ROOM = 12, 4, 100, 10

#: Wide punctuation that must not begin a line.
CLOSING = "、。》」』】！％），．：；？"


# --- lines ---------------------------------------------------------------------------------------


def width_of(character: str) -> int:
    """Columns of a terminal that a character takes."""
    if character < "\u0300":
        return 1
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def columns_of(text: str) -> int:
    return sum(map(width_of, text))


def shown(text: str) -> str:
    """With a sign for what a terminal might obey."""
    return "".join(
        c if unicodedata.category(c) != "Cc" and c != "\ufffd" else " " if c in "\n\t" else "?"
        for c in text
    )


def fold(text: str, columns: int) -> Tuple[str, str]:
    """The first line of a text that fits in so many columns, and the rest."""
    used, end, resume, after_wide = 0, 0, 0, False
    for at, character in enumerate(text):
        if character == "\n":
            return text[:at].rstrip(" "), text[at + 1 :]
        width = width_of(character)
        if character == " ":
            end, resume = at, at + 1
        elif at and (width == 2 or after_wide) and text[at - 1] not in " (":
            if character not in CLOSING:
                end = resume = at
        if used + width > columns and at:
            cut, rest = (end, resume) if end else (at, at)
            return text[:cut].rstrip(" "), text[rest:].lstrip(" ")
        used += width
        after_wide = width == 2
    return text.rstrip(" "), ""


class Page:
    """Lines with a label before a text that is folded beside it."""

    def __init__(self, width: int):
        self.width = min(width, WIDEST)
        self.lines: List[str] = []

    def line(self, text: str = "") -> None:
        self.lines.append(shown(text))

    def folded(self, text: str, column: int = 0, before: str = "") -> None:
        """A text from a column on, or two beyond what stands before it."""
        start = max(column, columns_of(before) + 2) if before else column
        room = max(self.width - start, LEAST_ROOM)
        lead = before + " " * (start - columns_of(before))
        while True:
            first, text = fold(text, room)
            self.line(lead + first if first else before)
            if not text:
                return
            lead = " " * start


# --- the parts of the report ---------------------------------------------------------------------


def shown_of(count: int, most: int, all_: bool) -> int:
    return count if all_ or count <= most + 1 else most


def counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'s' * (count != 1)}" if count else f"no {noun}"


def add_rest(page: Page, count: int, more: str) -> None:
    if count:
        page.line(" " * TEXT + f"and {count} {more}; --all lists them")


def add_finding(page: Page, finding: Finding, all_: bool, word: str = "") -> None:
    page.folded(finding.title, TITLE, word or finding.severity.word)
    before = ""
    for step in finding.steps:
        label = " " * LABEL + (step.label if step.label != before else "")
        page.folded(step.text, TEXT, label)
        before = step.label
    number = shown_of(len(finding.repairs), MOST_REPAIRS, all_)
    for index, repair in enumerate(finding.repairs[:number]):
        label = (" " * LABEL + ("" if index else "repairs")).ljust(TEXT)
        page.folded(repair.text, NUMBER, f"{label}{index + 1}")
    add_rest(page, len(finding.repairs) - number, "less likely")
    page.line()


def add_relations(page: Page, audit: Audit) -> None:
    heading = "checked"
    for relation, (checked, held) in audit.relations.items():
        if held == checked:
            told = {1: "holds", 2: "both hold"}.get(checked, f"all {checked} hold")
        else:
            told = "does not hold" if checked == 1 else f"{held} of {checked} hold"
        page.folded(f"{rule(relation)}: {told}", TEXT, heading)
        heading = ""


def add_implied(page: Page, audit: Audit, all_: bool) -> None:
    number = shown_of(len(audit.implied), MOST_IMPLIED, all_)
    for index, implied in enumerate(audit.implied[:number]):
        page.folded(implied.text, TEXT, "" if index else "implied")
    add_rest(page, len(audit.implied) - number, "more")


def add_unchecked(page: Page, audit: Audit, list_: bool) -> None:
    count = len(audit.unchecked)
    if count and not list_:
        one = "1 statement that nothing else bears on; --unchecked shows it"
        many = f"{count} statements that nothing else bears on; --unchecked lists them"
        page.line("untested".ljust(TEXT) + (one if count == 1 else many))
    for index, statement in enumerate(audit.unchecked if list_ else ()):
        page.folded(str(statement), TEXT, "" if index else "untested")


def add_summary(page: Page, audit: Audit, all_: bool) -> None:
    statements = len(audit.profile.statements)
    contradictions = counted(len(audit.contradictions), "contradiction")
    tensions = counted(len(audit.tensions), "tension")
    page.line()
    page.folded(f"{contradictions}, {tensions} in {counted(statements, 'statement')}")
    doubts = len(audit.doubts)
    if doubts:
        rests = "it rests" if doubts == 1 else "each rests"
        more = "" if all_ else "; --all shows it" if doubts == 1 else "; --all shows them"
        page.folded(
            f"{counted(doubts, 'doubt')}: {rests} on a statement that had to be guessed{more}"
        )
    checked, held = audit.totals()
    told = f"{counted(checked, 'relation')} checked"
    if checked:
        told += f", {held} hold{'s' * (held == 1)}"
    left = len(audit.unchecked)
    if left:
        told += f"; {left} {'statement' if left == 1 else 'statements'} could not be tested"
    elif statements:
        told += "; every statement was tested"
    else:
        told += "; there was nothing to test"
    page.folded(told)


def report(
    audit: Audit, name: str = "", *, all: bool = False, unchecked: bool = False, width: int = 80
) -> str:
    """The whole report, with a line break at its end; ``name`` is that of the file."""
    page = Page(width)
    title = audit.profile.title
    page.line(f"{title} ({name})" if title and name else title or name)
    page.line()
    for finding in audit.findings:
        add_finding(page, finding, all)
    for doubt in audit.doubts if all else ():
        add_finding(page, doubt, all, "doubt")
    add_relations(page, audit)
    add_implied(page, audit, all)
    add_unchecked(page, audit, all or unchecked)
    add_summary(page, audit, all)
    return "\n".join(page.lines) + "\n"


def brief(audit: Audit, name: str) -> str:
    """A line for each finding."""
    told = (f"{name}: {each.severity.word}: {each.title}" for each in audit.findings)
    return "".join(f"{shown(line)}\n" for line in told)
