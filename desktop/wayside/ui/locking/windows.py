"""Screen lock, sleep, user switch and shutdown on Windows. Written from the documentation; not run so far.

Windows sends these as messages to a window and waits for the answer: locking inside the message is finished
before the machine sleeps (Windows gives about two seconds).
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QGuiApplication

from wayside.safety.lock_rules import LockReason
from wayside.safety.protections import Protection, Standing

WM_ENDSESSION = 0x0016
WM_POWERBROADCAST = 0x0218
WM_WTSSESSION_CHANGE = 0x02B1
PBT_APMSUSPEND = 0x0004
WTS_CONSOLE_DISCONNECT = 0x2
WTS_REMOTE_DISCONNECT = 0x4
WTS_SESSION_LOGOFF = 0x6
WTS_SESSION_LOCK = 0x7
_NOTIFY_FOR_THIS_SESSION = 0

_SESSION_CHANGES = {
    WTS_CONSOLE_DISCONNECT: LockReason.USER_SWITCH,
    WTS_REMOTE_DISCONNECT: LockReason.USER_SWITCH,
    WTS_SESSION_LOGOFF: LockReason.SESSION_END,
    WTS_SESSION_LOCK: LockReason.SCREEN_LOCK,
}


class _Message(ctypes.Structure):
    """The head of a Windows `MSG`; what follows is not needed."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("w_param", ctypes.c_size_t),
        ("l_param", ctypes.c_ssize_t),
    )


def reason_for(message: int, w_param: int) -> LockReason | None:
    """Return why a Windows message means to lock, or None when it does not."""
    if message == WM_WTSSESSION_CHANGE:
        return _SESSION_CHANGES.get(w_param)
    if message == WM_POWERBROADCAST and w_param == PBT_APMSUSPEND:
        return LockReason.SUSPEND
    if message == WM_ENDSESSION and w_param:
        return LockReason.SHUTDOWN
    return None


class WindowsWatch(QAbstractNativeEventFilter):
    """Looks at the messages of our windows for those that mean to lock.

    Args:
        lock: locks at once; does not return when it did.
    """

    def __init__(self, lock: Callable[[LockReason], None]) -> None:
        super().__init__()
        self._lock = lock

    def start(self) -> Protection:
        """Ask Windows for the messages, and report whether it agreed."""
        if sys.platform == "win32":
            windows = QGuiApplication.topLevelWindows()
            application = QCoreApplication.instance()
            if not windows or application is None:
                return Protection("screen-lock", Standing.FAILED, "no-window")
            application.installNativeEventFilter(self)
            sessions = ctypes.WinDLL("wtsapi32", use_last_error=True)
            handle = ctypes.c_void_p(int(windows[0].winId()))
            if not sessions.WTSRegisterSessionNotification(handle, _NOTIFY_FOR_THIS_SESSION):
                return Protection("screen-lock", Standing.FAILED, "refused")
            # Windows confirms the registration but offers nothing to read it back.
            return Protection("screen-lock", Standing.UNKNOWN, "cannot-be-read-back")
        return Protection("screen-lock", Standing.NOT_AVAILABLE, "not-windows")

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Lock when the message says so; never swallow it."""
        if kind == b"windows_generic_MSG":
            found = _Message.from_address(int(message))
            reason = reason_for(found.message, found.w_param)
            if reason is not None:
                self._lock(reason)
        return False, 0
