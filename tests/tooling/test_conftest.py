"""The promises of tests/conftest.py to every other test."""

from __future__ import annotations

import os
import re
import shutil
import socket  # noqa: TID251 - to show that it is refused
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_s6_a_network_socket_is_refused_in_this_process() -> None:
    for family in (socket.AF_INET, socket.AF_INET6):
        with pytest.raises(BaseException, match="family") as caught:
            socket.socket(family)
        assert type(caught.value).__name__ == "NetworkUsed"
    with pytest.raises(BaseException, match="looked up"):
        socket.getaddrinfo("localhost", 80)


@pytest.mark.platform_only("linux", "darwin")
def test_a_local_socket_is_allowed() -> None:
    first, second = socket.socketpair()
    with first, second:
        first.sendall(b"x")
        assert second.recv(1) == b"x"


def test_every_folder_of_the_test_is_its_own(home: Path) -> None:
    assert list(home.rglob("*.*")) == []
    assert Path.home() == home
    assert Path(tempfile.gettempdir()).is_relative_to(home)
    assert all(Path(os.environ[name]).is_relative_to(home) for name in os.environ if name.startswith("XDG_"))
    (home / "left.behind").touch()


def test_nothing_of_the_machine_shows_through() -> None:
    scrubbed = {"DISPLAY", "WAYLAND_DISPLAY", "PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS"}
    assert not scrubbed & set(os.environ)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def inner(tmp_path: Path, source: str, *options: str, ci: str) -> str:
    """Run pytest on a test of its own with our conftest and return what it prints."""
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path)
    (tmp_path / "test_inner.py").write_text("import pytest\n" + source)
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = platform_only(*names): x\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n0", *options, str(tmp_path)]
    environment = os.environ | {"CI": ci}
    answer = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    return answer.stdout.splitlines()[-1]


SKIPS = {
    "call": "def test_x(): pytest.skip('why')\n",
    "mark": "@pytest.mark.skipif(True, reason='why')\ndef test_x(): pass\n",
    "fixture": "@pytest.fixture\ndef f(): pytest.skip('why')\ndef test_x(f): pass\n",
}


@pytest.mark.parametrize("source", SKIPS.values(), ids=list(SKIPS))
def test_in_ci_a_skip_is_a_failure(tmp_path: Path, source: str) -> None:
    assert "1 skipped" in inner(tmp_path, source, ci="")
    # A test that skips before it begins is an error in pytest's words.
    assert re.search("1 (failed|error)", inner(tmp_path, source, ci="true"))


def test_in_ci_a_skipped_module_is_a_failure(tmp_path: Path) -> None:
    source = "pytest.skip('why', allow_module_level=True)\n"
    assert "1 skipped" in inner(tmp_path, source, ci="")
    assert "1 error" in inner(tmp_path, source, ci="true")


def test_a_test_for_another_system_may_skip_in_ci(tmp_path: Path) -> None:
    source = "@pytest.mark.platform_only('beos')\ndef test_x(): pass\n"
    assert "1 skipped" in inner(tmp_path, source, ci="true")


def test_an_expected_failure_stays_one_in_ci(tmp_path: Path) -> None:
    assert "1 xfailed" in inner(tmp_path, "@pytest.mark.xfail\ndef test_x(): assert False\n", ci="true")


@pytest.mark.parametrize(("options", "rounds"), [((), 3), (("--long",), 500)])
def test_loops_are_long_only_when_asked(tmp_path: Path, options: tuple[str, ...], rounds: int) -> None:
    source = f"def test_x(long_count): assert long_count(3, 500) == {rounds}\n"
    assert "1 passed" in inner(tmp_path, source, *options, ci="")


def test_hostile_text_survives_the_ways_through_python(hostile_text: str) -> None:
    assert hostile_text.encode("utf-8").decode("utf-8") == hostile_text


def test_long_count_chooses(long_count: Callable[[int, int], int]) -> None:
    assert long_count(1, 2) in {1, 2}
