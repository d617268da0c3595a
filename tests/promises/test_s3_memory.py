"""S3: after locking, nothing of the work is left in memory."""

from __future__ import annotations

import os
import random
import string
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support import memory, working
from tests.support.vaults import PHRASE, MadeVault, make_vault
from tests.support.window import ACCENTS, Running, lives, needs_display
from tests.support.working import Alias

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="reads the memory of processes the way of Linux"),
    needs_display,
    pytest.mark.timeout(300),
]
Start = Callable[..., Running]

_MOST_TABS = 60
# Root may read everything. Without this one right it is a user like any other.
_UNPRIVILEGED = ("setpriv", "--bounding-set", "-sys_ptrace") if os.geteuid() == 0 else ()


def _letters(count: int) -> str:
    return "".join(random.choices(string.ascii_lowercase, k=count))


MARK = f"zq{_letters(8)}"
"""Begins every word that is typed and is nowhere else, so that whoever finds none of it finds none of them."""


def _word() -> str:
    return MARK + _letters(6)


@pytest.fixture
def vault(tmp_path: Path) -> MadeVault:
    return make_vault(tmp_path / "Fieldwork.vault")


def _found(run: Running, words: list[str]) -> dict[int, list[str]]:
    """Return which words, in which spelling, lie in which process of this Wayside."""
    needles = memory.spellings(words)
    found = {}
    for pid in run.processes():
        if os.geteuid() != 0 and pid == run.session.pid:
            # Who is not root may only look at a process that allows it; it is one that the work is over for.
            run.session.ask("let_others_look")
        found[pid] = sorted(memory.count(pid, needles))
    return found


def _fill_in(run: Running, words: dict[str, str]) -> None:
    """Type one word into each place where something about a person can be typed."""
    run.click("today_new")
    run.write("new_person_name", words["name"])
    run.write("new_person_aim", words["aim"])
    run.click("new_person_add")
    run.wait_shown("person_title")
    run.write("overview_likes", words["likes"])
    run.write("handle_name", words["handle"])
    run.click("person_new_contact")
    run.wait_keyboard("contact_summary")
    run.write_on("contact_summary", words["contact"])
    run.hands.key("Return")
    run.until("the contact is saved", lambda: run.session.ask("rows", "timeline_list") == 1)
    run.click("person_new_note")
    run.wait_keyboard("note_editor")
    run.write_on("note_editor", words["note"])
    run.write_on("note_editor", f" {words['accents']}")
    run.write_accents("note_editor")
    run.hands.key("k", "Control_L")
    run.wait_keyboard("palette_line")
    run.write_on("palette_line", words["search"])


def _work_as_alias(run: Running, alias: Alias, words: dict[str, str]) -> None:
    """Type likewise what there is about an alias, and a message that the leak guard reads at every key."""
    run.hands.key("Escape")
    working.make_alias(run, alias)
    working.watch_for(run, alias)
    working.open_first_person(run)
    working.tell(run, words["told"])
    working.send(run, alias, words["message"], words["sent"])
    run.write("composer_editor", f"{words['half message']} {alias.watched}")
    run.until("the word is found", lambda: run.shown("composer_panel"))
    run.click("person_new_contact")
    run.wait_keyboard("contact_summary")
    run.write_on("contact_summary", words["half contact"])


def _lock_button(run: Running) -> None:
    """Reach the button with the Tab key alone, and press it."""
    for _ in range(_MOST_TABS):
        if run.session.ask("focus") == "top_lock":
            break
        run.hands.key("Tab", "Shift_L")
    run.wait_keyboard("top_lock")
    run.hands.key("space")


def _lock_palette(run: Running) -> None:
    run.hands.key("k", "Control_L")
    run.wait_keyboard("palette_line")
    run.write_on("palette_line", "lock")
    run.hands.key("Return")


WAYS: dict[str, Callable[[Running], object]] = {
    "shift": Running.shift_three_times,
    "button": _lock_button,
    "keys": lambda run: run.hands.key("l", "Control_L"),
    "palette": _lock_palette,
    "idle": lambda run: run.session.ask("idle", 1.0),
}


def test_s3_no_word_is_left_after_a_lock(start: Start, vault: MadeVault) -> None:
    places = ["name", "aim", "likes", "handle", "contact", "half contact", "note", "accents", "search"]
    places += ["told", "message", "sent", "half message"]
    words = {place: _word() for place in places}
    alias = Alias(name=_word(), purpose=_word(), role=_word(), account=_word(), fact=_word(), watched=_word())
    run = start(vault.folder)
    run.unlock(PHRASE.text)
    _fill_in(run, words)
    _work_as_alias(run, alias, words)
    words["accents"] += "".join(ACCENTS)
    if os.geteuid() == 0:
        # The search would find nothing afterwards if it could not find it now.
        typed = [*words.values(), *alias.words()]
        before = _found(run, [MARK, *typed, PHRASE.text])[run.session.pid]
        for word in (MARK, *typed):
            assert any(f"{word} ({encoding})" in before for encoding in memory.ENCODINGS), before
        assert f"{MARK} (utf-16-le)" in before
        assert f"{words['accents']} (latin-1)" in before
    for number, (way, lock) in enumerate(WAYS.items()):
        if number:
            run.unlock(PHRASE.text)
            run.hands.key("k", "Control_L")
            run.wait_keyboard("palette_line")
            run.write_on("palette_line", words["contact"])
            run.until("it is found", lambda: run.session.ask("rows", "palette_list") > 0)
            run.hands.key("Escape")
        worked = run.session.pid
        lock(run)
        session = run.next_session()
        run.wait_keyboard("unlock_passphrase")
        assert session.after == "lock", way
        assert not lives(worked), way
        processes = run.processes()
        assert set(processes) == {run.process.pid, session.pid}, way
        assert _found(run, [MARK, PHRASE.text]) == {pid: [] for pid in processes}, way


def _read_by_another_program(pid: int) -> bool:
    """Say whether another program of the same user, without special rights, could read a process's memory."""
    script = f"open('/proc/{pid}/mem', 'rb').close(); open('/proc/{pid}/environ', 'rb').read(1)"
    return subprocess.run([*_UNPRIVILEGED, sys.executable, "-c", script], capture_output=True).returncode == 0


def test_s3_nobody_else_can_read_or_dump_a_session(start: Start, vault: MadeVault) -> None:
    run = start(vault.folder, command=_UNPRIVILEGED)
    run.unlock(PHRASE.text)
    for line in Path(f"/proc/{run.session.pid}/limits").read_text("ascii").splitlines():
        if line.startswith("Max core file size"):
            assert line.split()[4:6] == ["0", "0"]
            break
    else:
        pytest.fail("the kernel does not tell the limit")
    assert not _read_by_another_program(run.session.pid)
    # The same attempt does read a process that is not closed.
    assert _read_by_another_program(run.process.pid)
    protections = run.session.ask("protections")
    assert protections["core-dumps"] == "ACTIVE_VERIFIED"
    assert protections["memory-closed-to-others"] == "ACTIVE_VERIFIED"
