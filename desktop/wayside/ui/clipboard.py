"""The only way by which text leaves the window: the only code that touches the system's clipboard.

Whatever widget a copy comes from, it arrives here: from the keys and menus of `CopyPaths`, or, past them, because
the clipboard says that Wayside has put something there. That text is taken back before control returns to the event
loop, so on X11 and Wayland, where other programs fetch it from this process, nobody has got it. It is read by the
leak guard on the vault's thread and goes out only if nothing was found or somebody decided so; meanwhile, and if
it stays, it lies in an inner clipboard from which every field of Wayside can paste.

What goes out is marked as a secret and taken back after some seconds, at a lock and at the end. The primary
selection of X11, which gets every selected text without any copy, is emptied at once, always.

On Windows the clipboard tells of a change only after it has happened, so there `CopyPaths` is what keeps the keys
and menus of text fields from getting past the guard. The marks of Windows and macOS were written from their
documentation and not run so far.
"""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

if TYPE_CHECKING:
    from wayside.safety.leak_guard import Finding

Accepted = frozenset[tuple[int, str]]
"""Kinds and keys of findings that somebody has seen and lets pass."""
Answer = Callable[["tuple[Finding, ...]"], None]
Checks = Callable[[str, Answer], None]
"""Reads a text and hands back what was found in it, soon, in the window's thread."""

LEAST_SECONDS = 1
_TICK_MS = 1_000
_CONFIRM_MS = 300
_CONCEALED: dict[str, tuple[tuple[str, bytes], ...]] = {
    "linux": (("x-kde-passwordManagerHint", b"secret"),),
    # Qt hands these to Windows under their own names; the last two are a DWORD of 0.
    "win32": tuple(
        (f'application/x-qt-windows-mime;value="{name}"', bytes(4))
        for name in (
            "ExcludeClipboardContentFromMonitorProcessing",
            "CanIncludeInClipboardHistory",
            "CanUploadToCloudClipboard",
        )
    ),
}


class Withheld(NamedTuple):
    """A copy that stayed inside.

    Attributes:
        text: what was copied.
        findings: why it stayed.
    """

    text: str
    findings: tuple[Finding, ...]


