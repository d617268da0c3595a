"""S9: nothing outside the vault names a person, an alias or a note."""

from __future__ import annotations

import os
import random
import re
import signal
import string
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.support import memory, strace, working
from tests.support.vaults import MadeVault, held_words
from tests.support.window import Running, needs_display
from tests.support.working import Alias, Case
from wayside.ui.settings.device import FILE_NAME
from wayside.ui.shell.page import PersonTab
from wayside.vault import recovery
from wayside.vault.keys import Passphrase

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="follows the files of Linux"),
    needs_display,
    strace.needs_strace,
    pytest.mark.timeout(300),
]
Start = Callable[..., Running]

_WRONG = "seven wrong words nobody ever chose here"
_TRACED = (
    "openat,open,creat,mkdir,mkdirat,mknod,mknodat,link,linkat,symlink,symlinkat,rename,renameat,renameat2"
)
_MADE = re.compile(
    r"\b(?P<call>\w+)\((?P<rest>.*)\)\s+= (?P<result>-?\d+)",
)
_PATH = re.compile(r'"(?P<path>(?:[^"\\]|\\.)*)"')
_WRITING = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC")

ALLOWED = {
    r"{home}/\.config/wayside(/settings\.(ini|new))?": "looks, idle time, which vault was open last (Settings)",
    r"{home}/\.config": "the folder above it, where the system has none yet",
    r"{home}/Fieldwork\.vault(/.*)?": "the vault",
    r"{home}/\.[0-9a-f]+\.new(/.*)?": "the vault while it is made, under a name drawn at random",
    r"{home}/\.cache(/fontconfig(/.*)?)?": "fontconfig's list of the fonts on this computer",
    r"/dev/null": "nowhere",
}
"""What may be written outside the vault or be there afterwards, with the reason."""


def _word() -> str:
    return "zq" + "".join(random.choices(string.ascii_lowercase, k=12))


def _alias() -> Alias:
    return Alias(name=_word(), purpose=_word(), role=_word(), account=_word(), fact=_word(), watched=_word())


def _case() -> Case:
    return Case(playbook=_word(), next_move=_word(), promise=_word(), offer=_word(), offer_is=_word())


@dataclass
class Day:
    """What was typed in a day, none of which may be found outside the vault."""

    alias: Alias = field(default_factory=_alias)
    case: Case = field(default_factory=_case)
    name: str = field(default_factory=_word)
    aim: str = field(default_factory=_word)
    handle: str = field(default_factory=_word)
    contact: str = field(default_factory=_word)
    note: str = field(default_factory=_word)
    search: str = field(default_factory=_word)
    unsaved: str = field(default_factory=_word)
    told: str = field(default_factory=_word)
    message: str = field(default_factory=_word)
    sent: str = field(default_factory=_word)
    half: str = field(default_factory=_word)
    own_name: str = field(default_factory=_word)
    their_name: str = field(default_factory=_word)
    said: str = field(default_factory=_word)
    phrase: str = ""
    code: list[str] = field(default_factory=list)

    def kept(self) -> list[str]:
        """Return what has to be in the vault at the end."""
        of_person = [self.name, self.aim, self.handle, self.contact, self.note, self.unsaved]
        return [*of_person, *self.alias.words(), *self.case.words(), self.told, self.sent, self.half]

    def conversation(self) -> list[str]:
        """Return what is in the file of a messenger: names and words that are counted and not kept."""
        return [self.own_name, self.their_name, self.said]

    def words(self) -> list[str]:
        """Return everything that was typed."""
        typed = [self.search, self.message, *self.kept(), *self.conversation()]
        return [*typed, self.phrase, _WRONG, *self.code, "".join(self.code), "-".join(self.code)]


def _make_vault(run: Running, day: Day) -> None:
    run.click("first_run_new")
    run.wait_shown("first_run_path")
    run.click("first_run_next")
    run.wait_shown("first_run_phrase_generated")
    run.click("first_run_use")
    run.wait_keyboard("first_run_phrase_again")
    day.phrase = run.session.ask("text", "first_run_phrase")
    run.write_on("first_run_phrase_again", day.phrase)
    run.click("first_run_next")
    run.wait_shown("first_run_code_group_1")
    groups = range(1, recovery.GROUPS + 1)
    day.code = [run.session.ask("text", f"first_run_code_group_{number}") for number in groups]
    run.click("first_run_next")
    for name in ("first_run_confirm_1", "first_run_confirm_2"):
        run.wait_shown(name)
        place = int(run.session.ask("accessible", name).split()[-1])
        run.write(name, day.code[place - 1].lower())
    run.click("first_run_finish")
    run.wait_shown("today_new")


