"""What the desktop says, over a real bus with stand-ins for its services."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue

import pytest

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="D-Bus of the Linux desktop"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon"),
]

from tests.safety.bus import SESSION_PATH, PrivateBus, Service, logind  # noqa: E402 - not importable elsewhere
from wayside.safety.desktop_signals import BusListener, LoginListener, ScreenListener  # noqa: E402
from wayside.safety.lock_rules import LockReason  # noqa: E402
from wayside.safety.protections import Protection, Standing  # noqa: E402

MANAGER = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager")
SESSION = (SESSION_PATH, "org.freedesktop.login1.Session")
PROPERTIES = (SESSION_PATH, "org.freedesktop.DBus.Properties")
CHANGED = "sa{sv}as"


class Heard:
    """A listener and what it said."""

    def __init__(self, make: Callable[..., BusListener], **options: str) -> None:
        self.reasons: SimpleQueue[LockReason] = SimpleQueue()
        self.states: SimpleQueue[Protection] = SimpleQueue()
        self.listener = make(self.reasons.put, self.states.put, **options)
        self.listener.start()

    def state(self) -> tuple[Standing, str]:
        found = self.states.get(timeout=10)
        return found.standing, found.reason

    def reason(self) -> LockReason:
        return self.reasons.get(timeout=10)


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    made = PrivateBus(tmp_path)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", made.address)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    yield made
    made.stop()


@pytest.fixture
def login(bus: PrivateBus) -> Iterator[Service]:
    service = logind(bus.address)
    yield service
    service.stop()


@pytest.fixture
def heard(login: Service) -> Iterator[Heard]:
    found = Heard(LoginListener, shown_as="Notes")
    assert found.state() == (Standing.ACTIVE_VERIFIED, "")
    yield found
    found.listener.stop()


@pytest.mark.parametrize(
    ("where", "member", "signature", "body", "reason"),
    [
        (MANAGER, "PrepareForSleep", "b", (True,), LockReason.SUSPEND),
        (MANAGER, "PrepareForShutdown", "b", (True,), LockReason.SHUTDOWN),
        (SESSION, "Lock", "", (), LockReason.SCREEN_LOCK),
        (
            PROPERTIES,
            "PropertiesChanged",
            CHANGED,
            (SESSION[1], {"Active": ("b", False)}, []),
            LockReason.USER_SWITCH,
        ),
        (
            PROPERTIES,
            "PropertiesChanged",
            CHANGED,
            (SESSION[1], {"LockedHint": ("b", True)}, []),
            LockReason.SCREEN_LOCK,
        ),
    ],
)
def test_s4_what_logind_says_locks(
    login: Service,
    heard: Heard,
    where: tuple[str, str],
    member: str,
    signature: str,
    body: tuple[object, ...],
    reason: LockReason,
) -> None:
    login.send(*where, member, signature, body)
    assert heard.reason() is reason


def test_waking_and_coming_back_do_not_lock(login: Service, heard: Heard) -> None:
    login.send(*MANAGER, "PrepareForSleep", "b", (False,))
    login.send(*PROPERTIES, "PropertiesChanged", CHANGED, (SESSION[1], {"Active": ("b", True)}, []))
    login.send(*PROPERTIES, "PropertiesChanged", CHANGED, (SESSION[1], {"IdleHint": ("b", True)}, []))
    login.send(*SESSION, "Lock", "", ())
    assert heard.reason() is LockReason.SCREEN_LOCK
    assert heard.reasons.empty()


def test_another_session_being_locked_does_not_lock_ours(login: Service, heard: Heard) -> None:
    login.send("/org/freedesktop/login1/session/_38", SESSION[1], "Lock", "", ())
    login.send(*MANAGER, "PrepareForSleep", "b", (True,))
    assert heard.reason() is LockReason.SUSPEND


def test_s9_the_delay_is_asked_for_under_a_neutral_name(login: Service, heard: Heard) -> None:
    body = next(body for member, body in login.asked if member == "Inhibit")
    assert body == ("sleep:shutdown", "Notes", "Saving before the computer sleeps", "delay")
    assert login.inhibitor_is_held()


def test_a_program_outside_any_session_finds_the_users_screen(bus: PrivateBus) -> None:
    service = logind(bus.address, by_pid=False)
    found = Heard(LoginListener, shown_as="Wayside")
    assert found.state() == (Standing.ACTIVE_VERIFIED, "")
    service.send(*SESSION, "Lock", "", ())
    assert found.reason() is LockReason.SCREEN_LOCK
    found.listener.stop()
    service.stop()


def test_a_refused_delay_is_reported_and_the_rest_still_works(bus: PrivateBus) -> None:
    service = logind(bus.address, inhibits=False)
    found = Heard(LoginListener, shown_as="Wayside")
    assert found.state() == (Standing.FAILED, "sleep-cannot-be-delayed")
    service.send(*MANAGER, "PrepareForSleep", "b", (True,))
    assert found.reason() is LockReason.SUSPEND
    found.listener.stop()
    service.stop()


@pytest.mark.parametrize("name", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_s4_a_screen_saver_that_locks_the_screen_locks_us(bus: PrivateBus, name: str) -> None:
    service = Service(bus.address, name, {})
    found = Heard(ScreenListener)
    assert found.state() == (Standing.ACTIVE_VERIFIED, "")
    service.send("/any/path", name, "ActiveChanged", "b", (False,))
    service.send("/any/path", name, "ActiveChanged", "b", (True,))
    assert found.reason() is LockReason.SCREEN_LOCK
    assert found.reasons.empty()
    found.listener.stop()
    service.stop()


def test_a_screen_saver_that_starts_later_is_heard_too(bus: PrivateBus) -> None:
    found = Heard(ScreenListener)
    assert found.state() == (Standing.NOT_AVAILABLE, "no-screen-saver")
    service = Service(bus.address, "org.freedesktop.ScreenSaver", {})
    service.send("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "b", (True,))
    assert found.reason() is LockReason.SCREEN_LOCK
    found.listener.stop()
    service.stop()


@pytest.mark.parametrize(
    "address", ["", "unix:path=/nonexistent/bus", "tcp:host=localhost,port=1", "nonsense"]
)
@pytest.mark.parametrize("make", [ScreenListener, lambda a, r: LoginListener(a, r, shown_as="x")])
def test_a_missing_bus_is_reported_and_s6_no_other_socket_is_tried(
    monkeypatch: pytest.MonkeyPatch, address: str, make: Callable[..., BusListener]
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert Heard(make).state() == (Standing.NOT_AVAILABLE, "no-bus")


def test_no_login_manager_on_the_bus_is_reported(bus: PrivateBus) -> None:
    found = Heard(LoginListener, shown_as="Wayside")
    assert found.state() == (Standing.NOT_AVAILABLE, "no-login-manager")
    found.listener.stop()


def test_a_bus_that_goes_away_is_reported(bus: PrivateBus) -> None:
    found = Heard(ScreenListener)
    found.state()
    bus.stop()
    assert found.state() == (Standing.FAILED, "bus-closed")


def test_stopping_is_quick_and_not_reported_as_trouble(heard: Heard) -> None:
    began = time.monotonic()
    heard.listener.stop()
    assert time.monotonic() - began < 1
    assert heard.states.empty()
