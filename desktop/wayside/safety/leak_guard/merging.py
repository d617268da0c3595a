"""Many findings about one place become the one that says most.

Which finding stays is decided by the findings that cover it, and by nothing else, so that it does not matter in which
order or in how large portions a draft was looked through.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from wayside.safety.leak_guard.terms import Finding, FindingKind, Term

_CLAIMS = frozenset(
    (FindingKind.AGE, FindingKind.TOWN, FindingKind.JOB, FindingKind.FAMILY, FindingKind.HOURS)
)


def merge(findings: Iterable[Finding], allowed: AbstractSet[tuple[FindingKind, str]]) -> list[Finding]:
    """Return what is worth telling, sorted by place.

    An allowance covers a term as a whole and so its parts in the same place, but nothing of another term that
    happens to lie there. Of terms that lie within each other the longest is told; a pattern gives way to a term that
    says what it is; what contradicts the ledger is told beside both.
    """
    every = sorted(set(findings), key=_order)
    left = list(_not_permitted(every, allowed)) if allowed else every
    told, near = list[Finding](), list[Finding]()
    for one in left:
        near = [other for other in near if other.end > one.start]
        if not any(other.end >= one.end and _gives_way(one, other) for other in near):
            told.append(one)
            near.append(one)
    return told


def _not_permitted(
    every: Iterable[Finding], allowed: AbstractSet[tuple[FindingKind, str]]
) -> Iterator[Finding]:
    near = list[Finding]()
    for one in every:
        near = [other for other in near if other.end > one.start]
        if (one.kind, one.key) in allowed:
            near.append(one)
        elif not any(other.end >= one.end and _same(one.term, other.term) for other in near):
            yield one


def _order(one: Finding) -> tuple[int, int, int, int, int, int, str, str, int]:
    """Sort by place, the longest first, then by how much a finding says."""
    term = one.term
    return (
        one.start,
        -one.end,
        0 if term is not None else 1,
        int(one.match),
        int(one.kind),
        -1 if term is None or term.owner is None else term.owner,
        one.key,
        "" if term is None else term.text,
        -1 if term is None else int(term.kind) * 2 + term.anywhere,
    )


def _same(one: Term | None, other: Term | None) -> bool:
    return one is not None and one == other


def _gives_way(one: Finding, other: Finding) -> bool:
    """Tell whether a finding need not be told beside another that covers its place and comes first in order."""
    if one.kind in _CLAIMS or other.kind in _CLAIMS:
        return one.kind == other.kind
    return other.term is not None or one.term is None
