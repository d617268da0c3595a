"""Phrase banks: how they are read and how a phrase is filled.

Words inside a bank are drawn with a preference for the first ones, so that some words are common and many are
rare, as in real language. Phrases are dealt like cards: none comes twice before all have come once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import gcd
from pathlib import Path

from wayside.resources import resource

LANGUAGES = ("en", "de", "fr", "ar", "ru", "uk", "tr")
_SLOT = re.compile(r"\{([A-Za-z]+0?)\}")

Draw = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text with slots, as a `%` format and the names of its slots in order."""

    form: str
    slots: tuple[str, ...]


Item = str | Phrase
Sections = Mapping[str, tuple[Item, ...]]


def read_sections(name: str) -> dict[str, tuple[str, ...]]:
    """Read a phrase file of `resources/sample`, by its name."""
    found: dict[str, list[str]] = {}
    section = ""
    for raw in Path(resource(f"sample/{name}")).read_text("utf-8").splitlines():
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
            found[section] = []
        else:
            found[section].extend(part.strip() for part in line.split(" | "))
    return {key: tuple(items) for key, items in found.items()}


def compile_item(text: str) -> Item:
    """Return a text as it is, or as a `Phrase` if it has slots."""
    slots = tuple(_SLOT.findall(text))
    if not slots:
        return text
    return Phrase(_SLOT.sub("%s", text.replace("%", "%%")), slots)


def load(language: str) -> Sections:
    """Return the compiled sections of one language."""
    sections = read_sections(f"{language}.txt")
    return {key: tuple(compile_item(item) for item in items) for key, items in sections.items()}


class Deck:
    """Deals the items of a section so that none comes twice before all have come once."""

    __slots__ = ("_draw", "_items", "_left", "_place", "_size", "_step")

    def __init__(self, items: tuple[Item, ...], draw: Draw) -> None:
        self._items = items
        self._size = len(items)
        self._draw = draw
        self._left = 0
        self._place = 0
        self._step = 1

    def deal(self) -> Item:
        """Return the next item."""
        if self._left == 0:
            self._shuffle()
        self._left -= 1
        place = self._place + self._step
        if place >= self._size:
            place -= self._size
        self._place = place
        return self._items[place]

    def _shuffle(self) -> None:
        """Choose another order: a step without a common divisor with the size visits every place once."""
        size = self._left = self._size
        self._place = int(size * self._draw())
        step = 1 + int((size - 1) * self._draw())
        while gcd(step, size) != 1:
            step += 1
        self._step = step % size


class Voice:
    """Speaks one language about one person.

    Args:
        sections: of the language.
        fixed: what is fixed for the person, by slot.
        draw: the person's source of chance, numbers in [0, 1).
    """

    __slots__ = ("_decks", "_draw", "_fixed", "_sections")

    def __init__(self, sections: Sections, fixed: dict[str, str], draw: Draw) -> None:
        self._sections = sections
        self._fixed = fixed
        self._draw = draw
        self._decks: dict[str, Deck] = {}

    def say(self, section: str) -> str:
        """Return the next phrase of a section, filled."""
        deck = self._decks.get(section)
        if deck is None:
            deck = self._decks[section] = Deck(self._sections[section], self._draw)
        return self.fill(deck.deal())

    def word(self, section: str) -> str:
        """Return an item of a section, the first ones more often."""
        items = self._sections[section]
        draw = self._draw
        item = items[int(len(items) * draw() * draw())]
        return item if isinstance(item, str) else self.fill(item)

    def fill(self, item: Item) -> str:
        """Return an item with its slots filled."""
        if isinstance(item, str):
            return item
        fixed = self._fixed
        drawn = self._drawn
        return item.form % tuple([fixed[slot] if slot in fixed else drawn(slot) for slot in item.slots])

    def _drawn(self, slot: str) -> str:
        items = self._sections.get(slot)
        if items is None:
            return capitalised(self.word(slot.lower()))
        if slot == "quote":
            return self.say("quote")
        draw = self._draw
        item = items[int(len(items) * draw() * draw())]
        return item if isinstance(item, str) else self.fill(item)


def capitalised(text: str) -> str:
    """Return a text with its first letter in upper case and the rest as it is."""
    return text[:1].upper() + text[1:]
