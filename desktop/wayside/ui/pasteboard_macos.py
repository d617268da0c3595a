"""Marks what lies on the pasteboard of macOS as concealed. Written from the documentation; not run so far.

Qt has no mapping for the type that clipboard managers look for, so it is added with two messages to AppKit.
"""

from __future__ import annotations

import ctypes
from typing import Any

CONCEALED_TYPE = b"org.nspasteboard.ConcealedType"


def conceal() -> None:
    """Add the concealed type, without content, to what the general pasteboard holds."""
    ctypes.CDLL("/System/Library/Frameworks/AppKit.framework/AppKit")
    objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    objc.objc_getClass.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = (ctypes.c_char_p,)
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = (ctypes.c_char_p,)
    board = _send(objc, objc.objc_getClass(b"NSPasteboard"), b"generalPasteboard")
    name = _send(objc, objc.objc_getClass(b"NSString"), b"stringWithUTF8String:", CONCEALED_TYPE)
    empty = _send(objc, objc.objc_getClass(b"NSString"), b"stringWithUTF8String:", b"")
    types = _send(objc, objc.objc_getClass(b"NSArray"), b"arrayWithObject:", name)
    _send(objc, board, b"addTypes:owner:", types, None)
    _send(objc, board, b"setString:forType:", empty, name)


def _send(objc: Any, receiver: int | None, selector: bytes, *values: int | bytes | None) -> int | None:  # noqa: ANN401 - a C library has no type
    kinds = [ctypes.c_char_p if isinstance(value, bytes) else ctypes.c_void_p for value in values]
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, *kinds)(("objc_msgSend", objc))
    return send(receiver, objc.sel_registerName(selector), *values)  # type: ignore[no-any-return]
