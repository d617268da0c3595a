"""What the Linux desktop says: screen locked, machine about to sleep or stop, another user at the screen.

Two buses are listened to, each on a thread of its own, over AF_UNIX sockets only. Nothing here runs before a
vault is open, so it costs nothing at the start. Whether a source can be heard is reported, never assumed.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from wayside.safety.lock_rules import LockReason
from wayside.safety.protections import Protection, Standing

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

_LOGIND = "org.freedesktop.login1"
_LOGIND_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_USER = "org.freedesktop.login1.User"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
_REPLY_SECONDS = 2.0
_BOTH_WAYS = 2
"""`SHUT_RDWR`; the module that names it is banned from Wayside, and nothing else of it is needed."""

Asked = Callable[[LockReason], None]
Reported = Callable[[Protection], None]


class BusListener:
    """A thread that listens to one bus until it is stopped or the bus goes away.

    Args:
        bus: "SYSTEM" or "SESSION".
        name: fixed word under which its state is reported.
        asked: called on the listener's thread with each reason to lock.
        reported: called on the listener's thread with the state, each time it changes.
    """

    def __init__(self, bus: str, name: str, asked: Asked, reported: Reported) -> None:
        self._bus = bus
        self._name = name
        self._asked = asked
        self._reported = reported
        self._connection: DBusConnection | None = None
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def stop(self, seconds: float = 1.0) -> None:
        """Stop listening and wait at most so long for the thread."""
        self._stopped = True
        connection = self._connection
        if connection is not None:
            with contextlib.suppress(OSError):  # the bus may have closed it first
                connection.sock.shutdown(_BOTH_WAYS)
        self._thread.join(seconds)

    def _run(self) -> None:
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.wrappers import DBusErrorResponse

        try:
            self._connection = open_dbus_connection(self._bus, enable_fds=True)
        except (OSError, KeyError, RuntimeError, ValueError):
            self._report(Standing.NOT_AVAILABLE, "no-bus")
            return
        with self._connection as connection:
            try:
                standing, reason = self._subscribe(connection)
                self._report(standing, reason)
                while True:
                    self._hear(connection.receive())
            except DBusErrorResponse:
                self._report(Standing.FAILED, "refused")
            except (OSError, TimeoutError):
                if not self._stopped:
                    self._report(Standing.FAILED, "bus-closed")

    def _report(self, standing: Standing, reason: str) -> None:
        self._reported(Protection(self._name, standing, reason))

    def _subscribe(self, connection: DBusConnection) -> tuple[Standing, str]:
        raise NotImplementedError

    def _hear(self, message: Message) -> None:
        raise NotImplementedError


class LoginListener(BusListener):
    """Listens to logind: sleep, shutdown, "lock this session", another user in front of the screen.

    It also takes a delay inhibitor, so that the machine waits with sleeping (some seconds at most) until the
    lock is finished. Nobody releases it by hand: it is an open file of this process, and the lock ends the
    process.
    """

    def __init__(self, asked: Asked, reported: Reported, *, shown_as: str) -> None:
        """Make the listener.

        Args:
            asked: see `BusListener`.
            reported: see `BusListener`.
            shown_as: how the inhibitor is called in the desktop's list of inhibitors.
        """
        super().__init__("SYSTEM", "sleep-and-session", asked, reported)
        self._shown_as = shown_as
        self._inhibitor: int | None = None

    def _subscribe(self, connection: DBusConnection) -> tuple[Standing, str]:
        if not _has_owner(connection, _LOGIND):
            return Standing.NOT_AVAILABLE, "no-login-manager"
        for member in ("PrepareForSleep", "PrepareForShutdown"):
            _add_match(connection, sender=_LOGIND, interface=_MANAGER, member=member)
        path = _session_path(connection)
        if path is not None:
            _add_match(connection, sender=_LOGIND, interface=_SESSION, member="Lock", path=path)
            _add_match(connection, sender=_LOGIND, interface=_PROPERTIES, path=path)
        self._inhibitor = self._take_inhibitor(connection)
        if self._inhibitor is None:
            return Standing.FAILED, "sleep-cannot-be-delayed"
        if path is None:
            return Standing.FAILED, "session-not-found"
        return Standing.ACTIVE_VERIFIED, ""

    def _take_inhibitor(self, connection: DBusConnection) -> int | None:
        body = ("sleep:shutdown", self._shown_as, "Saving before the computer sleeps", "delay")
        reply = _call(connection, _LOGIND, _LOGIND_PATH, _MANAGER, "Inhibit", "ssss", body)
        if reply is None:
            return None
        number = int(reply[0].to_raw_fd())
        os.set_inheritable(number, False)  # a program we start must not keep the machine awake
        return number

    def _hear(self, message: Message) -> None:
        interface, member = _names(message)
        if interface == _MANAGER and message.body[0] is True:
            if member == "PrepareForSleep":
                self._asked(LockReason.SUSPEND)
            elif member == "PrepareForShutdown":
                self._asked(LockReason.SHUTDOWN)
        elif (interface, member) == (_SESSION, "Lock"):
            self._asked(LockReason.SCREEN_LOCK)
        elif (interface, member) == (_PROPERTIES, "PropertiesChanged"):
            self._hear_properties(message.body)

    def _hear_properties(self, body: tuple[Any, ...]) -> None:
        changed = {name: value for name, (_signature, value) in body[1].items()}
        if body[0] != _SESSION:
            return
        if changed.get("LockedHint") is True:
            self._asked(LockReason.SCREEN_LOCK)
        elif changed.get("Active") is False:
            self._asked(LockReason.USER_SWITCH)


class ScreenListener(BusListener):
    """Listens to the desktop's screen saver for "the screen is locked now"."""

    def __init__(self, asked: Asked, reported: Reported) -> None:
        """Make the listener; see `BusListener` for the arguments."""
        super().__init__("SESSION", "screen-lock", asked, reported)

    def _subscribe(self, connection: DBusConnection) -> tuple[Standing, str]:
        # Not by sender: a screen saver that starts later shall be heard too.
        for interface in _SCREEN_SAVERS:
            _add_match(connection, interface=interface, member="ActiveChanged")
        if any(_has_owner(connection, name) for name in _SCREEN_SAVERS):
            return Standing.ACTIVE_VERIFIED, ""
        return Standing.NOT_AVAILABLE, "no-screen-saver"

    def _hear(self, message: Message) -> None:
        interface, member = _names(message)
        if interface in _SCREEN_SAVERS and member == "ActiveChanged" and message.body[0] is True:
            self._asked(LockReason.SCREEN_LOCK)


