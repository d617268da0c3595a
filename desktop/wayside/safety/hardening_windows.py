"""The part of hardening that exists on Windows only. Written from the documentation; not run so far.

Python and the supervisor run as the same user, and a user's programs may by default read each other's memory.
The process's access list is replaced by one that lets its owner end it, wait for it and ask for its name, and
nothing more. An administrator can still read everything, as on every system.
"""

from __future__ import annotations

import ctypes
import sys

assert sys.platform == "win32"  # noqa: S101 - this module exists there only

_SEM_FAILCRITICALERRORS = 0x0001
_SEM_NOGPFAULTERRORBOX = 0x0002
_DACL_SECURITY_INFORMATION = 0x00000004
_SDDL_REVISION_1 = 1
_END_WAIT_NAME = 0x00101001
"""PROCESS_TERMINATE, SYNCHRONIZE and PROCESS_QUERY_LIMITED_INFORMATION."""
_ACCESS = f"D:P(A;;0x{_END_WAIT_NAME:x};;;OW)(A;;0x{_END_WAIT_NAME:x};;;SY)"
"""Protected list. `OW` (owner rights) also takes away the owner's unwritten right to change the list."""


def no_error_dialogs() -> bool:
    """Keep Windows from showing or sending crash reports of this process; return whether it took effect."""
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    mode = _SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX
    kernel.SetErrorMode(mode)
    return bool(kernel.GetErrorMode() & mode == mode)


def close_process_to_others() -> bool:
    """Replace the process's access list; return whether reading it back gives the same list."""
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    security = ctypes.WinDLL("advapi32", use_last_error=True)
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    process = ctypes.c_void_p(kernel.GetCurrentProcess())
    wanted = ctypes.c_void_p()
    if not security.ConvertStringSecurityDescriptorToSecurityDescriptorW(
        ctypes.c_wchar_p(_ACCESS), _SDDL_REVISION_1, ctypes.byref(wanted), None
    ):
        return False
    try:
        if not security.SetKernelObjectSecurity(process, _DACL_SECURITY_INFORMATION, wanted):
            return False
        return _read_back(security, process) == _text_of(security, wanted)
    finally:
        kernel.LocalFree(wanted)


def _read_back(security: ctypes.CDLL, process: ctypes.c_void_p) -> str:
    needed = ctypes.c_ulong()
    security.GetKernelObjectSecurity(process, _DACL_SECURITY_INFORMATION, None, 0, ctypes.byref(needed))
    found = ctypes.create_string_buffer(needed.value)
    if not security.GetKernelObjectSecurity(
        process, _DACL_SECURITY_INFORMATION, found, needed, ctypes.byref(needed)
    ):
        return ""
    return _text_of(security, ctypes.cast(found, ctypes.c_void_p))


def _text_of(security: ctypes.CDLL, descriptor: ctypes.c_void_p) -> str:
    text = ctypes.c_wchar_p()
    security.ConvertSecurityDescriptorToStringSecurityDescriptorW(
        descriptor, _SDDL_REVISION_1, _DACL_SECURITY_INFORMATION, ctypes.byref(text), None
    )
    return text.value or ""
