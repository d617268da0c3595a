"""The piece of a text in which a search found something, with the found words marked.

The index holds no texts, so the piece is cut here, from the stored text, by folding it word by word the way the
index folded it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from wayside.work.index import fold

LENGTH = 160
_BEFORE = 48
_MAX_SCANNED = 200_000
# A word as people see it, marks and joiners included; characters of scripts without spaces stand alone.
_WORD = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    r"\U00020000-\U0003ffff\u2600-\u27bf\U0001f000-\U0001faff]"
    r"|(?:[^\W_]|[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"
    r"\u0900-\u0dff\u200b-\u200d\u00ad])+"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Needle:
    """What is looked for: folded words in a row; with `prefix`, the last one may go on."""

    tokens: tuple[str, ...]
    prefix: bool


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a snippet; `matched` pieces are shown marked."""

    text: str
    matched: bool


def excerpt(
    text: str, needles: tuple[Needle, ...], length: int = LENGTH
) -> tuple[Span, ...]:
    """Return about `length` characters around the first place found, on one line.

    Args:
        text: the whole text.
        needles: what is looked for; none gives the beginning of the text.
        length: in characters.
    """
    found = _first(text, needles)
    start = max(0, found - _BEFORE) if found is not None else 0
    if start:
        gap = text.find(" ", start, found)
        start = gap + 1 if gap >= 0 else start
    piece = text[start : start + length]
    end = start + len(piece)
    if end < len(text) and (cut := piece.rfind(" ", length // 2)) > 0:
        piece = piece[:cut]
        end = start + cut
    spans = _mark(piece, needles)
    lead = (Span("… ", matched=False),) if start else ()
    tail = (Span(" …", matched=False),) if end < len(text.rstrip()) else ()
    return (
        *lead,
        *(Span(re.sub(r"\s+", " ", span.text), span.matched) for span in spans),
        *tail,
    )


def _first(text: str, needles: tuple[Needle, ...]) -> int | None:
    """Return where the rarest-looking (longest) needle is first found."""
    for needle in sorted(needles, key=lambda n: -sum(map(len, n.tokens))):
        scanned = text[:_MAX_SCANNED]
        if scanned.isascii():
            place = _first_ascii(scanned, needle)
        else:
            found = places(scanned, (needle,), first_only=True)
            place = found[0][0] if found else None
        if place is not None:
            return place
    return None


def _first_ascii(text: str, needle: Needle) -> int | None:
    """Find a needle in plain text without folding word by word, which for a long note would take long."""
    gap = r"[^a-z0-9]+"
    pattern = (
        r"(?<![a-z0-9])"
        + gap.join(map(re.escape, needle.tokens))
        + ("" if needle.prefix else r"(?![a-z0-9])")
    )
    match = re.search(pattern, text.lower())
    return match.start() if match else None


def _mark(piece: str, needles: tuple[Needle, ...]) -> list[Span]:
    spans, last = list[Span](), 0
    for start, end in places(piece, needles):
        if start < last:
            continue
        if start > last:
            spans.append(Span(piece[last:start], matched=False))
        spans.append(Span(piece[start:end], matched=True))
        last = end
    if last < len(piece):
        spans.append(Span(piece[last:], matched=False))
    return spans


def places(
    text: str, needles: tuple[Needle, ...], *, first_only: bool = False
) -> list[tuple[int, int]]:
    """Return where needles stand in a text, as starts and ends, in order."""
    words = list[tuple[int, int, str]]()
    for match in _WORD.finditer(text):
        for token in fold(match.group()).split():
            words.append((match.start(), match.end(), token))
    found = list[tuple[int, int]]()
    for place in range(len(words)):
        for needle in needles:
            if _stands_at(words, place, needle):
                found.append(
                    (words[place][0], words[place + len(needle.tokens) - 1][1])
                )
                if first_only:
                    return found
                break
    return found


def _stands_at(words: list[tuple[int, int, str]], place: int, needle: Needle) -> bool:
    last = len(needle.tokens) - 1
    if place + last >= len(words):
        return False
    for offset, token in enumerate(needle.tokens):
        word = words[place + offset][2]
        fits = (
            word.startswith(token)
            if needle.prefix and offset == last
            else word == token
        )
        if not fits:
            return False
    return True
