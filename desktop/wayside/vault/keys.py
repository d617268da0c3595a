"""`keys.json`: the data key, wrapped once for every secret that may open the vault.

A vault has one random data key. Each *slot* holds that key wrapped with AES-256-GCM under a key made from one
secret; changing a passphrase rewrites a slot and never the vault. GCM alone does not commit to its key, so a
slot also carries a commitment tag, which tells a wrong secret from damage. The whole header carries two marks:
a plain checksum, so that damage is seen before any secret is asked for, and a seal keyed by the data key, so
that nobody without it can change, swap or add a slot unseen. The file format is described byte by byte in
`desktop/docs/storage-format.md`.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import unicodedata
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Annotated

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from wayside.errors import ErrorCode, WaysideError
from wayside.vault import recovery
from wayside.vault.files import storage_errors, write_private

HEADER_NAME = "keys.json"
HEADER_FORMAT = 1
_MAX_HEADER_BYTES = 64 * 1024
_KEY_BYTES = 32
_SALT_BYTES = 16


class SlotKind(Enum):
    """What opens a slot. The last two have their place in the format and are not made yet."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"
    PASSPHRASE_AND_DEVICE = "passphrase-device"
    ESCROW = "escrow"


class KdfParams(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Cost of Argon2id. The limits on reading keep a forged header from hanging the computer."""

    memory_kib: Annotated[int, msgspec.Meta(ge=8 * 1024, le=2 * 1024 * 1024)]
    iterations: Annotated[int, msgspec.Meta(ge=1, le=20)]
    lanes: Annotated[int, msgspec.Meta(ge=1, le=16)]

    def at_least(self, floor: KdfParams) -> KdfParams:
        """Return these parameters, raised to a floor where they lie below it."""
        return KdfParams(
            memory_kib=max(self.memory_kib, floor.memory_kib),
            iterations=max(self.iterations, floor.iterations),
            lanes=max(self.lanes, floor.lanes),
        )


KDF_DEFAULT = KdfParams(memory_kib=256 * 1024, iterations=3, lanes=4)
KDF_FLOOR = KdfParams(memory_kib=64 * 1024, iterations=3, lanes=4)


def _digits(count: int) -> msgspec.Meta:
    return msgspec.Meta(pattern=rf"\A[0-9a-f]{{{count}}}\Z")


_Id = Annotated[str, _digits(16)]
_VaultId = Annotated[str, _digits(32)]
_Salt = Annotated[str, _digits(32)]
_Nonce = Annotated[str, _digits(24)]
_Wrapped = Annotated[str, _digits(2 * (_KEY_BYTES + _SALT_BYTES + 16))]
_Commitment = Annotated[str, _digits(64)]


class Slot(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The data key, wrapped for one secret. Byte strings are lower-case hexadecimal."""

    id: _Id
    kind: SlotKind
    kdf: KdfParams | None
    salt: _Salt
    nonce: _Nonce
    wrapped: _Wrapped
    commitment: _Commitment
    extra: dict[str, str]


class Header(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The body of `keys.json`."""

    format: int
    vault_id: _VaultId
    slots: Annotated[list[Slot], msgspec.Meta(min_length=1, max_length=16)]


@dataclass(frozen=True, slots=True)
class DataKey:
    """What opens SQLCipher: 32 bytes of key and 16 of salt. Never printed, never compared with `==`."""

    key: bytes
    salt: bytes

    @classmethod
    def random(cls) -> DataKey:
        """Make a new one."""
        return cls(secrets.token_bytes(_KEY_BYTES), secrets.token_bytes(_SALT_BYTES))

    def __repr__(self) -> str:
        return "DataKey(***)"


@dataclass(frozen=True, slots=True)
class Passphrase:
    """A passphrase as typed. NFC-normalised before use, so that one phrase typed on two keyboards is one."""

    text: str

    def __repr__(self) -> str:
        return "Passphrase(***)"


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """A recovery code as typed, groups and all."""

    text: str

    def __repr__(self) -> str:
        return "RecoveryCode(***)"


Secret = Passphrase | RecoveryCode


def new_header(data_key: DataKey, passphrase: Passphrase, code: RecoveryCode, kdf: KdfParams) -> Header:
    """Make the header of a new vault: a passphrase slot and a recovery slot."""
    vault_id = secrets.token_hex(16)
    slots = [
        _wrap(vault_id, SlotKind.PASSPHRASE, passphrase, data_key, kdf.at_least(KDF_FLOOR)),
        _wrap(vault_id, SlotKind.RECOVERY, code, data_key, None),
    ]
    return Header(format=HEADER_FORMAT, vault_id=vault_id, slots=slots)


def with_slot_replaced(
    header: Header,
    data_key: DataKey,
    kind: SlotKind,
    secret: Secret,
    kdf: KdfParams | None,
) -> Header:
    """Return the header with the slot of a kind made anew; the others keep every byte."""
    cost = kdf.at_least(KDF_FLOOR) if kdf is not None else None
    fresh = _wrap(header.vault_id, kind, secret, data_key, cost)
    kept = [slot for slot in header.slots if slot.kind is not kind]
    return msgspec.structs.replace(
        header, slots=[fresh, *kept] if kind is SlotKind.PASSPHRASE else [*kept, fresh]
    )


def unlock(header: Header, secret: Secret) -> DataKey:
    """Unwrap the data key.

    Raises:
        WaysideError: WRONG_PASSPHRASE, WRONG_RECOVERY_CODE, RECOVERY_CODE_MISTYPED, NO_SUCH_SLOT if the vault
            has no slot for this kind of secret, HEADER_DAMAGED if the slot itself does not hold together.
    """
    kind = SlotKind.PASSPHRASE if isinstance(secret, Passphrase) else SlotKind.RECOVERY
    candidates = [slot for slot in header.slots if slot.kind is kind]
    if not candidates:
        raise WaysideError(ErrorCode.NO_SUCH_SLOT, kind=kind.value)
    for slot in candidates:
        data_key = _unwrap(header.vault_id, slot, secret)
        if data_key is not None:
            return data_key
    wrong = ErrorCode.WRONG_PASSPHRASE if kind is SlotKind.PASSPHRASE else ErrorCode.WRONG_RECOVERY_CODE
    raise WaysideError(wrong)


def _slot_keys(kind: SlotKind, secret: Secret, salt: bytes, kdf: KdfParams | None) -> tuple[bytes, bytes]:
    """Return the wrapping key and the commitment key of a slot."""
    if isinstance(secret, Passphrase):
        if kdf is None:
            raise WaysideError(ErrorCode.HEADER_DAMAGED)
        typed = unicodedata.normalize("NFC", secret.text).encode("utf-8", "surrogatepass")
        material = Argon2id(
            salt=salt,
            length=32,
            iterations=kdf.iterations,
            lanes=kdf.lanes,
            memory_cost=kdf.memory_kib,
        ).derive(typed)
    else:
        material = recovery.decode(secret.text)
    info = b"wayside/1 slot " + kind.value.encode()
    stretched = HKDF(algorithm=SHA256(), length=64, salt=salt, info=info).derive(material)
    return stretched[:32], stretched[32:]


def _associated_data(vault_id: str, slot_id: str, kind: SlotKind, kdf: KdfParams | None) -> bytes:
    return _canonical(
        {
            "format": HEADER_FORMAT,
            "vault_id": vault_id,
            "slot": slot_id,
            "kind": kind.value,
            "kdf": msgspec.to_builtins(kdf),
        }
    )


def _commitment(commit_key: bytes, associated: bytes) -> bytes:
    return hmac.digest(commit_key, b"wayside/1 commitment " + associated, "sha256")


def _wrap(
    vault_id: str,
    kind: SlotKind,
    secret: Secret,
    data_key: DataKey,
    kdf: KdfParams | None,
) -> Slot:
    slot_id, salt, nonce = (
        secrets.token_hex(8),
        secrets.token_bytes(16),
        secrets.token_bytes(12),
    )
    wrap_key, commit_key = _slot_keys(kind, secret, salt, kdf)
    associated = _associated_data(vault_id, slot_id, kind, kdf)
    wrapped = AESGCM(wrap_key).encrypt(nonce, data_key.key + data_key.salt, associated)
    return Slot(
        id=slot_id,
        kind=kind,
        kdf=kdf,
        salt=salt.hex(),
        nonce=nonce.hex(),
        wrapped=wrapped.hex(),
        commitment=_commitment(commit_key, associated).hex(),
        extra={},
    )


def _unwrap(vault_id: str, slot: Slot, secret: Secret) -> DataKey | None:
    wrap_key, commit_key = _slot_keys(slot.kind, secret, bytes.fromhex(slot.salt), slot.kdf)
    associated = _associated_data(vault_id, slot.id, slot.kind, slot.kdf)
    if not hmac.compare_digest(_commitment(commit_key, associated), bytes.fromhex(slot.commitment)):
        return None
    try:
        plain = AESGCM(wrap_key).decrypt(bytes.fromhex(slot.nonce), bytes.fromhex(slot.wrapped), associated)
    except (InvalidTag, ValueError):
        raise WaysideError(ErrorCode.HEADER_DAMAGED) from None
    if len(plain) != _KEY_BYTES + _SALT_BYTES:
        raise WaysideError(ErrorCode.HEADER_DAMAGED)
    return DataKey(plain[:_KEY_BYTES], plain[_KEY_BYTES:])


# The file ---------------------------------------------------------------------------------------------------


def _canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def _pretty(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, indent=1, ensure_ascii=True).encode() + b"\n"


def _seal(data_key: DataKey, body: object) -> str:
    seal_key = HKDF(algorithm=SHA256(), length=32, salt=data_key.salt, info=b"wayside/1 header seal").derive(
        data_key.key
    )
    return hmac.digest(seal_key, _canonical(body), "sha256").hex()


def _checksum(body: object, seal: object) -> str:
    return hashlib.sha256(_canonical([body, seal])).hexdigest()


def encode_header(header: Header, data_key: DataKey) -> bytes:
    """Return the bytes of `keys.json`: indented for people, one spelling only for machines."""
    body = msgspec.to_builtins(header)
    seal = _seal(data_key, body)
    return _pretty({"body": body, "checksum": _checksum(body, seal), "seal": seal})


def write_header(folder: Path, header: Header, data_key: DataKey) -> None:
    """Replace `keys.json` in one durable step."""
    write_private(folder / HEADER_NAME, encode_header(header, data_key))


def is_written(folder: Path, header: Header, data_key: DataKey) -> bool:
    """Tell whether exactly this header is on the disk."""
    try:
        return (folder / HEADER_NAME).read_bytes() == encode_header(header, data_key)
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class SealedHeader:
    """A header as read: undamaged by its checksum, not yet proven by its seal."""

    header: Header
    body: object
    seal: str

    def verify_seal(self, data_key: DataKey) -> None:
        """Prove that whoever wrote the header had the data key.

        Raises:
            WaysideError: HEADER_DAMAGED.
        """
        if not hmac.compare_digest(_seal(data_key, self.body), self.seal):
            raise WaysideError(ErrorCode.HEADER_DAMAGED)


def read_header(folder: Path) -> SealedHeader:
    """Read and check `keys.json`.

    Raises:
        WaysideError: NOT_A_VAULT if there is none, HEADER_DAMAGED if any byte is not as it was written,
            VAULT_TOO_NEW if a later Wayside wrote it.
    """
    path = folder / HEADER_NAME
    if not path.is_file():
        raise WaysideError(ErrorCode.NOT_A_VAULT)
    with storage_errors(), path.open("rb") as file:
        data = file.read(_MAX_HEADER_BYTES + 1)
    return decode_header(data)


def decode_header(data: bytes) -> SealedHeader:
    """Decode the bytes of `keys.json`; the errors are those of `read_header`."""
    damaged = WaysideError(ErrorCode.HEADER_DAMAGED)
    if len(data) > _MAX_HEADER_BYTES:
        raise damaged
    try:
        outer = json.loads(data)
        if (
            not isinstance(outer, dict)
            or set(outer) != {"body", "checksum", "seal"}
            or _pretty(outer) != data
        ):
            raise damaged
        body = outer["body"]
        if outer["checksum"] != _checksum(body, outer["seal"]) or not isinstance(body, dict):
            raise damaged
        if isinstance(body.get("format"), int) and body["format"] > HEADER_FORMAT:
            raise WaysideError(ErrorCode.VAULT_TOO_NEW)
        header = msgspec.convert(body, Header)
    except (ValueError, RecursionError, msgspec.ValidationError):
        raise damaged from None
    kinds = [slot.kind for slot in header.slots]
    # One slot a kind: the cap on the cost of one would not cap the cost of many.
    if header.format != HEADER_FORMAT or len(set(kinds)) != len(kinds) or not isinstance(outer["seal"], str):
        raise damaged
    return SealedHeader(header, body, outer["seal"])
