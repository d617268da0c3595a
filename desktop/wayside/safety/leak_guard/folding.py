"""How a text is made comparable: one rule per character, never looking at its neighbours.

That each character folds by itself is what everything else rests on: no run of marks can make it slow, an edit
changes nothing but its own place, and a place in the folded text leads back to the character it came from.

Two foldings. *Plain* takes away what no reader counts as a difference: case, accents, compatibility forms, what
cannot be seen. *Deep* also takes letters for the Latin ones they look like, digits and signs for the letters they
stand for, and does not tell i from l. Terms are folded the same way as texts, so both sides always meet.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Mapping

# Marks that make another word of it stay: Indian, Thai, Lao, Burmese and Khmer signs, Japanese voicing.
SIGNS = (
    "\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u09d7\u0a01-\u0a4d"
    "\u0a81-\u0acd\u0b01-\u0b57\u0b82\u0bbe-\u0bd7\u0c00-\u0c04\u0c3c-\u0c56\u0c81-\u0cd6\u0d00-\u0d57"
    "\u0d81-\u0ddf\u0e31\u0e34-\u0e3a\u0e47\u0eb1\u0eb4-\u0ebc\u102b-\u103e\u1056-\u1059\u17b6-\u17d3"
    "\u3099\u309a"
)
_SIGN = re.compile(f"[{SIGNS}]")
# Scripts written without spaces: between two of their characters a word may always begin or end.
ALONE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff]"
)
_UNSEEN = frozenset("\u115f\u1160\u3164\uffa0\u17b4\u17b5\u0640")  # the last draws an Arabic word out
_NEW_LINES = frozenset("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
_LETTERS = str.maketrans(
    {
        # What Unicode does not take apart but fingers do.
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ŧ": "t",
        # What Arabic and Persian keyboards write differently.
        "\u0649": "\u064a",
        "\u06cc": "\u064a",
        "\u06a9": "\u0643",
        "\u0629": "\u0647",
    }
)
_APOSTROPHES = frozenset("'’‘ʼ`´′＇ʹ‛")

_DIGITS_AND_SIGNS = {
    "0": "o",
    "1": "l",
    "3": "e",
    "4": "a",
    "5": "s",
    "7": "t",
    "8": "b",
    "9": "g",
    "i": "l",
    "$": "s",
    "€": "e",
    "£": "l",
}
# What the tables of look-alikes lack or see differently (they make an l of every I).
_LOOK_ALIKES = {
    "Ь": "b",
    "ь": "b",
    "һ": "h",
    "ո": "n",
    "ս": "u",
    "ց": "g",
    "օ": "o",
    "ү": "y",
    "Ү": "y",
    "κ": "k",
    "к": "k",
    "υ": "u",
    "ν": "v",
    "η": "n",
    "τ": "t",
    "т": "t",
    "м": "m",
    "н": "h",
    "в": "b",
    "μ": "m",
    "ω": "w",
    "β": "b",
    "γ": "y",
    "ѵ": "v",
    "ҽ": "e",
    "ϲ": "c",
    "Ϲ": "c",
}


class _Folding(dict[int, str]):
    """What becomes of each character, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = self._fold(chr(code))
        return folded

    def _fold(self, char: str) -> str:
        raise NotImplementedError


class _Plain(_Folding):
    def _fold(self, char: str) -> str:
        fixed = _fixed(char)
        if fixed is not None:
            return fixed
        flat = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
        return "".join(map(_one, flat.translate(_LETTERS)))


class _Deep(_Folding):
    def _fold(self, char: str) -> str:
        alike = _look_alike(char)
        return "".join(map(_deepen, alike or PLAIN[ord(char)]))


def _fixed(char: str) -> str | None:
    """Return what a character becomes that is no letter, digit or ordinary sign."""
    category = unicodedata.category(char)
    if char in _NEW_LINES:
        return "\n"
    if char in _APOSTROPHES:
        return "'"
    if category in ("Pi", "Pf") or char == "„":
        return '"'
    if category == "Pd" or char in "\u2212_":
        return "-"
    if category[0] == "Z" or category in ("Cs", "Co", "Cn") or char in "\t\u2800":
        return " "
    if category in ("Cc", "Cf") or char in _UNSEEN:
        return ""
    return None


