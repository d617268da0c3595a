"""The real supervisor, session and rooms, with somebody inside who answers questions about the window.

`python -m tests.support.inside SOCKET [VAULT]`: every session connects to SOCKET, says who it is, and then answers
one line for every line it is asked, both JSON. Nothing of it runs while nobody asks. INSIDE_HEARTBEAT_LIMIT, in
seconds, takes the place of the supervisor's own patience with a session that has stopped.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from wayside import supervisor
from wayside.supervising import rules
from wayside.supervising.posix import PosixStarter
from wayside.supervising.protocol import SessionOptions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from wayside.ui.desk import Desk
    from wayside.ui.rooms import Rooms
    from wayside.ui.session_window import Session
    from wayside.vault.thread import VaultThread

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


class WatchedRooms:
    """Wayside's own rooms; remembers the desk on the way."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self.desk: Desk | None = None

    @property
    def idle_seconds(self) -> float:
        return self._rooms.idle_seconds

    def before_unlock(self, opened: Callable[[VaultThread], None], parent: QWidget) -> QWidget:
        return self._rooms.before_unlock(opened, parent)

    def at_work(self, desk: Desk, vault: Path, parent: QWidget) -> tuple[QWidget, Callable[[int], None]]:
        self.desk = desk
        return self._rooms.at_work(desk, vault, parent)


class Witness:
    """Answers, in the window's thread.

    Args:
        session: the session this is in.
        rooms: what it shows.
    """

    def __init__(self, session: Session, rooms: WatchedRooms) -> None:
        self._session = session
        self._rooms = rooms

    def answer(self, question: str, about: Any) -> Any:
        return getattr(self, f"do_{question}")(about)

    def do_shown(self, name: str) -> bool:
        """Whether a widget is on the page, perhaps out of sight further down."""
        return self._find(name) is not None

    def do_where(self, name: str) -> list[int] | None:
        """Where what can be seen of a widget lies on the screen: left, top, width, height."""
        from PySide6.QtCore import QCoreApplication, QEvent, QPoint

        # What is about to move has moved.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        widget = self._find(name)
        if widget is None:
            return None
        corner = widget.mapToGlobal(QPoint(0, 0))
        shown = widget.visibleRegion().boundingRect()
        if shown.isEmpty():
            return None
        return [corner.x() + shown.x(), corner.y() + shown.y(), shown.width(), shown.height()]

    def do_expect_click(self, name: str) -> None:
        """From now on wait for one click."""
        self._landing = _landing_on(self._find(name))

    def do_hit(self, _about: object) -> bool | None:
        """Whether the click that was waited for landed where it should; nothing while it has not come."""
        return self._landing.hit

    def do_row(self, about: list[Any]) -> list[int] | None:
        """Where a row of a list lies on the screen, counted from the end if negative."""
        from PySide6.QtWidgets import QAbstractItemView

        name, row = about
        view = self._find(name)
        if not isinstance(view, QAbstractItemView) or not view.model().rowCount():
            return None
        place = view.visualRect(view.model().index(row % view.model().rowCount(), 0))
        corner = view.viewport().mapToGlobal(place.topLeft())
        return [corner.x(), corner.y(), place.width(), place.height()]

    def do_enabled(self, name: str) -> bool:
        widget = self._find(name)
        return widget is not None and widget.isEnabled()

    def do_checked(self, name: str) -> bool:
        """Whether a button that can be checked is."""
        from PySide6.QtWidgets import QAbstractButton

        widget = self._find(name)
        return isinstance(widget, QAbstractButton) and widget.isChecked()

    def do_focus(self, _about: object) -> str:
        from PySide6.QtWidgets import QApplication

        focused = QApplication.focusWidget()
        return focused.objectName() if focused is not None else ""

    def do_rows(self, name: str) -> int:
        from PySide6.QtWidgets import QAbstractItemView

        widget = self._find(name)
        return widget.model().rowCount() if isinstance(widget, QAbstractItemView) else -1

    def do_text(self, name: str) -> str | None:
        widget = self._find(name)
        ways = (getattr(widget, way, None) for way in ("text", "toPlainText", "currentText"))
        text = next((way for way in ways if way is not None), None)
        return str(text()) if text is not None else None

    def do_length(self, name: str) -> int:
        """How much text is in a widget, for who must not spread it."""
        return len(self.do_text(name) or "")

    def do_selected(self, name: str) -> str:
        """What is selected in a text that is being written."""
        from PySide6.QtWidgets import QPlainTextEdit

        widget = self._find(name)
        return widget.textCursor().selectedText() if isinstance(widget, QPlainTextEdit) else ""

    def do_scroll_to(self, name: str) -> None:
        from PySide6.QtWidgets import QScrollArea

        widget = self._find(name)
        above = widget.parentWidget() if widget is not None else None
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if widget is not None and above is not None:
            above.ensureWidgetVisible(widget)

    def do_tab(self, name: str) -> int:
        """Which tab is open, counting from 0."""
        from PySide6.QtWidgets import QTabBar

        tabs = self._find(name)
        return tabs.currentIndex() if isinstance(tabs, QTabBar) else -1

    def do_accessible(self, name: str) -> str | None:
        widget = self._find(name)
        return widget.accessibleName() if widget is not None else None

    def do_window(self, _about: object) -> int:
        return int(self._session.window.winId())

    def do_windows(self, _about: object) -> list[int]:
        from PySide6.QtWidgets import QApplication

        return [int(top.winId()) for top in QApplication.topLevelWidgets() if top.isVisible()]

    def do_dialog_has_keyboard(self, _about: object) -> bool:
        from PySide6.QtWidgets import QApplication

        active = QApplication.activeWindow()
        return active is not None and active is not self._session.window

    def do_endless_query(self, _about: object) -> None:
        desk = self._rooms.desk
        assert desk is not None
        desk.read(desk, lambda connection: connection.execute(ENDLESS).fetchone(), lambda _row: None)

    def do_idle(self, seconds: float) -> None:
        """Shorten the idle time below what the settings allow, the way the settings do it."""
        self._session.set_idle_seconds(seconds)

    def do_protections(self, _about: object) -> dict[str, str]:
        return {name: found.standing.name for name, found in self._session.protections.items()}

    def do_let_others_look(self, _about: object) -> None:
        """For a test that is not root and wants to read this memory."""
        from wayside.safety import hardening

        hardening.set_dumpable(True)

    def _find(self, name: str) -> QWidget | None:
        from PySide6.QtWidgets import QWidget

        # Dialogs are children of the window, too.
        named = self._session.window.findChildren(QWidget, name)
        return next((widget for widget in named if widget.isVisible()), None)


