"""The header: slots, wrapping, commitment, checksum and seal."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import keys, recovery
from wayside.vault.keys import (
    KDF_FLOOR,
    DataKey,
    KdfParams,
    Passphrase,
    RecoveryCode,
    SlotKind,
)

CHEAP = KDF_FLOOR
KEY = DataKey(bytes(range(32)), bytes(range(100, 116)))
CODE = RecoveryCode(recovery.encode(bytes(range(20))))


@pytest.fixture(scope="module")
def header() -> keys.Header:
    return keys.new_header(KEY, Passphrase("one two three four five six"), CODE, CHEAP)


def refusal(data: bytes) -> ErrorCode:
    with pytest.raises(WaysideError) as caught:
        keys.decode_header(data)
    return caught.value.code


def test_each_slot_opens_alone(header: keys.Header) -> None:
    assert keys.unlock(header, Passphrase("one two three four five six")) == KEY
    assert keys.unlock(header, CODE) == KEY
    only_recovery = msgspec.structs.replace(
        header, slots=[s for s in header.slots if s.kind is SlotKind.RECOVERY]
    )
    assert keys.unlock(only_recovery, CODE) == KEY
    with pytest.raises(WaysideError) as caught:
        keys.unlock(only_recovery, Passphrase("one two three four five six"))
    assert caught.value.code is ErrorCode.NO_SUCH_SLOT


def test_a_wrong_secret_is_told_apart_from_damage(header: keys.Header) -> None:
    with pytest.raises(WaysideError) as wrong:
        keys.unlock(header, Passphrase("one two three four five seven"))
    assert wrong.value.code is ErrorCode.WRONG_PASSPHRASE
    slot = header.slots[0]
    flipped = ("0" if slot.wrapped[0] != "0" else "1") + slot.wrapped[1:]
    damaged = msgspec.structs.replace(header, slots=[msgspec.structs.replace(slot, wrapped=flipped)])
    with pytest.raises(WaysideError) as broken:
        keys.unlock(damaged, Passphrase("one two three four five six"))
    assert broken.value.code is ErrorCode.HEADER_DAMAGED


def test_one_phrase_in_two_normal_forms_is_one_phrase() -> None:
    composed = "Grüße über Öl für müde Möwen"
    header = keys.new_header(KEY, Passphrase(unicodedata.normalize("NFD", composed)), CODE, CHEAP)
    assert keys.unlock(header, Passphrase(unicodedata.normalize("NFC", composed))) == KEY


def test_a_slot_of_another_vault_does_not_fit(header: keys.Header) -> None:
    other = keys.new_header(DataKey.random(), Passphrase("one two three four five six"), CODE, CHEAP)
    swapped = msgspec.structs.replace(other, slots=header.slots)
    with pytest.raises(WaysideError):
        keys.unlock(swapped, Passphrase("one two three four five six"))


def test_the_floor_holds_whatever_is_asked_for() -> None:
    weak = KdfParams(memory_kib=8 * 1024, iterations=1, lanes=1)
    header = keys.new_header(KEY, Passphrase("a"), CODE, weak)
    assert header.slots[0].kdf == KDF_FLOOR
    changed = keys.with_slot_replaced(header, KEY, SlotKind.PASSPHRASE, Passphrase("b"), weak)
    assert changed.slots[0].kdf == KDF_FLOOR


def test_changing_one_slot_keeps_every_byte_of_the_other(header: keys.Header) -> None:
    changed = keys.with_slot_replaced(header, KEY, SlotKind.PASSPHRASE, Passphrase("new"), CHEAP)
    assert [s for s in changed.slots if s.kind is SlotKind.RECOVERY] == [
        s for s in header.slots if s.kind is SlotKind.RECOVERY
    ]
    assert keys.unlock(changed, Passphrase("new")) == KEY
    with pytest.raises(WaysideError):
        keys.unlock(changed, Passphrase("one two three four five six"))


def test_whoever_lacks_the_data_key_cannot_add_a_slot(header: keys.Header) -> None:
    mine = DataKey.random()
    forged = keys.with_slot_replaced(header, mine, SlotKind.PASSPHRASE, Passphrase("evil"), CHEAP)
    sealed = keys.decode_header(keys.encode_header(forged, mine))
    with pytest.raises(WaysideError) as caught:
        sealed.verify_seal(keys.unlock(header, CODE))
    assert caught.value.code is ErrorCode.HEADER_DAMAGED


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("memory_kib", 2**31),
        ("memory_kib", 0),
        ("iterations", 10_000),
        ("iterations", 0),
        ("lanes", 4096),
    ],
)
def test_a_forged_header_cannot_hang_the_computer(header: keys.Header, field: str, value: int) -> None:
    outer = json.loads(keys.encode_header(header, KEY))
    outer["body"]["slots"][0]["kdf"][field] = value
    outer["checksum"] = keys._checksum(outer["body"], outer["seal"])
    assert refusal(keys._pretty(outer)) is ErrorCode.HEADER_DAMAGED


def test_a_later_format_is_said_to_be_later(header: keys.Header) -> None:
    outer = json.loads(keys.encode_header(header, KEY))
    outer["body"] |= {"format": 2, "something": "new"}
    outer["checksum"] = keys._checksum(outer["body"], outer["seal"])
    assert refusal(keys._pretty(outer)) is ErrorCode.VAULT_TOO_NEW


@given(st.binary(max_size=2000))
def test_any_bytes_are_refused_without_fuss(data: bytes) -> None:
    assert refusal(data) is ErrorCode.HEADER_DAMAGED


@pytest.mark.parametrize("data", [b"[" * 60_000, b"{}" * 40_000, b'{"body": 1e999}', b"\xff\xfe", b"null"])
def test_hostile_json_is_refused(data: bytes) -> None:
    assert refusal(data) is ErrorCode.HEADER_DAMAGED


def test_the_file_is_private_and_whole(header: keys.Header, tmp_path: Path) -> None:
    keys.write_header(tmp_path, header, KEY)
    path = tmp_path / keys.HEADER_NAME
    assert path.stat().st_mode & 0o777 == 0o600
    sealed = keys.read_header(tmp_path)
    sealed.verify_seal(KEY)
    assert sealed.header == header
    assert [p.name for p in tmp_path.iterdir()] == [keys.HEADER_NAME]


def test_the_known_answer_of_format_1_never_changes() -> None:
    """A header written by the first release, read by this one. The secrets in it are invented."""
    data = (Path(__file__).parent / "data" / "keys-format-1.json").read_bytes()
    sealed = keys.decode_header(data)
    sealed.verify_seal(KEY)
    assert keys.unlock(sealed.header, Passphrase("known answer passphrase of format one")) == KEY
    assert keys.unlock(sealed.header, CODE) == KEY


def test_secrets_do_not_show_when_printed() -> None:
    shown = f"{KEY!r} {KEY} {Passphrase('tell nobody')!r} {CODE!r} {Passphrase('tell nobody')}"
    assert "tell nobody" not in shown
    assert CODE.text not in shown
    assert KEY.key.hex() not in shown
