"""The session's first steps: harden the process, and only then load Qt and open the window."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from wayside.safety import hardening
from wayside.safety.crash import CrashReporter
from wayside.supervising import protocol
from wayside.supervising.protocol import Pipes, SessionOptions

if TYPE_CHECKING:
    from wayside.ui.session_window import MakeRooms

_REFUSED = (
    "wayside: QT_QPA_PLATFORM asks for the display plug-in '{}', which may show the window outside this "
    "computer's own screen. Wayside does not start with it. Unset QT_QPA_PLATFORM.\n"
)
_REMOTE = (
    "wayside: DISPLAY leads to a display over a network. Wayside shows its window on this computer only.\n"
)
_NO_DISPLAY = (
    "wayside: there is no display to open a window on. 'wayside --help' lists what works without one.\n"
)
_NO_WINDOW = "wayside: the window needs PySide6: pip install 'wayside[window]'. Commands work without it.\n"


def main(
    options: SessionOptions, pipes: Pipes, reporter: CrashReporter, make_rooms: MakeRooms | None = None
) -> int:
    """Run one session, from the unlock screen to the lock, and return its exit status.

    Once a vault is open this does not return: locking, quitting and crashing end the process.

    Args:
        options: what the supervisor said.
        pipes: this process's ends of the pipes to the supervisor.
        reporter: tells the supervisor where a crash happened.
        make_rooms: builds what the window shows; Wayside's own rooms if not given.
    """
    reporter.install()
    try:
        protections = hardening.apply(os.environ)
    except hardening.RemoteDisplay:
        return _cannot_start(_REMOTE)
    except hardening.DisplayRefused as refused:
        return _cannot_start(_REFUSED.format(refused))
    if not _has_display():
        return _cannot_start(_NO_DISPLAY)
    lifeline = hardening.die_with(os.getppid(), signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    try:
        from wayside.ui import session_window
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("PySide6", "shiboken6"):
            raise
        return _cannot_start(_NO_WINDOW)
    return session_window.run(options, pipes, reporter, (*protections, lifeline), make_rooms)


def _has_display() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _cannot_start(sentence: str) -> int:
    if sys.stderr is not None:
        sys.stderr.write(sentence)
    return protocol.CANNOT_START
