"""Input seen by the window, in this process."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wayside.safety.lock_rules import LockReason
from wayside.ui.locking.auto_lock import AutoLock


class Clock:
    """A clock that moves when told."""

    def __init__(self) -> None:
        self.now = 0.0

    def read(self) -> float:
        return self.now


class Bench:
    """A window with a field and a shortcut, watched."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = Clock()
        self.window = QWidget()
        self.field = QLineEdit()
        QVBoxLayout(self.window).addWidget(self.field)
        self.found = QShortcut(QKeySequence("Shift+F3"), self.window)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.beats = 0
        self.asked: list[LockReason] = []
        self.left: list[int] = []
        self.lock = AutoLock(900, self._beat, monotonic=self.clock.read, wall=self.clock.read)
        self.lock.lock_asked.connect(self.asked.append)
        self.lock.seconds_left.connect(self.left.append)
        self.lock.start()

    def _beat(self) -> None:
        self.beats += 1

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        handle = self.window.windowHandle()
        QTest.keyClick(handle, key, modifiers)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def test_it_beats_at_once_and_tells_the_time_left(bench: Bench) -> None:
    assert bench.beats == 1
    assert bench.left == [900]


def test_three_presses_of_shift_ask_for_the_lock_once(bench: Bench) -> None:
    for _ in range(3):
        bench.press(Qt.Key.Key_Shift)
    assert bench.asked == [LockReason.SHIFT]


def test_presses_that_a_busy_computer_hands_over_late_ask_for_it_too(bench: Bench) -> None:
    for made in (5_000, 5_300, 5_600):
        bench.clock.now += 3
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
        event.setTimestamp(made)
        QGuiApplication.sendEvent(bench.window.windowHandle(), event)
    assert bench.asked == [LockReason.SHIFT]


def test_a_letter_between_does_not(bench: Bench) -> None:
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Shift, Qt.Key.Key_A, Qt.Key.Key_Shift):
        bench.press(key)
    assert bench.asked == []
    assert bench.field.text().lower() == "a"


def test_a_shortcut_with_shift_used_three_times_does_not(bench: Bench) -> None:
    used: list[int] = []
    bench.found.activated.connect(lambda: used.append(1))
    for _ in range(3):
        bench.press(Qt.Key.Key_Shift)
        bench.press(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert len(used) == 3
    assert bench.asked == []


def test_a_click_between_does_not(bench: Bench) -> None:
    for _ in range(3):
        bench.press(Qt.Key.Key_Shift)
        QTest.mouseClick(bench.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert bench.asked == []


@pytest.mark.parametrize("way", ["key", "move", "click"])
def test_input_of_every_kind_starts_the_idle_time_again(bench: Bench, way: str) -> None:
    bench.clock.now = 600
    handle = bench.window.windowHandle()
    if way == "key":
        bench.press(Qt.Key.Key_B)
    elif way == "move":
        QTest.mouseMove(handle, QPoint(20, 20))
        QTest.mouseMove(handle, QPoint(30, 30))
    else:
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    bench.lock.set_idle_seconds(900)
    assert bench.left[-1] == 900


def test_a_dialog_opened_later_is_watched_too(bench: Bench, qtbot: QtBot) -> None:
    dialog = QWidget(bench.window, Qt.WindowType.Dialog)
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for _ in range(3):
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Shift)
    dialog.close()  # a modal window would shut out those of the next test
    assert bench.asked == [LockReason.SHIFT]


def test_windows_that_come_and_go_are_forgotten(bench: Bench, qtbot: QtBot) -> None:
    for _ in range(3):
        passing = QWidget()
        passing.show()
        qtbot.waitExposed(passing)
        bench.lock.start()
        passing.deleteLater()
        qtbot.waitUntil(lambda: len(bench.lock._watched) == 1)


def test_idle_asks_for_the_lock(bench: Bench, qtbot: QtBot) -> None:
    bench.clock.now = 901
    qtbot.waitUntil(lambda: bench.asked == [LockReason.CLOCK_JUMP] or bench.asked == [LockReason.IDLE])
    assert bench.left[-1] == 0
