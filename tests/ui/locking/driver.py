"""Runs the real supervisor and the real session with plain pages in place of Wayside's own.

`python driver.py VAULT LOG`: the first session opens the vault, shows an editor with text typed into it and does
what DRIVE asks for; the next ones open it again, log what they find and quit. Lines of LOG: monotonic time, word, rest.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from wayside import supervisor
from wayside.safety import hardening
from wayside.safety.crash import CrashReporter
from wayside.supervising import posix, protocol
from wayside.supervising.protocol import Pipes, SessionOptions

MARKER = "heron marker words"
RECURSIVE = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


def log(word: str, rest: str = "") -> None:
    handle = os.open(sys.argv[2], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(handle, f"{time.monotonic():.4f} {word} {rest}\n".encode())
    os.close(handle)


def run_session(pipes: Pipes) -> int:
    options = protocol.read_options(pipes.down)
    reporter = CrashReporter(pipes.up)
    reporter.install()
    protections = hardening.apply(os.environ)
    from wayside.ui import session_window

    log("session", f"{os.getpid()} {options.after.value} {' '.join(options.crash)}")
    return session_window.run(options, pipes, reporter, protections, _rooms)


def _rooms(_app: object, options: SessionOptions, session: object) -> object:
    from PySide6.QtCore import QObject, QTimer, Signal
    from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
    from wayside.ui.desk import Touched
    from wayside.vault.thread import VaultThread
    from wayside.work import drafts, store

    from tests.support.vaults import PHRASE

    class Bridge(QObject):
        arrived = Signal()

    class PlainRooms:
        idle_seconds = float(os.environ.get("DRIVE_IDLE", "900"))

        def before_unlock(self, opened: Callable[[object], None], parent: QWidget) -> QWidget:
            self.bridge = Bridge()
            self.thread = VaultThread(
                lambda: store.open_vault(Path(sys.argv[1]), PHRASE), lambda _result: self.bridge.arrived.emit()
            )
            self.bridge.arrived.connect(lambda: opened(self.thread))
            QTimer.singleShot(0, self.thread.start)
            return QWidget(parent)

        def at_work(self, desk, _vault, parent):  # type: ignore[no-untyped-def]
            self.desk = desk
            if options.after is not protocol.After.START:
                desk.read(desk, lambda connection: drafts.load(connection, "note:1"), self.found)
                return QWidget(parent), lambda _left: None
            editor = QPlainTextEdit(MARKER, parent)
            desk.on_flush(editor, lambda: self.keep(editor))
            QTimer.singleShot(0, lambda: self.act(editor))
            return editor, lambda left: log("left", str(left))

        def keep(self, editor: QPlainTextEdit) -> None:
            log("flush")
            text = editor.toPlainText()
            self.desk.write(
                editor,
                lambda connection: drafts.save(connection, "note:1", None, {"text": text}),
                Touched.DRAFTS,
                flushing=True,
            )

        def found(self, draft: drafts.Draft | None) -> None:
            log("found", draft.fields["text"] if draft else "nothing")
            QTimer.singleShot(0, session.quit)  # type: ignore[attr-defined]

        def act(self, editor: QPlainTextEdit) -> None:
            drive = os.environ.get("DRIVE", "").split()
            if "query" in drive:
                self.desk.read(self.desk, lambda c: c.execute(RECURSIVE).fetchone(), lambda _r: None)
            if "raise" in drive:
                QTimer.singleShot(200, self.fail)
            if "raise-on-vault" in drive:
                self.desk.thread.submit(lambda _v, _c: None, self.fail)
            if "segfault" in drive:
                QTimer.singleShot(200, faulthandler._sigsegv)
            if "quit" in drive:
                QTimer.singleShot(200, session.quit)  # type: ignore[attr-defined]
            if "lock" in drive:
                QTimer.singleShot(200, self.lock)
            log("ready")
            if "dialog" in drive:
                dialog = QDialog(editor, windowTitle="Wayside question", modal=True)
                field = QLineEdit(dialog)
                QVBoxLayout(dialog).addWidget(field)
                QTimer.singleShot(100, lambda: log("dialog", str(int(dialog.winId()))))
                dialog.exec()

        def lock(self) -> None:
            log("locking")
            session.lock_for("button")  # type: ignore[attr-defined]

        def fail(self, *_: object) -> None:
            raise KeyError(MARKER)

    return PlainRooms()


if __name__ == "__main__":
    sys.exit(supervisor.supervise(posix.PosixStarter(run_session, fork=True), SessionOptions()))
