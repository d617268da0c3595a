"""The tour, as somebody without a display takes it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.support.tour_words import secret_words
from wayside.ui.tour import walk
from wayside.ui.tour.notebook import Notebook

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the tour runs on Linux")

NAMES = [
    "welcome",
    "name-and-place",
    "passphrase-drawn",
    "passphrase-typed",
    "recovery-code",
    "recovery-code-checked",
    "today-empty",
    "new-person",
    "person-new",
    "contact",
    "timeline",
    "note",
    "overview",
    "playbooks",
    "playbook",
    "plan-begin",
    "plan",
    "new-offer",
    "offer",
    "offers-that-fit",
    "offer-made",
    "identities-empty",
    "new-identity",
    "identity-not-authorised",
    "authorise",
    "identity-accounts",
    "accept-rule",
    "identity-facts",
    "words-that-give-you-away",
    "who-you-work-as",
    "message-finding",
    "message-contradiction",
    "message-copied",
    "message-noted",
    "palette",
    "search",
    "found",
    "locked",
    "wrong-passphrase",
    "today",
    "people",
    "person-overview",
    "person-timeline",
    "person-plan",
    "person-offers",
    "person-notes",
    "identities",
    "outcomes",
    "settings",
    "handbook",
    "shortcuts",
]
PICTURES = [f"{number:02d}-{name}" for number, name in enumerate(NAMES, 1)]
_EVERY = 8
_STOPS_AT = """
import sys
from wayside.ui.tour import script, run
from wayside.ui.tour.hands import Stuck
from wayside.ui.tour.driver import Until
from pathlib import Path

def stop(driver):
    driver.say("do what cannot be done")
    yield Until("a moment has passed", lambda: True)
    driver.hands.click("nothing_of_this_name")

script._make_vault = stop
sys.exit(run(Path(sys.argv[1])))
"""


def _run(arguments: list[str], home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": ""},
        cwd=home,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )


def _colours(path: Path) -> list[int]:
    """Return the colours of a grid over a picture."""
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1280, 800), path.name
    return [image.pixel(x, y) for y in range(0, 800, _EVERY) for x in range(0, 1280, _EVERY)]


def _files_below(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@pytest.mark.timeout(300)
def test_the_tour_leaves_every_picture_in_light_and_dark_and_nothing_else(home: Path, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "light-99-of-an-earlier-tour.png").write_bytes(b"old")
    (pictures / "of-somebody.png").write_bytes(b"kept")
    answer = _run(["-m", "wayside", "tour", str(pictures)], home)
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout == ""
    assert answer.stderr.splitlines()[-1] == f"{2 * len(PICTURES)} pictures are in {pictures}"
    assert "warning" not in answer.stderr
    wanted = [f"{theme}-{name}.png" for theme in walk.THEMES for name in PICTURES]
    assert _files_below(pictures) == sorted([*wanted, "of-somebody.png"])
    for name in PICTURES:
        light, dark = (_colours(pictures / f"{theme}-{name}.png") for theme in walk.THEMES)
        assert len(set(light)) > 8, f"hardly anything is to be seen in {name}"
        assert len(set(dark)) > 8, f"hardly anything is to be seen in {name}"
        same = sum(one == other for one, other in zip(light, dark, strict=True))
        assert same < len(light) // 10, f"{name} looks the same in light and dark"
    # Nothing of it was written for the person who ran it: no settings, no vault, no leftovers.
    assert _files_below(home) == []
    for word in secret_words():
        assert word not in answer.stderr


def test_a_step_that_cannot_be_done_ends_the_tour_and_is_named(home: Path, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    answer = _run(["-c", _STOPS_AT, str(pictures)], home)
    assert answer.returncode == 1
    assert answer.stderr.splitlines()[-1] == (
        "wayside: The tour stopped in light at 'do what cannot be done':"
        " there is no 'nothing_of_this_name' to be seen."
    )
    assert _files_below(pictures) == ["light-stopped-here.png"]
    assert len(set(_colours(pictures / "light-stopped-here.png"))) > 8
    assert _files_below(home) == []


def test_a_folder_that_cannot_be_written_to_is_refused(home: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    answer = _run(["-m", "wayside", "tour", str(tmp_path / "file" / "pictures")], home)
    assert answer.returncode == 2
    assert answer.stderr == "wayside: The pictures cannot be written there. Choose another folder.\n"


def test_without_fork_the_tour_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.delattr(os, "fork")
    assert walk.run(tmp_path / "pictures") == 2
    assert "only runs on Linux" in capsys.readouterr().err
    assert not (tmp_path / "pictures").exists()


def test_sessions_share_the_notebook() -> None:
    notebook = Notebook()
    child = os.fork()
    if child == 0:
        notebook.record.step = "näxt"
        notebook.record.pictures = 3
        notebook.save()
        os._exit(0)
    os.waitpid(child, 0)
    assert (notebook.load().step, notebook.record.pictures) == ("näxt", 3)
    assert not notebook.record.finished
