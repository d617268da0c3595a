"""Screen lock, sleep and user switch on macOS. Written from the documentation; not run so far.

A small Objective-C class is made at run time whose methods AppKit calls on the main thread; macOS waits for
the call about sleep to return, so the lock is finished before.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any

from wayside.safety.lock_rules import LockReason
from wayside.safety.protections import Protection, Standing

DISTRIBUTED = {"com.apple.screenIsLocked": LockReason.SCREEN_LOCK}
WORKSPACE = {
    "NSWorkspaceWillSleepNotification": LockReason.SUSPEND,
    "NSWorkspaceSessionDidResignActiveNotification": LockReason.USER_SWITCH,
    "NSWorkspaceWillPowerOffNotification": LockReason.SHUTDOWN,
}
_METHOD_TYPES = b"v@:@"
"""Returns nothing; takes the object, the selector and the notification."""
_MethodType = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class MacWatch:
    """Observes the notification centres of the screen and of the workspace.

    Args:
        lock: locks at once; does not return when it did.
    """

    def __init__(self, lock: Callable[[LockReason], None]) -> None:
        self._lock = lock
        self._objc: Any = None
        self._kept: list[object] = []

    def start(self) -> Protection:
        """Register, and report whether the centres could be reached."""
        if sys.platform == "darwin":
            return self._register("screen-lock")
        return Protection("screen-lock", Standing.NOT_AVAILABLE, "not-macos")

    def _register(self, name: str) -> Protection:
        self._objc = _objective_c()
        observer = self._observer({**DISTRIBUTED, **WORKSPACE})
        distributed = self._send(self._class("NSDistributedNotificationCenter"), "defaultCenter")
        shared = self._send(self._class("NSWorkspace"), "sharedWorkspace")
        workspace = self._send(shared, "notificationCenter")
        if not (observer and distributed and workspace):
            return Protection(name, Standing.FAILED, "refused")
        for center, names in ((distributed, DISTRIBUTED), (workspace, WORKSPACE)):
            for notification in names:
                self._observe(center, observer, notification)
        return Protection(name, Standing.UNKNOWN, "cannot-be-read-back")

    def _observer(self, names: dict[str, LockReason]) -> int | None:
        made = self._objc.objc_allocateClassPair(self._class("NSObject"), b"WaysideLockObserver", 0)
        if not made:
            return None
        for notification, reason in names.items():
            method = _MethodType(lambda _self, _selector, _note, why=reason: self._lock(why))
            self._kept.append(method)
            selector = self._objc.sel_registerName(_selector_name(notification))
            self._objc.class_addMethod(made, selector, ctypes.cast(method, ctypes.c_void_p), _METHOD_TYPES)
        self._objc.objc_registerClassPair(made)
        return self._send(made, "new")

    def _observe(self, center: int, observer: int, notification: str) -> None:
        send = ctypes.CFUNCTYPE(None, *([ctypes.c_void_p] * 6))(("objc_msgSend", self._objc))
        send(
            center,
            self._objc.sel_registerName(b"addObserver:selector:name:object:"),
            observer,
            self._objc.sel_registerName(_selector_name(notification)),
            self._text(notification),
            None,
        )

    def _text(self, text: str) -> int | None:
        send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)(
            ("objc_msgSend", self._objc)
        )
        selector = self._objc.sel_registerName(b"stringWithUTF8String:")
        return send(self._class("NSString"), selector, text.encode())  # type: ignore[no-any-return]

    def _class(self, name: str) -> int | None:
        return self._objc.objc_getClass(name.encode())  # type: ignore[no-any-return]

    def _send(self, receiver: int | None, selector: str) -> int | None:
        send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(
            ("objc_msgSend", self._objc)
        )
        return send(receiver, self._objc.sel_registerName(selector.encode()))  # type: ignore[no-any-return]


def _selector_name(notification: str) -> bytes:
    """Return the method's name for one notification: letters and one colon."""
    return "".join(letter for letter in notification if letter.isalpha()).encode() + b":"


def _objective_c() -> Any:  # noqa: ANN401 - a C library has no type
    ctypes.CDLL("/System/Library/Frameworks/AppKit.framework/AppKit")
    library = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    library.objc_getClass.restype = ctypes.c_void_p
    library.objc_getClass.argtypes = (ctypes.c_char_p,)
    library.sel_registerName.restype = ctypes.c_void_p
    library.sel_registerName.argtypes = (ctypes.c_char_p,)
    library.objc_allocateClassPair.restype = ctypes.c_void_p
    library.objc_allocateClassPair.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t)
    library.objc_registerClassPair.argtypes = (ctypes.c_void_p,)
    library.class_addMethod.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)
    return library
