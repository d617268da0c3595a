"""Locks by itself: watches the person's input, counts down, and says "alive" to the supervisor meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from wayside.safety.lock_rules import IdleRule, LockReason, ShiftRule

_BEAT_MS = 1000
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin})
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
        QEvent.Type.NativeGesture,
    }
)


class AutoLock(QObject):
    """Watches every window of this program from the moment work is open.

    It filters the native windows, not the application: a window sees each key, click and touch once, before
    any dialog or field, while a filter on the application would run Python for every event of every object.

    Args:
        idle_seconds: time without input until the lock.
        beat: called once a second from the window thread, as the sign of life.
        monotonic: seconds that never go back.
        wall: seconds since the epoch.

    Signals:
        lock_asked(LockReason): lock now.
        seconds_left(int): once a second, the time until an idle lock.
    """

    lock_asked = Signal(object)
    seconds_left = Signal(int)

    def __init__(
        self,
        idle_seconds: float,
        beat: Callable[[], None],
        *,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._idle = IdleRule(idle_seconds, monotonic, wall)
        self._shift = ShiftRule(monotonic)
        self._beat = beat
        self._watched: set[QWindow] = set()
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        """Begin to watch and to count."""
        QGuiApplication.instance().focusWindowChanged.connect(self._watch_all)  # type: ignore[union-attr]
        self._idle.touch()
        self._watch_all()
        self._timer.start()
        self._on_beat()

    def set_idle_seconds(self, seconds: float) -> None:
        """Use another idle time from now on.

        Raises:
            ValueError: it is not positive.
        """
        self._idle.set_limit(seconds)
        self.seconds_left.emit(self._idle.seconds_left())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note input; never swallow it."""
        kind = event.type()
        if kind in _KEYS:
            self._idle.touch()
            self._on_key(kind, event)  # type: ignore[arg-type]  # the kinds above are key events
        elif kind in _PRESSES:
            self._idle.touch()
            self._shift.anything_else()
        elif kind in _TOUCHES:
            self._idle.touch()
        return False

    def _on_key(self, kind: QEvent.Type, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Shift:
            # A key that turns out to be a shortcut comes as an override only, so both kinds count here.
            self._shift.anything_else()
        elif event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self._shift.anything_else()
        elif kind != QEvent.Type.KeyPress or event.isAutoRepeat():
            pass
        elif self._shift.shift_pressed(event.timestamp() / 1_000):
            self._shift.anything_else()
            self.lock_asked.emit(LockReason.SHIFT)

    def _on_beat(self) -> None:
        self._beat()
        # A popup may have appeared without taking the focus.
        self._watch_all()
        reason = self._idle.look()
        self.seconds_left.emit(self._idle.seconds_left())
        if reason is not None:
            self.lock_asked.emit(reason)

    def _watch_all(self) -> None:
        for window in QGuiApplication.topLevelWindows():
            if window not in self._watched:
                self._watched.add(window)
                window.installEventFilter(self)
                window.destroyed.connect(lambda _=None, gone=window: self._watched.discard(gone))