class Clipboard(QObject):
    """Puts text out and takes it back.

    Args:
        seconds: gives the time after which what went out is taken back.
        monotonic: seconds that never go back.
        parent: owner.

    Attributes:
        asker_tells: whether who asked for the last copy says itself what became of it.
        number: counts the copies asked for, so that who asked for one can see whether it still is the newest.

    Signals:
        went_out(int): a text is on the system's clipboard, for so many seconds.
        seconds_left(int): once a second while it is there; 0 when it was taken back or something else took its place.
        taken_back(bool): it was taken back; False if it is still to be read there, because another program keeps it.
        withheld(Withheld): a text stays inside Wayside.
        decided(tuple): a text with these findings went out because somebody decided so.
    """

    went_out = Signal(int)
    seconds_left = Signal(int)
    taken_back = Signal(bool)
    withheld = Signal(object)
    decided = Signal(object)

    def __init__(
        self,
        seconds: Callable[[], int],
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._monotonic = monotonic
        self._checks: Checks | None = None
        self._inner: str | None = None
        self._out: str | None = None
        self._until = 0.0
        self.asker_tells = False
        self._own_doing = False
        self._watching = False
        self.number = 0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    def watch(self, checks: Checks) -> None:
        """From now on let nothing out that was not read by these checks."""
        self._checks = checks
        if not self._watching:
            self._watching = True
            _system().changed.connect(self._on_changed)
            QGuiApplication.instance().applicationStateChanged.connect(self._on_state)  # type: ignore[union-attr]

    # Out ----------------------------------------------------------------------------------------------------

    def copy(
        self,
        text: str,
        accepted: Accepted = frozenset(),
        kept: Answer | None = None,
        out: Callable[[], None] | None = None,
    ) -> None:
        """Take a copied text: keep it inside, and put it out once the leak guard has found nothing in it.

        Args:
            text: what was copied; nothing happens for an empty one.
            accepted: what somebody has seen in it and lets pass.
            kept: told why it stays inside, in place of `withheld`.
            out: told when this very text is on the system's clipboard, before anything is signalled of it.
        """
        if not text:
            return
        self.asker_tells = kept is not None
        self.number += 1
        number = self.number
        self._inner = text
        self._end_last()
        if self._checks is None:
            # Before a vault is open there is nothing to give away.
            self._put_out(text, out)
            return

        def checked(findings: tuple[Finding, ...]) -> None:
            if number != self.number:
                return
            left = tuple(found for found in findings if (int(found.kind), found.key) not in accepted)
            if left:
                # Whoever pastes elsewhere now expects this text, not an older one.
                with self._by_us():
                    _system().clear()
                if kept is not None:
                    kept(left)
                else:
                    self.withheld.emit(Withheld(text, left))
                return
            self._put_out(text, out)
            if findings:
                self.decided.emit(findings)

        self._checks(text, checked)

    def withdraw(self) -> None:
        """Let nothing out that is still being read; what is out already stays for its time."""
        self.number += 1

    def make_way(self) -> None:
        """Take back what is out, for another text is about to leave; pasted meanwhile, it would be the wrong one."""
        self.number += 1
        self.take_back()

    def take_back(self) -> None:
        """Take back what is out before its time; what is still being read goes its way."""
        self._end_last()

    def inner_text(self) -> str | None:
        """Return the text last copied inside Wayside, unless another program has copied something since."""
        return self._inner

    def _put_out(self, text: str, out: Callable[[], None] | None) -> None:
        seconds = max(LEAST_SECONDS, self._seconds())
        with self._by_us():
            _system().setMimeData(concealed(text))
        _mark_on_macos()
        self._out = text
        self._until = self._monotonic() + seconds
        self._timer.start()
        if out is not None:
            out()
        self.went_out.emit(seconds)
        self.seconds_left.emit(seconds)

    # Back ---------------------------------------------------------------------------------------------------

    def _on_tick(self) -> None:
        left = round(self._until - self._monotonic())
        if left > 0:
            self.seconds_left.emit(left)
        else:
            self._end_last()

    def _end_last(self) -> None:
        """Take back what is out, if anything is: its time is over, or another text takes its place."""
        if self._timer.isActive():
            self._timer.stop()
            self.seconds_left.emit(0)
            QTimer.singleShot(_CONFIRM_MS, self, self._confirm)
        self._take_back()

    def _take_back(self) -> None:
        if self._out is not None and (_system().ownsClipboard() or read_text() == self._out):
            with self._by_us():
                _system().clear()

    def _confirm(self) -> None:
        """Read back whether it is gone: a clipboard manager may have kept it, a compositor refused the request."""
        if self._out is None or self._timer.isActive():
            return
        gone = read_text() != self._out
        if gone:
            self._out = None
        self.taken_back.emit(gone)

    def _on_state(self) -> None:
        """Try again when the window is worked in, if it could not be taken back before."""
        if self._out is not None and not self._timer.isActive():
            self._take_back()
            QTimer.singleShot(_CONFIRM_MS, self, self._confirm)

    # The net ------------------------------------------------------------------------------------------------

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        if self._own_doing:
            return
        clipboard = _system()
        if mode != QClipboard.Mode.Clipboard:
            if clipboard.ownsSelection() or clipboard.ownsFindBuffer():
                with self._by_us():
                    clipboard.clear(mode)
        elif clipboard.ownsClipboard():
            text = read_text()
            with self._by_us():
                clipboard.clear()
            self.copy(text)
        elif _has_something():
            # Another program's. What we put out is gone with it.
            self._inner = None
            self._out = None
            if self._timer.isActive():
                self._timer.stop()
                self.seconds_left.emit(0)

    @contextlib.contextmanager
    def _by_us(self) -> Iterator[None]:
        self._own_doing = True
        try:
            yield
        finally:
            self._own_doing = False


def concealed(text: str) -> QMimeData:
    """Return a text marked so that clipboard managers and histories leave it alone."""
    data = QMimeData()
    data.setText(text)
    for name, value in _CONCEALED.get(sys.platform, ()):
        data.setData(name, value)
    return data


def read_text() -> str:
    """Return the text on the system's clipboard, to paste it."""
    data = _data()
    return data.text() if data is not None and data.hasText() else ""


def clear_own() -> None:
    """Take back everything that is Wayside's, at once. Called when the session ends, whatever state it is in."""
    clipboard = _system()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


@contextlib.contextmanager
def lent(text: str) -> Iterator[None]:
    """Put a text on the clipboard as another program would, to paste it, and take it away afterwards."""
    _system().setMimeData(concealed(text))
    try:
        yield
    finally:
        _system().clear()


def _system() -> QClipboard:
    return QGuiApplication.clipboard()


def _has_something() -> bool:
    data = _data()
    return data is not None and bool(data.formats())


def _data() -> QMimeData | None:
    # There is none after a clear on platforms without a clipboard of their own, whatever PySide's types say.
    return _system().mimeData()


def _mark_on_macos() -> None:
    if sys.platform == "darwin":
        from wayside.ui import pasteboard_macos

        pasteboard_macos.conceal()