class _Landing(Protocol):
    hit: bool | None


def _landing_on(target: QWidget | None) -> _Landing:
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication, QWidget
    from shiboken6 import isValid

    seen = QApplication.instance()
    assert seen is not None
    app = seen

    class Landing(QObject):
        """Watches every press until one came and went up again."""

        hit: bool | None = None
        on_target: bool | None = None

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            kind = event.type()
            if kind == QEvent.Type.MouseButtonPress and self.on_target is None:
                if isinstance(watched, QWidget):
                    there = target if target is not None and isValid(target) else None
                    self.on_target = there is not None and (watched is there or there.isAncestorOf(watched))
            elif kind == QEvent.Type.MouseButtonRelease and self.on_target is not None:
                self.hit = self.on_target
                app.removeEventFilter(self)
            return False

    landing = Landing()
    app.installEventFilter(landing)
    return landing


def _listen(channel: socket.socket, ask: Callable[[str], None]) -> None:
    for line in channel.makefile(encoding="utf-8"):
        ask(line)


def _watched_rooms(app: QApplication, options: SessionOptions, session: Session, path: str) -> Rooms:
    from PySide6.QtCore import QObject, Qt, Signal

    from wayside.ui.rooms import WaysideRooms

    rooms = WatchedRooms(WaysideRooms(app, options, session))
    witness = Witness(session, rooms)
    channel = socket.socket(socket.AF_UNIX)
    channel.connect(path)

    class Bridge(QObject):
        asked = Signal(str)

    bridge = Bridge(app)

    def answer(line: str) -> None:
        question, about = json.loads(line)
        channel.sendall(json.dumps(witness.answer(question, about)).encode() + b"\n")

    bridge.asked.connect(answer, Qt.ConnectionType.QueuedConnection)
    hello = {"pid": os.getpid(), "after": options.after.value, "crash": options.crash}
    channel.sendall(json.dumps(hello).encode() + b"\n")
    threading.Thread(target=_listen, args=(channel, bridge.asked.emit), daemon=True).start()
    return rooms


def main(path: str, vault: str | None) -> int:
    """Be the supervisor."""
    limit = os.environ.get("INSIDE_HEARTBEAT_LIMIT")
    if limit:
        rules.HEARTBEAT_LIMIT = float(limit)
    make_rooms = partial(_watched_rooms, path=path)
    starter = PosixStarter(partial(supervisor.run_session, make_rooms=make_rooms), fork=True)
    return supervisor.supervise(starter, SessionOptions(vault=vault))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None))
