"""The recovery code: 160 random bits that a person writes on paper.

Eight groups of five characters. Four characters of a group carry 20 bits; the fifth is a check of the group
and of its place, so a slip is named where it happened. The alphabet is Crockford's base 32, which leaves out
I, L, O and U; those are read as what they look like (https://www.crockford.com/base32.html).
"""

from __future__ import annotations

import hashlib
import secrets

from wayside.errors import ErrorCode, WaysideError

GROUPS = 8
_DATA_CHARS = 4
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans("ILOU", "110V")


def generate() -> str:
    """Return a new code as it is shown, groups joined by hyphens."""
    return encode(secrets.token_bytes(GROUPS * _DATA_CHARS * 5 // 8))


def encode(secret: bytes) -> str:
    """Return the code of 20 bytes."""
    number = int.from_bytes(secret, "big")
    count = GROUPS * _DATA_CHARS
    characters = "".join(_ALPHABET[number >> 5 * (count - 1 - i) & 31] for i in range(count))
    groups = [characters[i : i + _DATA_CHARS] for i in range(0, count, _DATA_CHARS)]
    return "-".join(group + _check(group, place) for place, group in enumerate(groups))


def decode(code: str) -> bytes:
    """Return the 20 bytes of a code as typed; spaces, hyphens and case do not matter.

    Raises:
        WaysideError: RECOVERY_CODE_MISTYPED, with the number of the first wrong group (from 1), or 0 if the
            length is wrong.
    """
    characters = "".join(c for c in code.upper() if c.isalnum()).translate(_LOOKALIKES)
    size = _DATA_CHARS + 1
    if len(characters) != GROUPS * size:
        raise WaysideError(ErrorCode.RECOVERY_CODE_MISTYPED, group=0)
    number = 0
    for place in range(GROUPS):
        group = characters[place * size : (place + 1) * size]
        if any(c not in _ALPHABET for c in group) or _check(group[:-1], place) != group[-1]:
            raise WaysideError(ErrorCode.RECOVERY_CODE_MISTYPED, group=place + 1)
        for character in group[:-1]:
            number = number << 5 | _ALPHABET.index(character)
    return number.to_bytes(GROUPS * _DATA_CHARS * 5 // 8, "big")


def is_whole_group(typed: str, place: int) -> bool:
    """Tell whether a typed group, at its place (from 0), fits its own check character."""
    cleaned = "".join(c for c in typed.upper() if c.isalnum()).translate(_LOOKALIKES)
    if len(cleaned) != _DATA_CHARS + 1 or any(c not in _ALPHABET for c in cleaned):
        return False
    return _check(cleaned[:-1], place) == cleaned[-1]


def same_group(code: str, place: int, typed: str) -> bool:
    """Tell whether a typed group is the one at a place (from 0) of a code."""
    cleaned = "".join(c for c in typed.upper() if c.isalnum()).translate(_LOOKALIKES)
    return cleaned == code.split("-")[place]


def _check(group: str, place: int) -> str:
    digest = hashlib.sha256(f"wayside/1 recovery {place} {group}".encode()).digest()
    return _ALPHABET[digest[0] & 31]