def _one(char: str) -> str:
    """Fold a character that Unicode cannot take apart further."""
    category = unicodedata.category(char)
    if category in ("Mn", "Me") and not _SIGN.match(char):
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(char))
    fixed = _fixed(char)
    return char if fixed is None else fixed


def _deepen(char: str) -> str:
    alike = char if char.isascii() else _look_alike(char) or char
    return _DIGITS_AND_SIGNS.get(alike, alike)


def _look_alike(char: str) -> str | None:
    """Return the Latin letter, in lower case, that a character is drawn like."""
    if char.isascii():
        return None
    if char in _LOOK_ALIKES:
        return _LOOK_ALIKES[char]
    code = ord(char)
    for first in (0x1F1E6, 0x1F130, 0x1F150, 0x1F170):  # flags, and letters in squares and circles
        if first <= code < first + 26:
            return chr(97 + code - first)
    named = _NAMED.fullmatch(unicodedata.name(char, ""))
    if named is not None:
        return named[1].lower()
    found = [other for other in _tables().get(char, ()) if other.isascii() and other.isalpha()]
    return found[0].lower() if found else None


# "ꜱ", "ᵴ": letters that Unicode does not take apart but names after the one they are.
_NAMED = re.compile("LATIN (?:LETTER SMALL CAPITAL|SMALL LETTER|CAPITAL LETTER) ([A-Z])(?: WITH .*)?")


@functools.cache
def _tables() -> Mapping[str, tuple[str, ...]]:
    """Load the look-alikes of Unicode; about a tenth of a second, and only once something looks like one."""
    from confusable_homoglyphs import confusables

    return {
        char: tuple(other["c"] for other in others if len(other["c"]) == 1)
        for char, others in confusables.confusables_data.items()
        if len(char) == 1
    }


PLAIN: Mapping[int, str] = _Plain()
"""What a character is to every reader."""
DEEP: Mapping[int, str] = _Deep()
"""What a character is to a reader who wants to see through a disguise."""


def fold(text: str) -> str:
    """Fold a text plainly."""
    return text.translate(PLAIN)


def fold_deep(text: str) -> str:
    """Fold a text deeply."""
    return text.translate(DEEP)


def fold_with_places(text: str, table: Mapping[int, str]) -> tuple[str, list[int] | None]:
    """Fold a text and say which character each folded one came from; None where they are the same places."""
    if text.isascii() and table is PLAIN:
        # Nothing here vanishes but control characters.
        folded = text.translate(table)
        if len(folded) == len(text):
            return folded, None
    parts = [table[ord(char)] for char in text]
    return "".join(parts), [place for place, part in enumerate(parts) for _ in part]


_MAY_STAND = re.compile("[0-9@$€£!|]")
# At a letter, or by itself beside a letter by itself, as in "L 1 n d e n". "At 7" and "2 friends" are no disguise.
_STANDS = re.compile(
    r"[^\W\d][0-9@$€£!|]|[0-9@$€£!|][^\W\d]|(?:^|\W)[^\W\d]\W{1,3}\d(?!\w)|(?:^|\W)\d\W{1,3}[^\W\d](?!\w)"
)


def needs_deep(folded: str) -> bool:
    """Tell whether a deep folding could show what this plain one does not."""
    if not folded.isascii() and any(_is_foreign(char) for char in folded if not char.isascii()):
        return True
    return any(
        _STANDS.search(folded, max(0, found.start() - 5), found.end() + 5)
        for found in _MAY_STAND.finditer(folded)
    )


def _is_foreign(char: str) -> bool:
    return DEEP[ord(char)].isascii() and DEEP[ord(char)].isalnum()


def preload() -> None:
    """Load the tables of look-alikes now, so that no keystroke has to wait for them."""
    _tables()
