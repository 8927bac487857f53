# SPDX-License-Identifier: MIT
"""The audit: every statement of a profile held against all others."""

import ctypes
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Tuple

from ._library import lib
from ._objects import Listing
from ._text import decode, printed
from .enums import Aspect, Relation, RepairKind, Severity
from .errors import call
from .figure import Figure, Policy, policy_address
from .indicator import Indicator, Statement
from .interval import Interval
from .period import Period
from .unit import Unit


class Step(NamedTuple):
    """A line of the arithmetic as a person would write it."""

    #: "stated", "so", "but", "rule" or "note"
    label: str
    text: str


class Repair(NamedTuple):
    """A change of a single statement that makes all agree."""

    kind: RepairKind
    #: the statement that it changes
    statement: Optional[Statement]
    #: its figure, period and aspect as mended
    figure: Figure
    period: Period
    aspect: Aspect
    #: what to change and what then follows
    text: str
    #: plausibility between 0 and 1, for ranking only: no probability
    score: float

    def __str__(self) -> str:
        return self.text


class Finding:
    """Statements that cannot hold together, why, and what would mend it."""

    __slots__ = ("severity", "relation", "title", "statements", "steps", "repairs")

    def __init__(self, profile: Any, address: int):
        #: Contradiction or tension.
        self.severity = Severity(lib.hne_finding_severity(address))
        #: The relation that broke.
        self.relation = Relation(lib.hne_finding_relation(address))
        #: What it concerns, in one line.
        self.title = decode(lib.hne_finding_title(address))
        #: The smallest set of statements that cannot hold together.
        self.statements: List[Statement] = [
            Statement(profile, lib.hne_finding_statement(address, i))
            for i in range(lib.hne_finding_statement_count(address))
        ]
        #: The arithmetic, line by line.
        self.steps: List[Step] = [
            Step(
                decode(lib.hne_finding_step_label(address, i)),
                decode(lib.hne_finding_step_text(address, i)),
            )
            for i in range(lib.hne_finding_step_count(address))
        ]
        #: Changes of a single statement that make all agree, the most plausible first.
        self.repairs: List[Repair] = [
            _repair(profile, address, i) for i in range(lib.hne_finding_repair_count(address))
        ]

    @property
    def is_contradiction(self) -> bool:
        return self.severity == Severity.CONTRADICTION

    def __str__(self) -> str:
        lines = [f"{self.severity.word}: {self.title}"]
        lines += [f"  {step.label:8}  {step.text}" for step in self.steps]
        lines += [f"  repair {i:<2} {repair.text}" for i, repair in enumerate(self.repairs, 1)]
        return "\n".join(lines)

    def __repr__(self) -> str:
        return f"<Finding {self.severity.word}: {self.title}; {len(self.repairs)} repairs>"


def _repair(profile: Any, address: int, index: int) -> Repair:
    return Repair(
        RepairKind(lib.hne_finding_repair_kind(address, index)),
        Statement._of(profile, lib.hne_finding_repair_statement(address, index)),
        Figure._of(lib.hne_finding_repair_figure(address, index)),
        Period._of(lib.hne_finding_repair_period(address, index)),
        Aspect(lib.hne_finding_repair_aspect(address, index)),
        decode(lib.hne_finding_repair_text(address, index)),
        lib.hne_finding_repair_score(address, index),
    )


class Implied(NamedTuple):
    """A quantity that became known without being stated."""

    indicator: Indicator
    period: Period
    aspect: Aspect
    unit: Unit
    enclosure: Interval
    #: "growth of imports and exports, China, January-October 2018: 10.7% to 11.9%"
    text: str

    def __str__(self) -> str:
        return self.text


class Held(NamedTuple):
    """How many relations of a kind were checked, and how many of these hold."""

    checked: int
    held: int