def _work(run: Running, day: Day) -> None:
    run.click("today_new")
    run.write("new_person_name", day.name)
    run.write("new_person_aim", day.aim)
    run.click("new_person_add")
    run.wait_shown("person_title")
    run.write("handle_platform", "forum")
    run.hands.key("Return")
    run.wait_keyboard("handle_name")
    run.write_on("handle_name", day.handle)
    run.hands.key("Return")
    run.until("the handle is added", lambda: run.session.ask("length", "handle_name") == 0)
    run.click("person_new_contact")
    run.wait_keyboard("contact_summary")
    run.write_on("contact_summary", day.contact)
    run.hands.key("Return")
    run.until("the contact is saved", lambda: run.session.ask("rows", "timeline_list") == 1)
    run.click("person_new_note")
    run.wait_keyboard("note_editor")
    run.write_on("note_editor", day.note)
    run.until("it is saved", lambda: _says_saved(run, "note_saved"))
    # Selected text goes to the display's own clipboard and must not go to a file.
    run.hands.key("a", "Control_L")
    run.hands.key("c", "Control_L")
    run.hands.key("k", "Control_L")
    run.wait_keyboard("palette_line")
    run.write_on("palette_line", day.search)
    run.hands.key("Escape")


def _work_as_alias(run: Running, day: Day) -> None:
    working.make_alias(run, day.alias)
    working.watch_for(run, day.alias)
    working.open_first_person(run)
    working.tell(run, day.told)
    working.send(run, day.alias, day.message, day.sent)
    run.write("composer_editor", day.half)


def _import_conversation(run: Running, day: Day) -> None:
    """Write a messenger's file, as somebody would have saved it, and have it counted."""
    lines = [
        f"24.12.25, 19:0{minute} - {who}: {day.said}"
        for minute, who in enumerate((day.own_name, day.their_name) * 3)
    ]
    _export_file(run).write_text("\n".join(lines), "utf-8")
    working.open_tab(run, PersonTab.OVERVIEW)
    run.wait_shown("import_begin")
    run.click("import_begin")
    run.wait_keyboard("fileNameEdit")
    run.hands.write("chat")
    run.hands.key("period")
    run.hands.write("txt")
    run.hands.key("Return")
    run.wait_shown("import_me")
    run.tab_to("import_me")
    run.hands.key("Down")
    run.until("it is said who is who", lambda: run.session.ask("text", "import_me") == day.own_name)
    run.click("import_do")
    run.until("it is imported", lambda: not run.shown("import"))


def _export_file(run: Running) -> Path:
    return run.home / "chat.txt"


def _settings_folder(run: Running) -> Path:
    return run.home / ".config" / "wayside"


def _says_saved(run: Running, name: str) -> bool:
    return (run.session.ask("text", name) or "").startswith("Saved")


def _change_settings(run: Running) -> None:
    settings = _settings_folder(run) / FILE_NAME
    before = settings.read_bytes()
    run.click("rail_settings")
    run.click("settings_theme")
    run.until("the theme is kept", lambda: settings.read_bytes() != before)


def _crash(run: Running, day: Day) -> None:
    working.open_first_person(run)
    run.click("person_new_contact")
    run.wait_keyboard("contact_summary")
    run.write_on("contact_summary", day.unsaved)
    run.until("the draft is kept", lambda: _says_saved(run, "contact_saved"))
    os.kill(run.session.pid, signal.SIGSEGV)
    assert run.next_session().after == "crash"
    assert run.session.crash


def _unlock_badly_then_well(run: Running, day: Day) -> None:
    run.wait_keyboard("unlock_passphrase")
    run.write_on("unlock_passphrase", _WRONG)
    run.hands.key("Return")
    run.wait_shown("unlock_error")
    run.click("unlock_other")
    run.wait_keyboard("fileNameEdit")
    run.hands.key("Escape")
    run.until("the dialog is gone", lambda: not run.shown("choose_folder"))
    run.until("another attempt may be made", lambda: run.session.ask("enabled", "unlock_open"))
    run.write("unlock_passphrase", day.phrase)
    run.hands.key("Return")
    run.wait_shown("today_page")


