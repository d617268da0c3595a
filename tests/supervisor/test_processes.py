"""The supervisor with real processes: what it does when sessions lock, crash, hang or will not end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

PLAY = Path(__file__).with_name("play.py")
PATIENCE = 20.0

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks and signals of POSIX")


class Stage:
    """One running supervisor and the log of its sessions."""

    def __init__(self, folder: Path, way: str, plays: list[str]) -> None:
        self.log = folder / "log"
        self.log.touch()
        environment = {**os.environ, "PLAY_LOG": str(self.log), "PLAYS": " ".join(plays)}
        self.process = subprocess.Popen(
            [sys.executable, str(PLAY), way],
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def finish(self) -> tuple[int, str]:
        _, errors = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, errors

    def sessions(self) -> list[list[str]]:
        lines = self.log.read_text("utf-8").splitlines()
        return [line.split(" ", 4)[1:] for line in lines if line.startswith("session ")]

    def wait_for(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < deadline, self.log.read_text("utf-8")
            time.sleep(0.01)

    def wait_for_sessions(self, count: int) -> list[list[str]]:
        self.wait_for(lambda: len(self.sessions()) >= count)
        return self.sessions()


@pytest.fixture(params=["fork", "spawn"])
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def stage(tmp_path: Path, way: str) -> Iterator[Callable[..., Stage]]:
    made: list[Stage] = []

    def start(*plays: str) -> Stage:
        made.append(Stage(tmp_path, way, list(plays)))
        return made[-1]

    yield start
    for one in made:
        for session in one.sessions():
            if psutil.pid_exists(int(session[0])):
                os.kill(int(session[0]), signal.SIGKILL)
        if one.process.poll() is None:
            one.process.kill()
        one.process.communicate()


def test_a_lock_is_followed_by_a_fresh_process_with_the_same_vault(stage: Callable[..., Stage]) -> None:
    run = stage("lock", "lock")
    assert run.finish()[0] == 0
    first, second, third = run.sessions()
    assert first[1:3] == ["start", "start.vault"]
    assert second[1] == "lock"
    assert third[1] == "lock"
    assert second[2:] == ["/some/A", "b.vault "]
    assert len({first[0], second[0], third[0]}) == 3


def test_s9_a_crash_is_followed_by_a_session_that_knows_where_but_not_what(
    stage: Callable[..., Stage],
) -> None:
    run = stage("crash")
    status, errors = run.finish()
    assert status == 0
    told = run.sessions()[1]
    assert told[1] == "crash"
    assert "ValueError" in told[3]
    assert ":crash:" in told[3]
    assert "marker" not in errors + run.log.read_text("utf-8")


def test_a_segmentation_fault_is_followed_by_a_session_that_knows_where(stage: Callable[..., Stage]) -> None:
    run = stage("segfault")
    assert run.finish()[0] == 0
    told = run.sessions()[1]
    assert told[1] == "crash"
    assert "play.py:segfault:" in told[3]


def test_sessions_that_keep_dying_before_unlock_end_the_supervisor_with_a_reason(
    stage: Callable[..., Stage],
) -> None:
    run = stage("die", "die", "die", "die")
    status, errors = run.finish()
    assert status == 2
    assert "ended three times before anything was unlocked" in errors
    assert len(run.sessions()) == 3


def test_s4_a_session_that_stays_after_saving_is_killed(stage: Callable[..., Stage]) -> None:
    began = time.monotonic()
    run = stage("lock_and_stay")
    assert run.finish()[0] == 0
    assert time.monotonic() - began < PATIENCE
    assert run.sessions()[1][1] == "lock"


def test_s4_a_lock_that_does_not_end_is_killed_and_admitted(stage: Callable[..., Stage]) -> None:
    run = stage("lock_without_saving")
    assert run.finish()[0] == 0
    assert run.sessions()[1][1] == "lock-cut-short"


def test_a_hung_session_is_killed(stage: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLAY_HEARTBEAT_LIMIT", "1.5")
    run = stage("hang")
    assert run.finish()[0] == 0
    assert run.sessions()[1][1] == "hung"


def test_s3_a_session_ends_when_its_supervisor_is_killed(stage: Callable[..., Stage]) -> None:
    run = stage("wait_for_the_end")
    session = int(run.wait_for_sessions(1)[0][0])
    run.process.kill()
    run.wait_for(lambda: "ended with the supervisor" in run.log.read_text("utf-8"))
    run.wait_for(lambda: not _lives(session))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_supervisor_told_to_end_lets_its_session_lock_first(
    stage: Callable[..., Stage], number: signal.Signals
) -> None:
    run = stage("wait_for_the_end")
    session = int(run.wait_for_sessions(1)[0][0])
    run.process.send_signal(number)
    assert run.finish()[0] == 128 + number
    assert "ended with the supervisor" in run.log.read_text("utf-8")
    assert not _lives(session)


def test_a_supervisor_told_to_end_kills_a_session_that_does_not(stage: Callable[..., Stage]) -> None:
    run = stage("stay")
    session = int(run.wait_for_sessions(1)[0][0])
    run.process.terminate()
    assert run.finish()[0] == 128 + signal.SIGTERM
    assert not _lives(session)


def _lives(process: int) -> bool:
    try:
        return bool(psutil.Process(process).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False
