"""The session's composition root: one window, first the unlock screen, then the work."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from wayside.safety.lock_rules import LockReason
from wayside.supervising import protocol
from wayside.ui import qt_guard
from wayside.ui.control import Control

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from wayside.safety.crash import CrashReporter
    from wayside.safety.protections import Protection
    from wayside.supervising.protocol import Pipes, SessionOptions
    from wayside.ui.desk import Desk
    from wayside.ui.locking.auto_lock import AutoLock
    from wayside.ui.locking.desktop import DesktopWatch
    from wayside.ui.locking.sequence import LockSequence
    from wayside.ui.rooms import Rooms
    from wayside.vault.thread import VaultThread

_SIZE = (1180, 760)
MakeRooms = Callable[[QApplication, "SessionOptions", "Session"], "Rooms"]


class SessionWindow(QWidget):
    """The one top window. It fills itself with whatever the session shows.

    Signals:
        close_asked: somebody closed the window; it stays until the session has ended.
    """

    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("session_window")
        self.setWindowTitle("Wayside")
        self.resize(*_SIZE)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None

    def show_body(self, body: QWidget) -> None:
        """Show this in place of what was shown before."""
        if self._shown is not None:
            self._layout.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = body
        self._layout.addWidget(body)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the session end in its own order."""
        event.ignore()
        self.close_asked.emit()


class Session(QObject):
    """One session, from the unlock screen to its end.

    Args:
        app: the application.
        options: what the supervisor said.
        control: the channel to the supervisor.
        reporter: where crashes are told.
        messages: what prints Qt's messages.
        protections: what was hardened so far, for the status panel.

    Signals:
        _vault_named(str): the open vault's folder, from the vault's thread.
    """

    _vault_named = Signal(object)

    def __init__(
        self,
        app: QApplication,
        options: SessionOptions,
        control: Control,
        reporter: CrashReporter,
        messages: qt_guard.QtMessages,
        protections: tuple[Protection, ...],
    ) -> None:
        super().__init__()
        self._app = app
        self._options = options
        self._control = control
        self._reporter = reporter
        self._messages = messages
        self.protections: dict[str, Protection] = {found.name: found for found in protections}
        self.window = SessionWindow()
        self.auto_lock: AutoLock | None = None
        self._desktop: DesktopWatch | None = None
        self._sequence: LockSequence | None = None
        self._rooms: Rooms | None = None
        self._vault: VaultThread | None = None
        self.window.close_asked.connect(self.quit)
        control.ending.connect(self._on_ending)
        self._vault_named.connect(self._on_vault_named)

    def begin(self, rooms: Rooms) -> None:
        """Show the first screen."""
        self._rooms = rooms
        self.window.show_body(rooms.before_unlock(self.work_with, self.window))
        self.window.show()
        QTimer.singleShot(0, self._after_first_window)

    @Slot(object)
    def work_with(self, vault: VaultThread) -> None:
        """Go from the unlock screen to the work."""
        from wayside.safety import hardening

        self._vault = vault
        self._messages.hide_texts()
        self._control.say(protocol.UNLOCKED)
        # From now on the end of the supervisor must leave time to save.
        self._note(hardening.die_with(os.getppid(), signal.SIGTERM))
        self._sequence_for(vault)
        vault.submit(
            lambda opened, _context: opened.folder, lambda result: self._vault_named.emit(result.value)
        )

    @Slot(str)
    def lock_for(self, reason: str) -> None:
        """Lock at once, for a value of `LockReason`."""
        if self._sequence is not None:
            self._sequence.lock(LockReason(reason))

    @Slot()
    def quit(self) -> None:
        """End Wayside, locking first."""
        if self._sequence is not None:
            self._sequence.quit()
        self._leave(protocol.QUIT)

    def set_idle_seconds(self, seconds: float) -> None:
        """Use another idle time from now on."""
        if self.auto_lock is not None:
            self.auto_lock.set_idle_seconds(seconds)

    @Slot()
    def _after_first_window(self) -> None:
        gc.enable()
        self._control.start()
        qt_guard.after_first_window()
        for protection in qt_guard.verify():
            self._note(protection)

    def _sequence_for(self, vault: VaultThread) -> None:
        from wayside.ui.desk import Desk
        from wayside.ui.locking.auto_lock import AutoLock
        from wayside.ui.locking.sequence import LockSequence

        assert self._rooms is not None  # noqa: S101 - set before any screen exists
        self._desk: Desk = Desk(vault)
        sequence = LockSequence(self._control, self._reporter)
        sequence.attach(self._desk.flush, vault)
        self._reporter.end_with(sequence.crash)
        self._app.commitDataRequest.connect(lambda _manager: sequence.lock(LockReason.SESSION_END))
        self._sequence = sequence
        self.auto_lock = AutoLock(
            self._rooms.idle_seconds, lambda: self._control.say(protocol.ALIVE), parent=self
        )
        self.auto_lock.lock_asked.connect(sequence.lock)

    @Slot(object)
    def _on_vault_named(self, folder: Path) -> None:
        from wayside.ui.locking.desktop import DesktopWatch

        if self._rooms is None or self.auto_lock is None or self._sequence is None:
            return
        self._control.say(protocol.vault_line(str(folder.absolute())))
        work, tell_seconds = self._rooms.at_work(self._desk, folder, self.window)
        self.window.show_body(work)
        self.auto_lock.seconds_left.connect(tell_seconds)
        self.auto_lock.start()
        self._desktop = DesktopWatch(self._sequence)
        self._desktop.reported.connect(self._note)
        self._desktop.start()

    @Slot(object)
    def _on_ending(self, reason: LockReason) -> None:
        if self._sequence is not None:
            self._sequence.lock(reason)
        self._leave(protocol.LOCKED)

    @Slot(object)
    def _note(self, protection: Protection) -> None:
        self.protections[protection.name] = protection

    def _leave(self, status: int) -> None:
        # Before a vault is open there is nothing to save, and nothing worth the clean-up.
        self.window.hide()
        os._exit(status)


def run(
    options: SessionOptions,
    pipes: Pipes,
    reporter: CrashReporter,
    protections: tuple[Protection, ...],
    make_rooms: MakeRooms | None = None,
) -> int:
    """Show the window and run it until it ends; see `session.main`."""
    messages = qt_guard.QtMessages()
    messages.install()
    qt_guard.before_application()
    app = QApplication(["wayside", "-style", "fusion"])
    app.setApplicationName("Wayside")
    app.setDesktopFileName("wayside")
    app.setQuitOnLastWindowClosed(False)
    session = Session(app, options, Control(pipes), reporter, messages, protections)
    if make_rooms is None:
        from wayside.ui.rooms import WaysideRooms

        make_rooms = WaysideRooms
    session.begin(make_rooms(app, options, session))
    return app.exec()
