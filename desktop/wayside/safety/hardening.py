"""Hardening of the session's process, done before Qt is loaded or anything secret exists.

Each measure is read back after it was taken; what is reported is what was read, not what was asked for.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager

from wayside.safety.protections import Protection, Standing

PLATFORM_PLUGINS = frozenset({"xcb", "wayland", "wayland-egl", "offscreen", "windows", "cocoa"})
"""Qt's ways to show a window that end on this machine's own screen. Not among them: `vnc` (listens on the
network), `linuxfb` and `eglfs` (no session to lock), and any plug-in somebody put in place."""

DROPPED_VARIABLES: dict[str, str] = {
    "QT_PLUGIN_PATH": "loads code from a folder of somebody's choice",
    "QT_QPA_PLATFORM_PLUGIN_PATH": "loads code from a folder of somebody's choice",
    "QT_QPA_GENERIC_PLUGINS": "loads input plug-ins; one of them listens on the network",
    "QML_IMPORT_PATH": "loads code from a folder of somebody's choice",
    "QML2_IMPORT_PATH": "loads code from a folder of somebody's choice",
    "QT_LOGGING_RULES": "can print every key typed",
    "QT_LOGGING_CONF": "can print every key typed",
    "QT_LOGGING_TO_CONSOLE": "sends Qt's messages past our handler's rules",
    "QT_FORCE_STDERR_LOGGING": "sends Qt's messages past our handler's rules",
    "QT_MESSAGE_PATTERN": "can add a backtrace to every message",
    "QT_DEBUG_PLUGINS": "prints paths of the home folder",
    "QT_HASH_SEED": "makes hash tables predictable",
    "QTWEBENGINE_REMOTE_DEBUGGING": "opens a network port",
    "PYTHONINSPECT": "keeps an interpreter, and everything in it, after the end",
    "PYTHONBREAKPOINT": "runs code of somebody's choice",
}
"""Environment variables taken away from Qt, with the reason."""

BUS_VARIABLES = (
    "DBUS_SESSION_BUS_ADDRESS",
    "DBUS_SYSTEM_BUS_ADDRESS",
    "AT_SPI_BUS_ADDRESS",
    "SESSION_MANAGER",
)
"""Addresses of services on this machine. One that leads over the network is taken away (S6)."""

REPORTED_VARIABLES = (
    "LD_PRELOAD",
    "LD_AUDIT",
    "LD_LIBRARY_PATH",
    "DYLD_INSERT_LIBRARIES",
    "DYLD_LIBRARY_PATH",
    "GTK_MODULES",
    "PYTHONPATH",
    "PYTHONHOME",
    "PYTHONSTARTUP",
)
"""What these have loaded is loaded already and cannot be undone; they are reported."""

_PR_SET_PDEATHSIG, _PR_GET_PDEATHSIG = 1, 2
_PR_GET_DUMPABLE, _PR_SET_DUMPABLE = 3, 4
_PT_DENY_ATTACH = 31
_PRIVATE_UMASK = 0o077


class DisplayRefused(Exception):  # noqa: N818 - a refusal, not a fault
    """`QT_QPA_PLATFORM` names a plug-in that may show the window elsewhere. Carries the plug-in's name."""


class RemoteDisplay(Exception):  # noqa: N818 - a refusal, not a fault
    """`DISPLAY` names a display that is reached over a network."""


def apply(environment: MutableMapping[str, str]) -> tuple[Protection, ...]:
    """Harden this process and its environment, and report what holds.

    Args:
        environment: `os.environ`; variables are removed from it.

    Raises:
        DisplayRefused: the window would be shown by a plug-in that is not on the list.
        RemoteDisplay: the window would be shown on another computer, or by way of the network.
    """
    _check_display(environment)
    return (
        _clean(environment),
        _no_redirection(environment),
        _umask(),
        _no_core_dumps(),
        _no_reading_of_memory(),
    )


