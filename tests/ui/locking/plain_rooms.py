"""Plain pages in place of Wayside's own, for the driver."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from tests.support.vaults import PHRASE
from wayside.supervising.protocol import After, SessionOptions
from wayside.ui.desk import Desk, Touched
from wayside.ui.rooms import Ends
from wayside.vault.thread import VaultThread
from wayside.work import drafts, store

MARKER = "heron marker words"
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


class _Bridge(QObject):
    arrived = Signal()


class PlainRooms:
    """Opens the vault by itself, then types, or looks for what was typed.

    Args:
        options: what the supervisor said.
        ends: locking and quitting.
        log: writes one line for the test.
        vault: its folder.
    """

    def __init__(self, options: SessionOptions, ends: Ends, log: Callable[..., None], vault: str) -> None:
        self._options = options
        self._ends = ends
        self._log = log
        self._bridge = _Bridge()
        self.idle_seconds = float(os.environ.get("DRIVE_IDLE", "900"))
        self._thread = VaultThread(
            lambda: store.open_vault(Path(vault), PHRASE), lambda _result: self._bridge.arrived.emit()
        )

    def before_unlock(self, opened: Callable[[VaultThread], None], parent: QWidget) -> QWidget:
        self._bridge.arrived.connect(lambda: opened(self._thread))
        QTimer.singleShot(0, self._thread.start)
        return QWidget(parent)

    def at_work(self, desk: Desk, _vault: Path, parent: QWidget) -> tuple[QWidget, Callable[[int], None]]:
        self._desk = desk
        if self._options.after is not After.START:
            desk.read(desk, lambda connection: drafts.load(connection, "note:1"), self._found)
            return QWidget(parent), lambda _left: None
        editor = QPlainTextEdit(MARKER, parent)
        desk.on_flush(editor, lambda: self._keep(editor))
        QTimer.singleShot(0, lambda: self._act(editor))
        return editor, lambda left: self._log("left", str(left))

    def _keep(self, editor: QPlainTextEdit) -> None:
        self._log("flush")
        fields = {"text": editor.toPlainText()}
        self._desk.write(
            editor,
            lambda connection: drafts.save(connection, "note:1", None, fields),
            Touched.DRAFTS,
            flushing=True,
        )

    def _found(self, draft: drafts.Draft | None) -> None:
        self._log("found", draft.fields["text"] if draft else "nothing")
        QTimer.singleShot(0, self._ends.quit)

    def _act(self, editor: QPlainTextEdit) -> None:
        later: dict[str, Callable[[], object]] = {
            "raise": self._fail,
            "segfault": lambda: ctypes.string_at(0),
            "quit": self._ends.quit,
            "lock": self._lock,
        }
        drive = os.environ.get("DRIVE", "").split()
        if "query" in drive:
            self._desk.read(self._desk, lambda c: c.execute(ENDLESS).fetchone(), lambda _result: None)
        if "raise-on-vault" in drive:
            self._thread.submit(lambda _vault, _context: None, self._fail)
        for word in later.keys() & set(drive):
            QTimer.singleShot(200, later[word])
        self._log("ready")
        if "dialog" in drive:
            self._ask(editor)

    def _ask(self, parent: QWidget) -> None:
        dialog = QDialog(parent)
        QVBoxLayout(dialog).addWidget(QLineEdit(dialog))
        QTimer.singleShot(100, lambda: self._log("dialog", str(int(dialog.winId()))))
        dialog.exec()

    def _lock(self) -> None:
        self._log("locking")
        self._ends.lock_for("button")

    def _fail(self, *_ignored: object) -> None:
        raise KeyError(MARKER)
