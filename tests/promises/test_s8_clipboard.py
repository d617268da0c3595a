"""S8: what leaves by the clipboard passed the leak guard, is marked concealed, and is cleared."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.support.vaults import PHRASE, MadeVault, make_vault
from tests.support.window import Running, needs_display
from wayside.ui.settings.device import FILE_NAME
from wayside.vault import activity
from wayside.vault.vault import Vault
from wayside.work import identities, people
from wayside.work.identities import IdentityFields, IdentityKind, WatchKind
from wayside.work.people import PersonFields

pytestmark = [
    needs_display,
    pytest.mark.skipif(shutil.which("xclip") is None, reason="reads the clipboard with xclip"),
    pytest.mark.timeout(180),
]
Start = Callable[..., Running]
SECRET = "lindenhof"
LABEL_WORDS = "no person and no note"
"""Words of a text that can be selected and copied in the settings."""
SECONDS = 10


def fill(vault: Vault) -> None:
    """Put in Heron, an alias that may be used, and what must not be said."""
    connection = vault.connection
    people.add(connection, PersonFields(code_name="Heron", aim="Keep a door open"))
    identities.add_watch_term(connection, None, WatchKind.WORKPLACE, SECRET)
    identities.add_watch_term(connection, None, WatchKind.OTHER, LABEL_WORDS)
    alias = identities.add(connection, IdentityFields(name="Jonas K.", kind=IdentityKind.ALIAS))
    today = date.today()
    identities.authorise(connection, alias, by="Team lead", on=today, until=today + timedelta(days=90))


@pytest.fixture
def vault(tmp_path: Path) -> MadeVault:
    made = make_vault(tmp_path / "Fieldwork.vault")
    with made.open() as opened:
        fill(opened)
    return made


@pytest.fixture
def run(start: Start, vault: MadeVault, tmp_path: Path) -> Running:
    """Wayside at work, with copies taken back after the shortest time there is."""
    config = tmp_path / "config"
    (config / "wayside").mkdir(parents=True)
    (config / "wayside" / FILE_NAME).write_text(f"clear_seconds = {SECONDS}\n", "utf-8")
    running: Running = start(vault.folder, environment={"XDG_CONFIG_HOME": str(config)})
    # The display is also that of other tests, and what they copied elsewhere would still be there.
    copy_elsewhere(running, "")
    running.unlock(PHRASE.text)
    return running


def read(run: Running, selection: str, target: str = "UTF8_STRING") -> str:
    """Return what another program gets; nothing if nobody owns the selection or it has no such target."""
    command = ["xclip", "-o", "-selection", selection, "-t", target]
    answer = subprocess.run(command, env=_there(run), capture_output=True, timeout=20)
    return answer.stdout.decode() if answer.returncode == 0 else ""


def _there(run: Running) -> dict[str, str]:
    return {**os.environ, "DISPLAY": run.display}


def copy_elsewhere(run: Running, text: str) -> None:
    """Copy something in another program."""
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    command = ["xclip", "-i", "-selection", "clipboard"]
    subprocess.run(command, input=text.encode(), env=_there(run), check=True, timeout=20, **silent)  # type: ignore[call-overload]


@contextlib.contextmanager
def a_program_that_listens(run: Running, folder: Path) -> Iterator[Path]:
    """Read both selections again and again meanwhile; give the file with everything that came."""
    heard = folder / "heard"
    script = "while :; do for s in primary clipboard; do xclip -o -selection $s -t UTF8_STRING; done; done"
    with heard.open("wb") as out:
        listener = subprocess.Popen(
            ["sh", "-c", script],
            env=_there(run),
            stdout=out,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            yield heard
        finally:
            os.killpg(listener.pid, signal.SIGKILL)
            listener.wait()


def open_heron(run: Running) -> None:
    run.hands.key("k", "Control_L")
    run.wait_keyboard("palette_line")
    run.write_on("palette_line", "open heron")
    run.until("somebody is found", lambda: run.session.ask("rows", "palette_list") > 0)
    run.hands.key("Return")
    run.wait_shown("person_title")


def select_all_and_copy(run: Running) -> None:
    run.hands.key("a", "Control_L")
    run.hands.key("c", "Control_L")


def from_a_line(run: Running) -> None:
    open_heron(run)
    run.click("person_new_contact")
    run.wait_keyboard("contact_summary")
    run.write_on("contact_summary", f"met at the {SECRET}")
    select_all_and_copy(run)


def from_a_note(run: Running) -> None:
    open_heron(run)
    run.click("person_new_note")
    run.wait_keyboard("note_editor")
    run.write_on("note_editor", f"met at the {SECRET}")
    select_all_and_copy(run)


def by_cutting(run: Running) -> None:
    open_heron(run)
    run.click("person_new_note")
    run.wait_keyboard("note_editor")
    run.write_on("note_editor", f"met at the {SECRET}")
    run.hands.key("a", "Control_L")
    run.hands.key("x", "Control_L")


def from_the_draft(run: Running) -> None:
    write_draft(run, f"my shift at the {SECRET}")
    select_all_and_copy(run)


def from_a_label(run: Running) -> None:
    run.hands.key("k", "Control_L")
    run.wait_keyboard("palette_line")
    run.write_on("palette_line", "settings computer")
    run.until("it is found", lambda: run.session.ask("rows", "palette_list") > 0)
    run.hands.key("Return")
    run.wait_shown("settings_page")
    run.click("settings_folder")
    run.wait_keyboard("settings_folder")
    select_all_and_copy(run)


def write_draft(run: Running, text: str) -> None:
    open_heron(run)
    run.hands.key("m", "Control_L")
    run.wait_keyboard("composer_editor")
    run.write_on("composer_editor", text)


def copied(run: Running, text: str) -> None:
    """Write a draft that is fit to leave and copy it."""
    write_draft(run, text)
    run.hands.key("c", "Control_L", "Shift_L")
    run.until("it is on the clipboard", lambda: read(run, "clipboard") == text)


@pytest.mark.parametrize("way", [from_a_line, from_a_note, by_cutting, from_the_draft, from_a_label])
def test_s8_a_copy_with_findings_stays_inside_and_can_be_pasted_there(
    run: Running, way: Callable[[Running], None], tmp_path: Path
) -> None:
    copy_elsewhere(run, "something older")
    with a_program_that_listens(run, tmp_path) as heard:
        run.until("the listener hears", lambda: b"something older" in heard.read_bytes())
        way(run)
        run.wait_shown("copy_panel")
        kept = run.session.ask("text", "copy_panel_text")
        assert kept == (
            "1 thing in this text could give somebody away. It was kept inside Wayside: you can paste it here."
        )
        assert "your own life" in run.session.ask("text", "copy_panel_kinds")
        run.until("nothing is there", lambda: read(run, "clipboard") == "")
        if way is not from_a_label:
            focused = run.session.ask("focus")
            before = run.session.ask("length", focused)
            run.hands.key("End")
            run.hands.key("v", "Control_L")
            run.until("it is pasted", lambda: run.session.ask("length", focused) > before)
            assert SECRET in run.session.ask("text", focused)
    said = heard.read_text("utf-8")
    assert said.replace("something older", "") == ""
    assert read(run, "primary") == ""


def test_s8_selecting_with_the_mouse_gives_the_primary_selection_nothing(
    run: Running, tmp_path: Path
) -> None:
    write_draft(run, "harmless")
    places: list[list[int]] = []

    def rests() -> bool:
        places.append(run.session.ask("where", "composer_editor"))
        return len(places) > 1 and places[-1] == places[-2]

    def word_is_selected() -> bool:
        """Click twice; the editor may have moved under the pointer when something appeared above it."""
        run.until("it rests", rests)
        left, top = places[-1][:2]
        for _ in range(2):
            run.hands.click((left + 30, top + 18))
        return bool(run.session.ask("selected", "composer_editor") == "harmless")

    with a_program_that_listens(run, tmp_path) as heard:
        run.until("a word is selected", word_is_selected)
        assert read(run, "primary") == ""
        assert heard.read_bytes() == b""


def test_s8_the_second_step_lets_it_out_and_is_logged_without_a_word(run: Running, vault: MadeVault) -> None:
    from_a_note(run)
    run.wait_shown("copy_panel")
    assert read(run, "clipboard") == ""
    run.hands.key("F6")
    run.wait_keyboard("copy_panel_keep")
    run.hands.key("Tab")
    run.wait_keyboard("copy_panel_out")
    run.hands.key("space")
    run.until("it is out", lambda: read(run, "clipboard") == f"met at the {SECRET}")
    assert read(run, "clipboard", "x-kde-passwordManagerHint") == "secret"
    run.hands.key("q", "Control_L")
    assert run.finish() == 0
    with vault.open() as opened:
        logged = [each for each in activity.page(opened.connection) if each.kind == "copied-with-findings"]
        assert [each.fields for each in logged] == [{"findings": 1, "kinds": "0", "person": 1}]


def test_s8_the_draft_leaves_marked_and_is_taken_back(run: Running) -> None:
    copied(run, "you could just come by on thursday")
    targets = read(run, "clipboard", "TARGETS").split()
    assert {"UTF8_STRING", "x-kde-passwordManagerHint"} <= set(targets)
    assert "text/html" not in targets
    assert read(run, "clipboard", "x-kde-passwordManagerHint") == "secret"
    assert read(run, "primary") == ""
    run.until("it is taken back", lambda: read(run, "clipboard") == "")
    run.until(
        "it says so", lambda: run.session.ask("text", "composer_status") == "Taken back from the clipboard."
    )


def test_s8_a_draft_with_a_finding_needs_a_second_step(run: Running) -> None:
    write_draft(run, f"after my shift at the {SECRET} then")
    run.until("it is found", lambda: run.shown("composer_panel"))
    assert run.session.ask("text", "composer_copy") == "Copy with 1 open finding…"
    run.hands.key("c", "Control_L", "Shift_L")
    run.wait_keyboard("composer_keep")
    assert read(run, "clipboard") == ""
    run.click("composer_copy_anyway")
    run.until("it is out", lambda: read(run, "clipboard") == f"after my shift at the {SECRET} then")


def test_s8_what_another_program_copied_meanwhile_is_left_alone(run: Running) -> None:
    copied(run, "see you on friday")
    copy_elsewhere(run, "theirs")
    run.until("the time is over", lambda: "Copied" not in (run.session.ask("text", "composer_status") or ""))
    assert read(run, "clipboard") == "theirs"


def test_s8_a_lock_takes_it_back(run: Running) -> None:
    copied(run, "see you on friday")
    run.hands.key("l", "Control_L")
    run.next_session()
    run.wait_keyboard("unlock_passphrase")
    assert read(run, "clipboard") == ""


def test_s8_it_goes_with_a_process_that_is_killed(run: Running) -> None:
    copied(run, "see you on friday")
    os.kill(run.session.pid, signal.SIGKILL)
    run.next_session()
    assert read(run, "clipboard") == ""
