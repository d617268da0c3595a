"""Real vaults for tests, made as fast as the floor of the key derivation allows."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from wayside.vault.keys import KDF_FLOOR, Passphrase
from wayside.vault.vault import Vault
from wayside.work import people, store, timeline
from wayside.work.people import PersonFields, PersonId
from wayside.work.timeline import ContactFields

PHRASE = Passphrase("quiet river lantern seven orchard bicycle")
MARKER = "zephyrquartz"
_DAY = 86_400_000
_START = 1_760_000_000_000


@dataclass(frozen=True, slots=True)
class MadeVault:
    """A closed vault on disk and what opens it."""

    folder: Path
    code: str

    def open(self) -> Vault:
        """Open it with its passphrase."""
        return store.open_vault(self.folder, PHRASE)

    def copy(self, folder: Path) -> MadeVault:
        """Copy it elsewhere, to be damaged."""
        shutil.copytree(self.folder, folder)
        return MadeVault(folder, self.code)


def make_vault(folder: Path) -> MadeVault:
    """Make an empty vault."""
    vault, code = store.create_vault(folder, PHRASE, kdf=KDF_FLOOR)
    vault.close()
    return MadeVault(folder, code)


def fill_little(vault: Vault, entries: int = 300) -> PersonId:
    """Put one person with some entries into a vault; every text holds the marker."""
    connection = vault.connection
    person = people.add(connection, PersonFields(code_name="Heron", aim=f"keep a door open {MARKER}"))
    people.add_handle(connection, person, "Instagram", f"{MARKER}_91")
    for number in range(entries):
        text = f"{MARKER} line {number}, asked about the workshop and the dog"
        timeline.add_contact(connection, person, ContactFields(at=_START + number * _DAY, text=text))
    note = timeline.start_note(
        connection,
        person,
        f"{MARKER} note\n" + "a longer thought about the week. " * 40,
    )
    timeline.seal_note(connection, note.id)
    return person


def fingerprint(folder: Path) -> dict[str, str]:
    """Return the hash of every file of a vault, to show that nothing was changed."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
        if path.is_file()
    }


def kept_words(made: MadeVault, words: Iterable[str], phrase: Passphrase = PHRASE) -> set[str]:
    """Return which of the words a closed vault holds, in an entry, a draft or a half-typed line."""
    with store.open_vault(made.folder, phrase) as vault:
        texts = [str(text) for (text,) in vault.connection.execute("SELECT text FROM entry")]
        texts += [str(fields) for (fields,) in vault.connection.execute("SELECT fields FROM draft")]
    return {word for word in words if any(word in text for text in texts)}


def held_words(made: MadeVault, words: Iterable[str], phrase: Passphrase = PHRASE) -> set[str]:
    """Return which of the words a closed vault holds, in whatever column of whatever table."""
    wanted = {word: word.encode() for word in words}
    found: set[str] = set()
    with store.open_vault(made.folder, phrase) as vault:
        tables = vault.connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        )
        for (table,) in tables.fetchall():
            for row in vault.connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - a name from the schema
                held = b"\0".join(_as_bytes(value) for value in row)
                found.update(word for word, needle in wanted.items() if needle in held)
    return found


def _as_bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()
