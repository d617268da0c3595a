"""An invented list of five hundred terms, as it could lie in the vault of one worker.

First names and surnames are common ones of several languages, put together by chance; streets, workplaces and towns
are invented; mails and numbers come from ranges that belong to nobody.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from wayside.safety.leak_guard import Claim, ClaimKind, Source, Term, TermKind

_POOLS = Path(__file__).with_name("watch_list.txt")
SIZE = 500


def watch_list(seed: int = 1) -> list[Term]:
    """Return the five hundred terms: a worker's own life, two other identities, and many other people."""
    rng = random.Random(seed)
    pools = _pools(rng)
    terms = dict[str, Term]()
    for kind, texts in _listed(pools, rng):
        for number, text in enumerate(texts):
            source, owner = _whose(kind, number)
            terms.setdefault(text, Term(text=text, kind=kind, source=source, owner=owner))
    while len(terms) < SIZE:
        source, owner = _whose(TermKind.NAME, len(terms))
        text = f"{rng.choice(pools['first names'])} {rng.choice(pools['surnames'])}"
        terms.setdefault(text, Term(text=text, kind=TermKind.NAME, source=source, owner=owner))
    return list(terms.values())


def _listed(pools: dict[str, list[str]], rng: random.Random) -> Iterator[tuple[TermKind, list[str]]]:
    yield TermKind.WORKPLACE, pools["workplaces"]
    yield TermKind.FACT, pools["towns"][:16]
    yield TermKind.ADDRESS, pools["towns"][16:]
    yield TermKind.NICKNAME, pools["nicknames"]
    yield TermKind.CODE_NAME, pools["code names"]
    yield TermKind.TOPIC, pools["topics"]
    yield TermKind.ADDRESS, [_address(street, rng) for street in pools["streets"] * 2]
    yield TermKind.HANDLE, [_handle(pools["parts of handles"], rng) for _ in range(55)]
    yield TermKind.PHONE, [_phone(rng) for _ in range(40)]
    yield TermKind.MAIL, [_mail(pools, rng) for _ in range(35)]
    yield TermKind.FAMILY, pools["first names"][:25]


def ledger() -> list[Claim]:
    """Return what the identity in use is said to be."""
    return [
        Claim(kind=ClaimKind.AGE, text="34"),
        Claim(kind=ClaimKind.TOWN, text="Harrowdale"),
        Claim(kind=ClaimKind.JOB, text="youth worker"),
        Claim(kind=ClaimKind.FAMILY, text="one sister, no children"),
        Claim(kind=ClaimKind.HOURS, text="14:00-22:00"),
    ]


def _whose(kind: TermKind, number: int) -> tuple[Source, int | None]:
    """Return whose a term is: one in four the worker's own, one in four another identity's."""
    if kind is TermKind.TOPIC:
        return Source.NEVER, None
    if kind is TermKind.CODE_NAME:
        return Source.PERSON, number
    if kind is TermKind.FAMILY or number % 4 == 0:
        return Source.OWN, None
    return (Source.IDENTITY, number % 2) if number % 4 == 1 else (Source.PERSON, number)


def _pools(rng: random.Random) -> dict[str, list[str]]:
    """Read the words the terms are made of, each list in an order of chance."""
    pools = dict[str, list[str]]()
    name = ""
    for line in _POOLS.read_text("utf-8").splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        elif line and not line.startswith("#"):
            pools.setdefault(name, []).extend(word.replace("_", " ") for word in line.split())
    return {name: rng.sample(words, len(words)) for name, words in pools.items()}


def _address(street: str, rng: random.Random) -> str:
    number = rng.randint(2, 180)
    english = street.endswith(("Lane", "Street", "Avenue", "Road", "Crescent", "Close", "Terrace"))
    french = street.startswith(("Rue", "Allée", "Impasse", "Chemin", "Quai"))
    return f"{number} {street}" if english or french else f"{street} {number}"


def _handle(parts: list[str], rng: random.Random) -> str:
    one, other = rng.sample(parts, 2)
    form = rng.choice(("{}_{}", "{}{}", "{}.{}", "{}{}{}", "{}_{}{}", "x{}{}x"))
    return rng.choice(("@", "")) + form.format(one, other, rng.randint(1, 99))


def _phone(rng: random.Random) -> str:
    """Return a number from ranges set aside for films and books."""
    return rng.choice(
        (
            f"+49 30 23125 {rng.randint(100, 999)}",
            f"030 23125 {rng.randint(100, 999)}",
            f"+49 171 39200 {rng.randint(10, 99)}",
            f"+44 7700 900{rng.randint(100, 999)}",
            f"07700 900{rng.randint(100, 999)}",
            f"+33 6 39 98 {rng.randint(10, 99)} {rng.randint(10, 99)}",
            f"06 39 98 {rng.randint(10, 99)} {rng.randint(10, 99)}",
            f"(202) 555-01{rng.randint(10, 99)}",
        )
    )


def _mail(pools: dict[str, list[str]], rng: random.Random) -> str:
    first, last = rng.choice(pools["first names"]).lower(), rng.choice(pools["surnames"]).lower()
    local = rng.choice((f"{first}.{last}", f"{first[0]}{last}", f"{last}{rng.randint(1, 99)}"))
    plain = unicodedata.normalize("NFKD", local).encode("ascii", "ignore").decode().replace(" ", "")
    return f"{plain}@{rng.choice(('example.org', 'example.com', 'example.net'))}"