def _session_path(connection: DBusConnection) -> str | None:
    """Return the path of the login session whose screen shows our window.

    A program started by the user's service manager belongs to no session; then the environment knows it, or
    the user's graphical session is taken.
    """
    number = os.environ.get("XDG_SESSION_ID")
    if number:
        found = _call(connection, _LOGIND, _LOGIND_PATH, _MANAGER, "GetSession", "s", (number,))
        if found is not None:
            return str(found[0])
    found = _call(connection, _LOGIND, _LOGIND_PATH, _MANAGER, "GetSessionByPID", "u", (os.getpid(),))
    if found is not None:
        return str(found[0])
    user = _call(connection, _LOGIND, _LOGIND_PATH, _MANAGER, "GetUser", "u", (os.getuid(),))
    if user is None:
        return None
    shown = _call(connection, _LOGIND, str(user[0]), _PROPERTIES, "Get", "ss", (_USER, "Display"))
    path = str(shown[0][1][1]) if shown is not None else "/"
    return path if path != "/" else None


def _call(
    connection: DBusConnection,
    name: str,
    path: str,
    interface: str,
    member: str,
    signature: str,
    body: tuple[Any, ...],
) -> tuple[Any, ...] | None:
    """Call a method and return what it returns; None when the service refuses or does not answer."""
    from jeepney import DBusAddress, MessageType, new_method_call

    address = DBusAddress(path, bus_name=name, interface=interface)
    message = new_method_call(address, member, signature, body)
    try:
        reply = connection.send_and_get_reply(message, timeout=_REPLY_SECONDS)
    except TimeoutError:
        return None
    return reply.body if reply.header.message_type is MessageType.method_return else None


def _has_owner(connection: DBusConnection, name: str) -> bool:
    bus = "org.freedesktop.DBus"
    reply = _call(connection, bus, "/org/freedesktop/DBus", bus, "NameHasOwner", "s", (name,))
    return reply is not None and reply[0] is True


def _add_match(connection: DBusConnection, **conditions: str) -> None:
    from jeepney import MatchRule
    from jeepney.bus_messages import message_bus
    from jeepney.wrappers import unwrap_msg

    rule = MatchRule(type="signal", **conditions)
    unwrap_msg(connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=_REPLY_SECONDS))


def _names(message: Message) -> tuple[str, str]:
    from jeepney import HeaderFields

    fields = message.header.fields
    return str(fields.get(HeaderFields.interface, "")), str(fields.get(HeaderFields.member, ""))