def die_with(parent: int, number: int) -> Protection:
    """Ask the kernel to send this process a signal when the supervisor dies. Linux.

    Args:
        parent: the supervisor's process id.
        number: SIGKILL while there is nothing to lose, SIGTERM once work is open.
    """
    if sys.platform != "linux":
        return Protection("ends-with-supervisor", Standing.NOT_AVAILABLE, "pipe-only")
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, number, 0, 0, 0)
    found = ctypes.c_int(-1)
    libc.prctl(_PR_GET_PDEATHSIG, ctypes.byref(found), 0, 0, 0)
    if os.getppid() != parent:  # it died before the kernel knew
        os.kill(os.getpid(), signal.SIGTERM if number == signal.SIGTERM else signal.SIGKILL)
    return _verified("ends-with-supervisor", found.value == number)


@contextmanager
def dumpable_for_portal() -> Iterator[None]:
    """Allow other programs of this user to look at this process while a desktop portal checks who asks.

    Portals refuse a process whose `/proc` entry they cannot read. Keep the block as short as the call.
    """
    if sys.platform != "linux":
        yield
        return
    set_dumpable(True)
    try:
        yield
    finally:
        set_dumpable(False)


def set_dumpable(allowed: bool) -> bool:
    """Set whether the kernel lets others read this process, and return what it then says. Linux."""
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_DUMPABLE, int(allowed), 0, 0, 0)
    return int(libc.prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0)) == 1


def _check_display(environment: MutableMapping[str, str]) -> None:
    # Qt takes a list of names, each with arguments after a colon, and tries them in turn.
    for entry in environment.get("QT_QPA_PLATFORM", "").split(";"):
        name = entry.partition(":")[0].strip().lower()
        if name and name not in PLATFORM_PLUGINS:
            raise DisplayRefused(name if name.isalnum() else "?")
    display = environment.get("DISPLAY", "")
    host = display.rpartition(":")[0]
    # `:0` and `unix:0` are sockets of this machine; macOS gives the path of one.
    if display and host not in ("", "unix") and not host.startswith("/"):
        raise RemoteDisplay


def _clean(environment: MutableMapping[str, str]) -> Protection:
    for name in DROPPED_VARIABLES:
        environment.pop(name, None)
    for name in BUS_VARIABLES:
        if any(
            not part.startswith(("unix:", "local/", "unix/")) for part in _parts(environment.get(name, ""))
        ):
            environment.pop(name)
    left = any(name in environment for name in DROPPED_VARIABLES)
    return _verified("environment", not left)


def _parts(addresses: str) -> list[str]:
    return [
        part
        for part in addresses.replace(",local/", ";local/").replace(",unix/", ";unix/").split(";")
        if part
    ]


def _no_redirection(environment: MutableMapping[str, str]) -> Protection:
    found = [name for name in REPORTED_VARIABLES if environment.get(name)]
    if found:
        return Protection("foreign-code", Standing.FAILED, ",".join(found))
    return Protection("foreign-code", Standing.ACTIVE_VERIFIED)


def _umask() -> Protection:
    if sys.platform == "win32":
        return Protection("private-files", Standing.NOT_AVAILABLE, "windows-permissions-are-inherited")
    os.umask(_PRIVATE_UMASK)
    return _verified("private-files", os.umask(_PRIVATE_UMASK) == _PRIVATE_UMASK)


def _no_core_dumps() -> Protection:
    if sys.platform == "win32":
        from wayside.safety import hardening_windows

        return _verified("core-dumps", hardening_windows.no_error_dialogs())
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return _verified("core-dumps", resource.getrlimit(resource.RLIMIT_CORE) == (0, 0))


def _no_reading_of_memory() -> Protection:
    name = "memory-closed-to-others"
    if sys.platform == "linux":
        return _verified(name, not set_dumpable(False))
    elif sys.platform == "darwin":  # noqa: RET505 - the type checker skips what is not this system's
        import ctypes

        # There is no call to read this back, so it is never reported as verified. Not run so far.
        refused = ctypes.CDLL(None, use_errno=True).ptrace(_PT_DENY_ATTACH, 0, 0, 0) != 0
        return Protection(name, Standing.FAILED if refused else Standing.UNKNOWN, "cannot-be-read-back")
    elif sys.platform == "win32":
        from wayside.safety import hardening_windows

        return _verified(name, hardening_windows.close_process_to_others())
    else:
        return Protection(name, Standing.NOT_AVAILABLE, "unknown-system")


def _verified(name: str, holds: bool) -> Protection:
    if holds:
        return Protection(name, Standing.ACTIVE_VERIFIED)
    return Protection(name, Standing.FAILED, "read-back-differs")
