"""The recovery code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import recovery


@given(st.binary(min_size=20, max_size=20))
def test_a_code_says_its_secret_however_it_is_typed(secret: bytes) -> None:
    code = recovery.encode(secret)
    assert recovery.decode(code) == secret
    sloppy = code.lower().replace("-", "  ").replace("0", "o").replace("1", "l")
    assert recovery.decode(sloppy) == secret


def test_the_known_answer_never_changes() -> None:
    """A code on paper must open its vault for as long as the paper lasts."""
    assert recovery.encode(bytes(range(20))) == "000GW-40R4E-0M303-E2095-185G0-R38ES-1W81Q-24GK2"


@given(st.binary(min_size=20, max_size=20), st.integers(0, 7))
def test_two_groups_changed_round_are_noticed(secret: bytes, first: int) -> None:
    groups = recovery.encode(secret).split("-")
    second = (first + 1) % 8
    if groups[first][:-1] == groups[second][:-1]:
        return
    groups[first], groups[second] = groups[second], groups[first]
    try:
        read = recovery.decode("-".join(groups))
    except WaysideError:
        return
    assert read != secret


def test_a_slip_is_named_where_it_happened() -> None:
    """Of all single wrong characters nearly all are caught in their own group: the check has 32 values."""
    groups = recovery.encode(bytes(range(20))).split("-")
    slips = [
        (
            place,
            "-".join(
                [*groups[:place], group[:position] + character + group[position + 1 :], *groups[place + 1 :]]
            ),
        )
        for place, group in enumerate(groups)
        for position in range(5)
        for character in "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
        if character != group[position]
    ]
    named = [_wrong_group(code) == place + 1 for place, code in slips]
    assert sum(named) / len(slips) > 0.95


def _wrong_group(code: str) -> int | str | None:
    try:
        recovery.decode(code)
    except WaysideError as error:
        return error.params["group"]
    return None


@pytest.mark.parametrize("typed", ["", "ABCDE", "A" * 39, "A" * 41, "Ä" * 40, "!" * 40])
def test_nonsense_is_a_slip(typed: str) -> None:
    with pytest.raises(WaysideError) as caught:
        recovery.decode(typed)
    assert caught.value.code is ErrorCode.RECOVERY_CODE_MISTYPED


def test_codes_are_random() -> None:
    assert len({recovery.generate() for _ in range(100)}) == 100


def test_a_group_is_recognised_as_typed() -> None:
    code = recovery.encode(bytes(range(20)))
    third = code.split("-")[2]
    assert recovery.same_group(code, 2, f" {third.lower()} ")
    assert not recovery.same_group(code, 3, third)
