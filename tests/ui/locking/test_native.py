"""What of the Windows and macOS code can be tried anywhere."""

from __future__ import annotations

import ctypes
import sys

import pytest
from PySide6.QtCore import QByteArray

from wayside.safety.lock_rules import LockReason
from wayside.safety.protections import Standing
from wayside.ui.locking import macos, windows


@pytest.mark.parametrize(
    ("message", "w_param", "reason"),
    [
        (windows.WM_WTSSESSION_CHANGE, windows.WTS_SESSION_LOCK, LockReason.SCREEN_LOCK),
        (windows.WM_WTSSESSION_CHANGE, windows.WTS_CONSOLE_DISCONNECT, LockReason.USER_SWITCH),
        (windows.WM_WTSSESSION_CHANGE, windows.WTS_SESSION_LOGOFF, LockReason.SESSION_END),
        (windows.WM_WTSSESSION_CHANGE, 0x8, None),
        (windows.WM_POWERBROADCAST, windows.PBT_APMSUSPEND, LockReason.SUSPEND),
        (windows.WM_POWERBROADCAST, 0x12, None),
        (windows.WM_ENDSESSION, 1, LockReason.SHUTDOWN),
        (windows.WM_ENDSESSION, 0, None),
        (0x0100, 7, None),
    ],
)
def test_windows_messages_mean_what_they_should(
    message: int, w_param: int, reason: LockReason | None
) -> None:
    heard: list[LockReason] = []
    watch = windows.WindowsWatch(heard.append)
    raw = windows._Message(hwnd=None, message=message, w_param=w_param, l_param=0)
    kind = QByteArray(b"windows_generic_MSG")
    assert watch.nativeEventFilter(kind, ctypes.addressof(raw)) == (False, 0)
    assert heard == ([reason] if reason is not None else [])


def test_messages_of_other_systems_are_left_alone() -> None:
    heard: list[LockReason] = []
    assert windows.WindowsWatch(heard.append).nativeEventFilter(QByteArray(b"xcb_generic_event_t"), 0) == (
        False,
        0,
    )
    assert heard == []


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="is about every other system")
def test_native_listeners_say_that_they_are_not_for_this_system() -> None:
    assert windows.WindowsWatch(lambda _reason: None).start().standing is Standing.NOT_AVAILABLE
    assert macos.MacWatch(lambda _reason: None).start().standing is Standing.NOT_AVAILABLE


def test_macos_selectors_are_well_formed_and_distinct() -> None:
    names = [macos._selector_name(name) for name in (*macos.DISTRIBUTED, *macos.WORKSPACE)]
    assert len(set(names)) == len(names)
    assert all(name.endswith(b":") and name[:-1].isalpha() for name in names)
