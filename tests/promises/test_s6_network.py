"""S6: the program never talks to a network."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.support import strace
from tests.support.tour_words import secret_words
from tests.support.window import Display, needs_display

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="traced with strace"),
    strace.needs_strace,
]

ROOT = Path(__file__).parents[2]
_FAMILY = re.compile(r"\b[AP]F_[A-Z0-9_]+")
_CALL = re.compile(r"\b(?P<name>[a-z0-9_]+)\(")
_TOUR = """
import pathlib, sys
from wayside.ui.tour.walk import walk
pictures, home = map(pathlib.Path, sys.argv[1:])
record = walk(pictures, "light", home)
print(record.phrase)
sys.exit(0 if record.finished else 1)
"""
_LOCAL = {"AF_UNIX", "PF_UNIX", "AF_LOCAL", "PF_LOCAL"}


def _families(trace: Path) -> Counter[str]:
    """Return how often each family of addresses is named in a trace, in sockets and in addresses."""
    return Counter(_FAMILY.findall(trace.read_text("utf-8", "replace")))


def _calls(trace: Path) -> set[str]:
    found = (_CALL.search(line) for line in trace.read_text("utf-8", "replace").splitlines())
    return {match["name"] for match in found if match is not None}


@needs_display
@pytest.mark.timeout(300)
def test_s6_a_whole_tour_opens_no_socket_but_local_ones(own_display: Display, tmp_path: Path) -> None:
    trace, pictures, home = tmp_path / "trace", tmp_path / "pictures", tmp_path / "home"
    pictures.mkdir()
    home.mkdir()
    run = strace.run_traced(
        ["-c", _TOUR, str(pictures), str(home)],
        trace,
        "network",
        {"DISPLAY": own_display.name, "QT_QPA_PLATFORM": "xcb"},
    )
    assert run.returncode == 0, run.stderr.decode()
    assert len(list(pictures.glob("light-*.png"))) > 35
    families = _families(trace)
    # A window on a display cannot do without: a trace that shows none has seen nothing.
    assert families["AF_UNIX"] > 0
    assert {"socket", "connect"} <= _calls(trace)
    assert set(families) <= _LOCAL, families
    _nothing_in_clear(home, [*secret_words(), run.stdout.decode().strip()])


def _nothing_in_clear(home: Path, words: list[str]) -> None:
    """Show that what was typed in the tour lies nowhere in its home folder."""
    files = [path for path in home.rglob("*") if path.is_file()]
    assert any(path.name == "vault.db" for path in files)
    assert len(words[-1].split()) == 6
    for path in files:
        content = path.read_bytes()
        for word in words:
            for encoding in ("utf-8", "utf-16-le"):
                assert word.encode(encoding) not in content, path.name


def test_s6_the_trace_would_have_shown_it(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    script = (
        "import socket; s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.connect(('127.0.0.1', 9));"
        "socket.socket(socket.AF_INET6)"
    )
    assert strace.run_traced(["-c", script], trace, "network").returncode == 0
    assert {"AF_INET", "AF_INET6"} <= set(_families(trace))


@pytest.mark.parametrize(
    "line",
    ["import socket", "from PySide6.QtNetwork import QTcpSocket", "import urllib.request", "import ssl"],
)
def test_s6_lint_refuses_a_module_that_imports_the_network(line: str) -> None:
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent))
    if ruff is None:
        pytest.skip("ruff is not installed beside this Python")
    answer = subprocess.run(
        [
            ruff,
            "check",
            "--no-cache",
            "--select",
            "TID251",
            "--stdin-filename",
            "desktop/wayside/new.py",
            "-",
        ],
        input=f"{line}\n",
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 1
    assert "(S6)" in answer.stdout