def _a_day(run: Running) -> Day:
    day = Day()
    _make_vault(run, day)
    _work(run, day)
    working.plan(run, day.case)
    working.offer(run, day.case)
    _work_as_alias(run, day)
    _import_conversation(run, day)
    _change_settings(run)
    _crash(run, day)
    _unlock_badly_then_well(run, day)
    run.shift_three_times()
    assert run.next_session().after == "lock"
    run.unlock(day.phrase)
    run.hands.key("q", "Control_L")
    assert run.finish() == 0
    return day


def _written(trace: Path) -> set[str]:
    """Return what a traced program made, opened for writing or renamed, as far as that worked."""
    found: set[str] = set()
    for line in trace.read_text("utf-8", "surrogateescape").splitlines():
        match = _MADE.search(line)
        if match is None or int(match["result"]) < 0:
            continue
        if match["call"].startswith("open") and not any(flag in match["rest"] for flag in _WRITING):
            continue
        found.update(name["path"] for name in _PATH.finditer(match["rest"]))
    return found


def _not_allowed(paths: Iterable[str], run: Running) -> list[str]:
    home = re.escape(str(run.home))
    allowed = [re.compile(pattern.replace("{home}", home)) for pattern in ALLOWED]
    return sorted(path for path in paths if not any(pattern.fullmatch(path) for pattern in allowed))


def _naming(folder: Path, words: list[str]) -> dict[str, list[str]]:
    """Return the files below a folder that hold one of the words, or are called by it, and which."""
    needles = memory.spellings(words)
    found = {}
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        here = str(path.relative_to(folder)).encode()
        held = [name for name, needle in needles.items() if needle in content or needle in here]
        if held:
            found[str(path)] = held
    return found


def _shared_places() -> dict[Path, float]:
    """Return the files in places that belong to everybody, and when they were last written to."""
    found = {}
    for folder in (Path("/dev/shm"), Path("/tmp"), Path("/var/tmp")):  # noqa: S108 - to be looked at
        for path in folder.glob("*"):
            if path.is_file() and not path.is_symlink() and path.stat().st_uid == os.getuid():
                found[path] = path.stat().st_mtime
    return found


def test_s9_a_day_leaves_nothing_outside_the_vault(start: Start, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    before = _shared_places()
    command = (
        "strace",
        "-f",
        "-qq",
        "--seccomp-bpf",
        "-s",
        "4096",
        "-e",
        f"trace={_TRACED}",
        "-o",
        str(trace),
    )
    run = start(command=command)
    day = _a_day(run)
    words = day.words()

    written = _written(trace)
    vault = run.home / "Fieldwork.vault"
    # A trace without these two has seen nothing.
    assert str(_settings_folder(run) / FILE_NAME) in written
    assert any(path.startswith(f"{vault}") for path in written)
    assert _not_allowed(written, run) == []
    assert _not_allowed(map(str, run.home.rglob("*")), run) == [
        str(run.home / name) for name in (".run", ".tmp", _export_file(run).name)
    ]
    assert [*(run.home / ".run").iterdir(), *(run.home / ".tmp").iterdir()] == []

    # What somebody saved from a messenger is theirs to delete; Wayside tells them so.
    assert set(_naming(tmp_path, words)) == {str(_export_file(run))}
    after = _shared_places()
    changed = [path for path, at in after.items() if before.get(path) != at]
    needles = list(memory.spellings(words).values())
    assert [path for path in changed if path.exists() and any(n in path.read_bytes() for n in needles)] == []

    # The words really were typed into this vault.
    made = MadeVault(vault, "-".join(day.code))
    assert held_words(made, words, Passphrase(day.phrase)) == set(day.kept())


def test_s9_the_search_would_have_shown_it(tmp_path: Path) -> None:
    word = _word()
    (tmp_path / "recent.xbel").write_text(f"<file name='{word}'/>")
    (tmp_path / f"{word}.lock").touch()
    (tmp_path / "state").write_bytes(word.encode("utf-16-le"))
    assert {Path(path).name for path in _naming(tmp_path, [word])} == {"recent.xbel", f"{word}.lock", "state"}
    trace = tmp_path / "trace"
    script = f"open(r'{tmp_path / 'made'}', 'w').close(); import os; os.mkdir(r'{tmp_path / 'folder'}')"
    assert strace.run_traced(["-c", script], trace, _TRACED).returncode == 0
    assert {str(tmp_path / "made"), str(tmp_path / "folder")} <= _written(trace)
