"""What Qt leaves behind and prints, seen from outside its process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

START = """
import os, sys
from wayside.ui import qt_guard
messages = qt_guard.QtMessages()
messages.install()
{before}
from PySide6.QtWidgets import QApplication, QFileDialog
from PySide6.QtCore import qWarning, QTimer
app = QApplication(["wayside"])
{after}
"""
DIALOG = """
dialog = QFileDialog(None, "Open", os.environ["HOME"] + "/Heron")
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.show()
QTimer.singleShot(200, dialog.accept)
QTimer.singleShot(400, app.quit)
app.exec()
import shiboken6
shiboken6.delete(dialog)
"""


def run(home: Path, code: str, *, guarded: bool = True) -> subprocess.CompletedProcess[str]:
    before = "qt_guard.before_application()" if guarded else ""
    after = "qt_guard.after_first_window()" if guarded else ""
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    program = START.format(before=before, after=after) + code
    return subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "Heron").mkdir()
    return tmp_path


def files(home: Path) -> list[str]:
    return [str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()]


@pytest.mark.skipif(sys.platform != "linux", reason="Qt keeps settings elsewhere on other systems")
def test_s9_qts_file_dialog_leaves_no_trace_in_the_home_folder(home: Path) -> None:
    result = run(home, DIALOG)
    assert result.returncode == 0, result.stderr
    assert files(home) == []


@pytest.mark.skipif(sys.platform != "linux", reason="Qt keeps settings elsewhere on other systems")
def test_without_the_guard_it_does_so_the_test_above_can_fail(home: Path) -> None:
    assert run(home, DIALOG, guarded=False).returncode == 0
    assert files(home) == [".config/QtProject.conf"]


def test_every_setting_is_read_back(home: Path) -> None:
    code = "print(*(f'{p.name}={p.standing.value}' for p in qt_guard.verify()))"
    found = dict(word.split("=") for word in run(home, code).stdout.split())
    assert set(found) == {"local-display", "own-plug-ins", "no-file-history"}
    assert found["local-display"] == found["own-plug-ins"] == "active"


def test_s9_texts_of_qts_messages_are_withheld_once_work_is_open(home: Path) -> None:
    code = "qWarning('early'); messages.hide_texts(); qWarning('marker words')"
    errors = run(home, code).stderr
    assert "early" in errors
    assert "text withheld" in errors
    assert "marker" not in errors
