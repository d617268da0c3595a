"""SQLCipher's page format, read without SQLCipher: to look into free pages and to prove the format."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from wayside.vault.keys import DataKey

PAGE = 4096
_RESERVE = 80
_MAC = 64
_IV = 16
_SALT_MASK = 0x3A


def decrypted_pages(path: Path, key: DataKey) -> Iterator[bytes]:
    """Yield the clear content of each page after checking its authentication code.

    The format: AES-256-CBC with a random IV a page; HMAC-SHA512 over ciphertext, IV and page number
    (little-endian), with a key from two rounds of PBKDF2 over the data key with the masked salt; both at the
    end of the page.
    """
    mac_key = hashlib.pbkdf2_hmac("sha512", key.key, bytes(b ^ _SALT_MASK for b in key.salt), 2, 32)
    data = path.read_bytes()
    for number in range(1, len(data) // PAGE + 1):
        page = data[(number - 1) * PAGE : number * PAGE]
        start = 16 if number == 1 else 0
        body, iv = (
            page[start : PAGE - _RESERVE],
            page[PAGE - _RESERVE : PAGE - _RESERVE + _IV],
        )
        stored = page[PAGE - _RESERVE + _IV : PAGE - _RESERVE + _IV + _MAC]
        wanted = hmac.digest(mac_key, body + iv + number.to_bytes(4, "little"), "sha512")
        if not hmac.compare_digest(wanted, stored):
            raise ValueError(f"page {number} is not authentic")
        decryptor = Cipher(algorithms.AES(key.key), modes.CBC(iv)).decryptor()
        yield decryptor.update(body) + decryptor.finalize()
