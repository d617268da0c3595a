"""Things that give somebody away whoever they belong to: addresses of every kind, numbers, places, traces in links.

Every pattern is bounded, begins where a word begins, and is tried at each such place, so that what is found at one
place does not depend on where the reading began.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from wayside.safety.leak_guard import streets
from wayside.safety.leak_guard.keys import split_number
from wayside.safety.leak_guard.terms import FindingKind

REACH = 110
"""No pattern is longer than so many folded characters."""
CharAt = Callable[[int], str]


class Spot(NamedTuple):
    """A pattern in a folded text."""

    start: int
    end: int
    kind: FindingKind
    key: str


def find(folded: str, char_at: CharAt) -> Iterator[Spot]:
    """Yield all patterns in a plainly folded text."""
    yield from _mails(folded)
    yield from _links(folded)
    yield from _devices(folded)
    for start, end in [found.span() for found in _NUMBERS.finditer(folded)]:
        yield from _phone(folded, start)
        if end - start >= 2 and folded[start - 2 : start].isalpha():
            yield from _iban(folded, start)
        if folded[end : end + 1] in (".", ",", "°", " "):
            yield from _coordinates(folded, start)
        yield from _streets(folded, start, char_at)
    if "+" in folded:
        yield from _plus_codes(folded)


_DIGIT = re.compile("[0-9]")
_NUMBERS = re.compile("[0-9]+")


def _at(pattern: re.Pattern[str], folded: str, start: int, before: int) -> Iterator[re.Match[str]]:
    """Yield what a pattern matches where a number begins, or up to so many signs before it."""
    for place in range(max(0, start - before), start + 1):
        found = pattern.match(folded, place)
        if found is not None:
            yield found


def _streets(folded: str, start: int, char_at: CharAt) -> Iterator[Spot]:
    for first, end in streets.find(folded, start, char_at):
        key = " ".join(re.findall(r"\w+", folded[first:end]))
        yield Spot(first, end, FindingKind.STREET_ADDRESS, key)


# Mail ---------------------------------------------------------------------------------------------------------

_MAIL = re.compile(r"(?<![\w.+-])(?=([\w.+-]{1,36}@[\w-]{1,24}(?:\.[\w-]{2,14}){1,3}))")
_SPELT_MAIL = re.compile(
    r"(?<![\w.+-])(?=([\w.+-]{1,28} ?[\[(] ?at ?[\])] ?[\w-]{1,20}"
    r"(?: ?(?:\.|[\[(] ?(?:dot|punkt|point) ?[\])]) ?[\w-]{2,14}){1,2}))"
)


def _mails(folded: str) -> Iterator[Spot]:
    for pattern, sign in ((_MAIL, "@"), (_SPELT_MAIL, "at")):
        if sign == "@" and "@" not in folded or sign == "at" and "at)" not in folded and "at]" not in folded:
            continue
        for found in pattern.finditer(folded):
            plain = re.sub(r" ?[\[(] ?at ?[\])] ?", "@", found[1])
            plain = re.sub(r" ?[\[(] ?(?:dot|punkt|point) ?[\])] ?", ".", plain)
            yield Spot(found.start(1), found.end(1), FindingKind.MAIL, plain)


# Phone --------------------------------------------------------------------------------------------------------

_PHONE = re.compile(r"(?<![\w+.,])(?<!\d{4}[ -])(?=((?:\+ ?)?\(?\d(?:[ ./()-]{0,3}\d){6,16})(?!\d))")
_NORTH_AMERICAN = re.compile(r"\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4}$")
_DATE = re.compile(r"\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d\d)(?!\d)|\d{4}[./-]\d{1,2}[./-]\d{1,2}(?!\d)")


def _phone(folded: str, start: int) -> Iterator[Spot]:
    while start > 0 and folded[start - 1] in "+(":
        start -= 1
    for found in _at(_PHONE, folded, start, 0):
        shown = found[1]
        digits = "".join(_DIGIT.findall(shown))
        if _DATE.match(shown) or not _is_phone(shown, digits):
            continue
        _, core = split_number(shown.replace("(0)", ""), "".join(_DIGIT.findall(shown.replace("(0)", ""))))
        yield Spot(found.start(1), found.end(1), FindingKind.PHONE, core)


def _is_phone(shown: str, digits: str) -> bool:
    """Tell whether digits are dialled: with a country before them, a leading zero, or the North American way."""
    if shown.startswith("+") or digits.startswith("00"):
        return 8 <= len(digits) <= 17
    if digits.startswith("0"):
        return 9 <= len(digits) <= 13
    return _NORTH_AMERICAN.match(shown) is not None


# IBAN ---------------------------------------------------------------------------------------------------------

_IBAN = re.compile(r"(?<!\w)(?=([a-z]{2}\d\d(?:[ -]?[a-z0-9]){11,30}))")
# How long an account's number is in each country.
_IBAN_LENGTHS = {
    15: "no",
    16: "be",
    18: "dk fo fi gl nl",
    19: "mk si",
    20: "at ba ee kz lt lu xk",
    21: "ch hr li lv",
    22: "bg bh cr de gb ge ie me rs va",
    23: "ae gi il iq tl",
    24: "ad cz es md pk ro sa se sk tn vg",
    25: "pt st",
    26: "is tr",
    27: "fr gr it mc mr sm",
    28: "al az by cy do gt hu lb pl sv",
    29: "br eg ps qa ua",
    30: "jo kw mu",
    31: "mt sc",
}
_LENGTH_OF_COUNTRY = {
    country: length for length, countries in _IBAN_LENGTHS.items() for country in countries.split()
}


def _iban(folded: str, start: int) -> Iterator[Spot]:
    for found in _at(_IBAN, folded, start, 2):
        length = _LENGTH_OF_COUNTRY.get(found[1][:2])
        places = [n for n, char in enumerate(found[1]) if char.isalnum()]
        if length is None or len(places) < length:
            continue
        end = places[length - 1] + 1
        number = "".join(found[1][n] for n in places[:length])
        after = folded[found.start(1) + end : found.start(1) + end + 1]
        if not after.isalnum() and _checks(number):
            yield Spot(found.start(1), found.start(1) + end, FindingKind.IBAN, number)


def _checks(iban: str) -> bool:
    turned = iban[4:] + iban[:4]
    return int("".join(str(int(char, 36)) for char in turned)) % 97 == 1


# Coordinates --------------------------------------------------------------------------------------------------

_DECIMAL = re.compile(
    r"(?<![\w.,])(?=([+-]?(\d{1,2})[.,](\d{2,12}) ?(°?) ?([ns])?[ ,;/]{1,3}[+-]?(\d{1,3})[.,](\d{2,12})"
    r"(?: ?°)?(?: ?([eow]))?)(?![\w]))"
)
_DEGREES = re.compile(
    r"(?<!\w)(?=(\d{1,2} ?° ?(?:\d{1,2}(?:[.,]\d{1,6})? ?' ?)?(?:\d{1,2}(?:[.,]\d{1,6})? ?(?:\"|'') ?)?[ns]"
    r"[ ,;/]{0,3}\d{1,3} ?° ?(?:\d{1,2}(?:[.,]\d{1,6})? ?' ?)?(?:\d{1,2}(?:[.,]\d{1,6})? ?(?:\"|'') ?)?[eow])(?!\w))"
)
_PLUS_CODE = re.compile(r"(?<!\w)(?=([23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3})(?!\w))")
_PRECISE = 4


def _coordinates(folded: str, start: int) -> Iterator[Spot]:
    for found in _at(_DECIMAL, folded, start, 1):
        if int(found[2]) <= 90 and int(found[6]) <= 180 and _is_precise(found):
            yield _coordinate(found)
    if "°" in folded:
        for found in _at(_DEGREES, folded, start, 0):
            yield _coordinate(found)


def _plus_codes(folded: str) -> Iterator[Spot]:
    for found in _PLUS_CODE.finditer(folded):
        if _DIGIT.search(found[1]) and re.search("[a-z]", found[1]):
            yield _coordinate(found)


def _is_precise(found: re.Match[str]) -> bool:
    """Tell whether two numbers are a place: precise enough to name a street, or said to be north and east."""
    if found[4] or (found[5] and found[8]):
        return True
    return min(len(found[3]), len(found[7])) >= _PRECISE


def _coordinate(found: re.Match[str]) -> Spot:
    return Spot(found.start(1), found.end(1), FindingKind.COORDINATES, " ".join(re.findall(r"\w+", found[1])))


# Links --------------------------------------------------------------------------------------------------------

# What platforms add to a shared link to know who shared it. An underscore is folded to a hyphen.
_PARAMETERS = (
    r"fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mibextid|rdid|sfnsn|xmt|utm-\w{1,20}|"
    r"mc-eid|mc-cid|-hsenc|-hsmi|vero-id|oly-anon-id|oly-enc-id|li-fat-id|trackingid|trk|si|ref-src|ref-url|"
    r"share-id|share-link-id|share-app-id|shareuid|share-uid|sharer|sec-uid|sec-user-id|sender-device|sender-web-id|"
    r"u-code|tt-from|user-id|-branch-match-id|authuser|pd-rd-\w{1,6}|spm|wickedid|s-cid|--cft--\[\d\]|--tn--|eav|paipv"
)
_PARAMETER = re.compile(rf"(?<=[?&#;])(?=((?:{_PARAMETERS})=[^\s&#]{{1,80}}))")
# Short links that are made for the one who shares.
_SHARED = re.compile(
    r"(?<![\w.-])(?=((?:v[mt]\.tiktok\.com|(?:www\.)?tiktok\.com/t|(?:www\.|m\.)?facebook\.com/share|spotify\.link|"
    r"(?:www\.)?reddit\.com/r/\w{1,30}/s|pin\.it)/[\w/-]{4,48}))"
)
_WHAT3WORDS = re.compile(r"(?<!/)(?=(///\w{2,24}\.\w{2,24}\.\w{2,24})(?![\w.]))")


_SHORTENERS = ("tiktok.com/", "facebook.com/share", "spotify.link/", "reddit.com/r/", "pin.it/")


def _links(folded: str) -> Iterator[Spot]:
    found = list[re.Match[str]]()
    if "=" in folded:
        found += _PARAMETER.finditer(folded)
    if any(host in folded for host in _SHORTENERS):
        found += _SHARED.finditer(folded)
    for one in found:
        yield Spot(one.start(1), one.end(1), FindingKind.TRACKING_LINK, one[1])
    if "///" in folded:
        for one in _WHAT3WORDS.finditer(folded):
            yield Spot(one.start(1), one.end(1), FindingKind.COORDINATES, one[1].strip("/"))


# Computers and their users ------------------------------------------------------------------------------------

_DEVICE_SIGNS = (
    *(
        "/home/",
        "/users/",
        "\\users\\",
        "settings\\",
        "desktop-",
        "laptop-",
        "win-",
        ".local",
        ".fritz.box",
        ".lan",
    ),
    *("-macbook", "-imac", "-iphone", "-ipad", "-thinkpad", "-laptop", "-pc"),
)
_DEVICES = (
    re.compile(r"(?<![\w.])(?=((?:/home/|/users/|[a-z]:\\users\\|\\documents and settings\\)[\w.-]{1,40}))"),
    re.compile(r"(?<![\w-])(?=((?:desktop|laptop|win)-(?=[a-z]{0,10}\d)[a-z0-9]{7,11})(?![\w-]))"),
    re.compile(
        r"(?<![\w-])(?=(\w{2,20}-(?:macbook|imac|iphone|ipad|thinkpad|laptop|pc)(?:-(?:pro|air|mini))?)(?!\w))"
    ),
    re.compile(r"(?<![\w.-])(?=([\w-]{3,40}\.(?:local|fritz\.box|lan))(?![\w.]))"),
)
# "my-laptop" names nobody.
_NOBODYS = re.compile(
    r"(?:my|your|the|a|old|new|work|mein|dein|der|alter|mon|ton|le|gaming|mini|tablet|non)-"
)


def _devices(folded: str) -> Iterator[Spot]:
    if not any(sign in folded for sign in _DEVICE_SIGNS):
        return
    for pattern in _DEVICES:
        for found in pattern.finditer(folded):
            if not _NOBODYS.match(found[1]):
                yield Spot(found.start(1), found.end(1), FindingKind.DEVICE_NAME, found[1].replace("\\", "/"))
