"""A private D-Bus with small stand-ins for logind and the screen saver, made with jeepney."""

from __future__ import annotations

import os
import subprocess
import threading
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.threading import DBusConnection, DBusRouter, ReceiveStopped, open_dbus_connection
from jeepney.wrappers import unwrap_msg

LOGIND = "org.freedesktop.login1"
SESSION_PATH = "/org/freedesktop/login1/session/_37"
_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
"""


class PrivateBus:
    """A dbus-daemon of the test's own."""

    def __init__(self, folder: Path) -> None:
        self.address = f"unix:path={folder / 'bus'}"
        config = folder / "bus.conf"
        config.write_text(_CONFIG.format(path=folder / "bus"), "utf-8")
        self._process = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self._process.stdout.readline()

    def stop(self) -> None:
        if self._process.poll() is None:
            self._process.terminate()
            self._process.wait(10)
        if self._process.stdout is not None:
            self._process.stdout.close()


class Service:
    """Owns one name on the bus, answers calls and sends signals.

    Args:
        address: of the bus.
        name: the well-known name.
        answers: maps a member to (signature, body), or to None to refuse it.
    """

    def __init__(
        self, address: str, name: str, answers: dict[str, tuple[str, tuple[Any, ...]] | None]
    ) -> None:
        self._answers = answers
        self.inhibitor, self._given = os.pipe()
        os.set_blocking(self.inhibitor, False)
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        self._connection: DBusConnection = open_dbus_connection(address, enable_fds=True)
        with DBusRouter(self._connection) as router:
            unwrap_msg(router.send_and_get_reply(message_bus.RequestName(name)))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def send(self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]) -> None:
        emitter = DBusAddress(path, interface=interface)
        self._connection.send(new_signal(emitter, member, signature or None, body))

    def inhibitor_is_held(self) -> bool:
        """Whether any process still holds the other end of the file that was given out."""
        try:
            return os.read(self.inhibitor, 1) != b""
        except BlockingIOError:
            return True

    def stop(self) -> None:
        self._connection.interrupt()
        self._thread.join(5)
        self._connection.close()
        os.close(self.inhibitor)

    def _serve(self) -> None:
        while True:
            try:
                message = self._connection.receive()
            except (ReceiveStopped, OSError):
                return
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Message) -> None:
        member = message.header.fields[HeaderFields.member]
        self.asked.append((member, message.body))
        answer = self._answers.get(member)
        if member == "Inhibit" and answer is not None:
            self._connection.send(new_method_return(message, "h", (self._given,)))
            os.close(self._given)
        elif answer is None:
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.Failed"))
        else:
            self._connection.send(new_method_return(message, *answer))


def logind(address: str, *, by_pid: bool = True, inhibits: bool = True) -> Service:
    """Start a stand-in for logind."""
    session = ("o", (SESSION_PATH,))
    return Service(
        address,
        LOGIND,
        {
            "Inhibit": ("h", ()) if inhibits else None,
            "GetSessionByPID": session if by_pid else None,
            "GetUser": ("o", ("/org/freedesktop/login1/user/_1000",)),
            "Get": ("v", (("(so)", ("37", SESSION_PATH)),)),
        },
    )
