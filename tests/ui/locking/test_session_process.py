"""Locking as it happens: real supervisor, real session, real vault, half typed text."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

import psutil
import pytest

from tests.safety.bus import PrivateBus, logind
from tests.support.vaults import MadeVault
from tests.ui.locking.conftest import Run
from wayside.vault import activity

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="drives a session on Linux")

MARKER = "heron marker words"
Start = Callable[..., Run]


def lives(process: int) -> bool:
    try:
        return bool(psutil.Process(process).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


@pytest.mark.parametrize("circumstance", ["", "dialog", "query", "dialog query"])
def test_s4_a_lock_ends_the_process_and_keeps_half_typed_text(
    start: Start, vault: MadeVault, circumstance: str
) -> None:
    run = start(DRIVE=f"lock {circumstance}")
    began = run.wait_for("locking")[0]
    first, _ = run.session(1)
    second, reason = run.session(2)
    assert reason.strip() == "lock"
    assert not lives(first)
    assert run.wait_for("found")[1] == MARKER
    status, errors = run.finish()
    assert status == 0
    assert MARKER not in errors
    # Loose: the time is measured by the bench; this only shows that nothing waited for a deadline.
    assert run.lines("session")[1][0] - began < 2.0
    with vault.open() as opened:
        kinds = [(entry.kind, entry.fields.get("reason")) for entry in activity.page(opened.connection)]
    assert ("locked", "button") in kinds
    assert ("quit", "quit") in kinds
    assert first != second


def test_s4_shift_three_times_locks_inside_a_modal_dialog(start: Start, display: str) -> None:
    run = start(DRIVE="dialog query", QT_QPA_PLATFORM="xcb", DISPLAY=display)
    dialog = run.wait_for("dialog")[1]
    run.until(lambda: run.xdotool("getwindowfocus").strip() == dialog)
    run.xdotool("key", "--delay", "30", "Shift_L", "a", "Shift_L", "Shift_L")
    run.xdotool("key", "--clearmodifiers", "b")
    assert not run.lines("flush")
    run.xdotool("key", "--delay", "30", "Shift_L", "Shift_L", "Shift_L")
    assert run.session(2)[1].strip() == "lock"
    assert run.wait_for("found")[1] == MARKER
    assert run.finish()[0] == 0


def test_s4_no_window_is_left_on_the_screen_when_a_lock_begins_to_save(start: Start, display: str) -> None:
    run = start(DRIVE="dialog", QT_QPA_PLATFORM="xcb", DISPLAY=display)
    dialog = run.wait_for("dialog")[1]
    run.until(lambda: run.xdotool("getwindowfocus").strip() == dialog)
    first, _ = run.session(1)
    shown = run.xdotool("search", "--onlyvisible", "--pid", str(first)).split()
    assert dialog in shown
    run.xdotool("key", "--delay", "30", "Shift_L", "Shift_L", "Shift_L")
    run.until(lambda: not run.xdotool("search", "--onlyvisible", "--pid", str(first)).split())
    run.session(2)
    assert run.finish()[0] == 0


def test_s4_idle_locks(start: Start) -> None:
    run = start(DRIVE_IDLE="2")
    run.wait_for("left")
    assert run.session(2)[1].strip() == "lock"
    assert run.wait_for("found")[1] == MARKER
    assert {int(left) for _, left in run.lines("left")} >= {2, 1}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_session_told_to_end_locks(start: Start, number: signal.Signals) -> None:
    run = start()
    run.wait_for("ready")
    os.kill(run.session(1)[0], number)
    assert run.session(2)[1].strip() == "lock"
    assert run.wait_for("found")[1] == MARKER


def test_s3_s4_a_killed_supervisor_takes_the_session_with_it_and_the_text_is_kept(
    start: Start, vault: MadeVault
) -> None:
    run = start()
    run.wait_for("ready")
    first, _ = run.session(1)
    run.process.kill()
    run.until(lambda: not lives(first))
    run.wait_for("flush")
    with vault.open() as opened:
        assert opened.connection.execute("SELECT count(*) FROM draft").fetchone()[0] == 1


def test_s9_an_uncaught_error_keeps_the_text_and_tells_only_the_place(start: Start) -> None:
    run = start(DRIVE="raise")
    _, told = run.session(2)
    assert told.split()[:2] == ["crash", "KeyError"]
    assert ":_fail:" in told
    assert run.wait_for("found")[1] == MARKER
    status, errors = run.finish()
    assert status == 0
    assert "KeyError" in errors
    assert MARKER not in told + errors


def test_an_uncaught_error_on_the_vaults_thread_ends_the_session_too(start: Start) -> None:
    run = start(DRIVE="raise-on-vault")
    _, told = run.session(2)
    assert told.split()[:2] == ["crash", "KeyError"]
    assert run.finish()[0] == 0


def test_a_segmentation_fault_ends_at_the_unlock_screen(start: Start) -> None:
    run = start(DRIVE="segfault")
    _, told = run.session(2)
    assert told.split()[0] == "crash"
    assert run.finish()[0] == 0


def test_quitting_keeps_half_typed_text_and_ends_the_supervisor(start: Start, vault: MadeVault) -> None:
    run = start(DRIVE="quit")
    assert run.finish()[0] == 0
    assert len(run.lines("session")) == 1
    with vault.open() as opened:
        assert opened.connection.execute("SELECT count(*) FROM draft").fetchone()[0] == 1


def test_s9_an_open_session_leaves_no_file_in_the_home_folder(start: Start) -> None:
    run = start(DRIVE="lock")
    assert run.finish()[0] == 0
    assert [path for path in run.home.rglob("*") if path.is_file()] == []


def test_s3_nobody_can_dump_an_open_session(start: Start) -> None:
    run = start()
    run.wait_for("ready")
    limits = psutil.Process(run.session(1)[0]).rlimit(psutil.RLIMIT_CORE)
    assert limits == (0, 0)
    assert os.stat(f"/proc/{run.session(1)[0]}/mem").st_uid == 0


def test_s4_the_machine_may_sleep_only_when_the_lock_is_finished(
    start: Start, tmp_path_factory: pytest.TempPathFactory
) -> None:
    bus = PrivateBus(tmp_path_factory.mktemp("bus"))
    service = logind(bus.address)
    run = start(DBUS_SYSTEM_BUS_ADDRESS=bus.address)
    run.until(lambda: any(member == "Inhibit" for member, _ in service.asked))
    first, _ = run.session(1)
    assert service.inhibitor_is_held()
    service.send("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", "b", (True,))
    run.until(lambda: not service.inhibitor_is_held())
    # The text is on the disk and the process that knew it is gone, or it could not have let go.
    assert not lives(first)
    assert len(run.lines("flush")) == 1
    assert run.wait_for("found")[1] == MARKER
    assert run.finish()[0] == 0
    service.stop()
    bus.stop()
