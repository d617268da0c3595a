"""Starting the real session where no window can be had, by fork and by a fresh interpreter."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks for a display as on Linux")

PROGRAM = """
import sys
from wayside import supervisor
from wayside.supervising.posix import PosixStarter
from wayside.supervising.protocol import SessionOptions
sys.exit(supervisor.supervise(PosixStarter(supervisor.run_session, fork={fork}), SessionOptions()))
"""


def start(folder: Path, *, fork: bool, **environment: str) -> subprocess.CompletedProcess[str]:
    base = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    # -P, as an installed program starts: the folder itself is no place for modules.
    command = [sys.executable, "-P", "-c", PROGRAM.format(fork=fork)]
    return subprocess.run(
        command, env={**base, **environment}, cwd=folder, capture_output=True, text=True, timeout=60
    )


@pytest.mark.parametrize("fork", [True, False])
def test_without_a_display_it_says_so_once(tmp_path: Path, fork: bool) -> None:
    result = start(tmp_path, fork=fork)
    assert result.returncode == 2
    assert result.stderr.count("\n") == 1
    assert "no display" in result.stderr


@pytest.mark.parametrize("fork", [True, False])
def test_s6_a_display_on_the_network_is_refused_with_its_name(tmp_path: Path, fork: bool) -> None:
    result = start(tmp_path, fork=fork, QT_QPA_PLATFORM="vnc")
    assert result.returncode == 2
    assert "'vnc'" in result.stderr


def test_a_module_in_the_folder_it_was_started_from_is_not_loaded(tmp_path: Path) -> None:
    for name in ("wayside", "select", "enum", "ctypes"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('loaded from the folder')", "utf-8")
    result = start(tmp_path, fork=False)
    assert "no display" in result.stderr
    assert "loaded from the folder" not in result.stderr
