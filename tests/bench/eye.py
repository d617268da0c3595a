"""What looks at the session from inside, only when asked."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from tests.bench.memory import resident


class Eye(QObject):
    """Answers questions about the running session.

    Args:
        app: the application, which keeps this alive.
        say: takes a word and the rest of an answer.
    """

    _asked_where = Signal(str)
    _asked_count = Signal(str)

    def __init__(self, app: QApplication, say: Callable[..., None]) -> None:
        super().__init__(app)
        self._say = say
        self._asked_where.connect(self._where, Qt.ConnectionType.QueuedConnection)
        self._asked_count.connect(self._count, Qt.ConnectionType.QueuedConnection)

    def open(self, questions: str) -> None:
        """Listen on a named pipe."""
        threading.Thread(target=self._listen, args=(questions,), daemon=True).start()

    def _listen(self, questions: str) -> None:
        while True:
            # Blocks until somebody asks, and ends when they have.
            for line in Path(questions).read_text("utf-8").splitlines():
                self._answer(line)

    def _answer(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        if word == "kdf":
            self._tell_keys()
        elif word == "memory":
            self._say("memory", str(resident()))
        elif word == "where":
            self._asked_where.emit(rest)
        elif word == "count":
            self._asked_count.emit(rest)

    def _tell_keys(self) -> None:
        # Loaded by now, as before any typed passphrase; loading it earlier would change the start.
        from wayside.vault import keys

        unlock = keys.unlock

        def timed(header: keys.Header, secret: keys.Secret) -> keys.DataKey:
            key = unlock(header, secret)
            done = time.monotonic()
            self._say("kdf", repr(done))
            return key

        keys.unlock = timed
        self._say("ready")

    @Slot(str)
    def _where(self, name: str) -> None:
        widget = _shown(name)
        self._say("where", "nowhere" if widget is None else _place(widget))

    @Slot(str)
    def _count(self, name: str) -> None:
        widget = _shown(name)
        model = widget.model() if isinstance(widget, QAbstractItemView) else None
        self._say("count", str(model.rowCount() if model is not None else 0))


def _shown(name: str) -> QWidget | None:
    named = (widget for widget in QApplication.allWidgets() if widget.objectName() == name)
    return next((widget for widget in named if widget.isVisible()), None)


def _place(widget: QWidget) -> str:
    corner = widget.mapToGlobal(QPoint(0, 0))
    return f"{corner.x()} {corner.y()} {widget.width()} {widget.height()}"
