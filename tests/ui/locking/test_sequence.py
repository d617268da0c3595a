"""What has been done when Wayside says that everything typed is safe."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.vaults import PHRASE, make_vault
from wayside.safety.crash import CrashReporter
from wayside.safety.lock_rules import LockReason
from wayside.supervising import protocol
from wayside.ui.locking.sequence import LockSequence
from wayside.vault.thread import VaultThread
from wayside.work import index, people, store, timeline
from wayside.work.index import DocumentId
from wayside.work.people import PersonFields

WAIT = 20.0


class Control:
    """Hears what is said, and looks at the index at the moment when all is said to be safe."""

    def __init__(self, vault: VaultThread) -> None:
        self._vault = vault
        self.said: list[bytes] = []
        self.behind: DocumentId | None = None

    def say(self, line: bytes) -> None:
        if line == protocol.SAFE:
            self.behind = self._vault.ask(lambda vault: index.behind(vault.connection))
        self.said.append(line)


def test_words_taken_out_of_a_long_note_are_out_of_the_index_before_it_is_safe_to_go(
    tmp_path: Path, qtbot: QtBot
) -> None:
    made = make_vault(tmp_path / "Fieldwork.vault")
    opened = threading.Event()
    vault = VaultThread(lambda: store.open_vault(made.folder, PHRASE), lambda _result: opened.set())
    vault.start()
    assert opened.wait(WAIT)
    heron = vault.ask(
        lambda vault: people.add(vault.connection, PersonFields(code_name="Heron", aim="listen"))
    )
    long = " ".join(f"word{number}" for number in range(20_000))
    note = vault.ask(lambda vault: timeline.start_note(vault.connection, heron, long)).id
    vault.ask(lambda vault: timeline.write_note(vault.connection, note, "short"))
    assert vault.ask(lambda vault: index.behind(vault.connection)) is not None
    control, left = Control(vault), list[int]()
    sequence = LockSequence(control, CrashReporter(os.open(os.devnull, os.O_WRONLY)), left.append)
    sequence.attach(lambda: None, vault)
    sequence.lock(LockReason.BUTTON)
    assert vault.join(WAIT)
    assert control.said[:2] == [protocol.LOCKING, protocol.SAFE]
    assert control.behind is None
    assert left == [protocol.LOCKED]