class Audit:
    """The result of an audit, which tells of the profile as it was. Iterates over its findings.

    >>> for finding in Profile.builtin().audit():
    ...     print(finding.title)
    imports and exports, Hunan, January-October 2018
    """

    __slots__ = ("profile", "findings", "doubts", "_address")

    def __init__(self, profile: Any, policy: Optional[Policy] = None):
        #: The profile that was audited; it must not be changed while the audit is used.
        self.profile = profile
        self._address = ctypes.c_void_p()
        made = ctypes.byref(self._address)
        call(lib.hne_audit_run, profile._address, policy_address(policy), made)
        #: Contradictions first, then tensions, the gravest first.
        self.findings: List[Finding] = [
            Finding(profile, lib.hne_audit_finding(self._address, i))
            for i in range(lib.hne_audit_finding_count(self._address))
        ]

        #: What would be a contradiction if every guess were right.
        self.doubts: List[Finding] = [
            Finding(profile, lib.hne_audit_doubt(self._address, i))
            for i in range(lib.hne_audit_doubt_count(self._address))
        ]

    def __del__(self, free=lib.hne_audit_free):
        address = getattr(self, "_address", None)
        if address:
            free(address)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __bool__(self) -> bool:
        """Whether anything was found."""
        return bool(self.findings)

    @property
    def contradictions(self) -> List[Finding]:
        """Findings where no reading of the figures agrees."""
        return [finding for finding in self.findings if finding.is_contradiction]

    @property
    def tensions(self) -> List[Finding]:
        """Findings where only a strict reading does not agree."""
        return [finding for finding in self.findings if not finding.is_contradiction]

    @property
    def implied(self) -> Listing:
        """Quantities that became known without being stated."""
        count = lib.hne_audit_implied_count
        return Listing(self, self._address, self._implied, count, lambda _, index: index)

    def _implied(self, index: int) -> Implied:
        at = self._address, index
        return Implied(
            Indicator(self.profile, lib.hne_audit_implied_indicator(*at)),
            Period._of(lib.hne_audit_implied_period(*at)),
            Aspect(lib.hne_audit_implied_aspect(*at)),
            Unit._of(lib.hne_audit_implied_unit(*at)),
            Interval._of(lib.hne_audit_implied_enclosure(*at)),
            printed(lib.hne_audit_implied_print, *at),
        )

    @property
    def unchecked(self) -> Listing:
        """Statements that no relation could test."""
        functions = lib.hne_audit_unchecked_count, lib.hne_audit_unchecked
        profile = self.profile
        return Listing(self, self._address, lambda at: Statement(profile, at), *functions)

    @property
    def relations(self) -> Dict[Relation, Held]:
        """What was checked: how many relations of each kind, and how many of them hold."""
        made = {}
        for relation in Relation:
            checked = lib.hne_audit_checked(self._address, relation)
            if checked:
                made[relation] = Held(checked, lib.hne_audit_held(self._address, relation))
        return made

    def totals(self) -> Tuple[int, int]:
        """How many relations of all kinds were checked, and how many hold."""
        kinds = self.relations.values()
        return sum(kind.checked for kind in kinds), sum(kind.held for kind in kinds)

    def __str__(self) -> str:
        """The report that the command prints."""
        from .report import report

        return report(self)

    def __repr__(self) -> str:
        counts = len(self.contradictions), len(self.tensions), self.totals()[0]
        words = "contradiction", "tension", "relation"
        told = [f"{n} {word}{'' if n == 1 else 's'}" for n, word in zip(counts, words)]
        return f"<Audit: {', '.join(told)} checked>"


def rule(relation: Relation) -> str:
    """English rule of a relation: "a whole is the sum of its parts"."""
    return decode(lib.hne_relation_text(Relation.of(relation)))


def repair_name(kind: RepairKind) -> str:
    """English name of a kind of repair."""
    return decode(lib.hne_repair_kind_text(RepairKind.of(kind)))


def audit(what: Any, policy: Optional[Policy] = None) -> Audit:
    """Audits a profile, or the profile in a file.

    >>> audit("release.json").findings
    """
    from .profile import Profile

    return Audit(what if isinstance(what, Profile) else Profile.read(what), policy)
