"""What a session's process refuses and drops, read from outside of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from wayside.safety import hardening
from wayside.safety.protections import Standing

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc and uses prctl")


def in_a_process(code: str, **environment: str) -> str:
    """Run code after hardening in a fresh process; return what it prints."""
    program = f"import os\nfrom wayside.safety import hardening\nfound = hardening.apply(os.environ)\n{code}"
    plain = {name: text for name, text in os.environ.items() if name not in hardening.REPORTED_VARIABLES}
    result = subprocess.run(
        [sys.executable, "-c", program], env={**plain, **environment}, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


@linux
def test_every_measure_is_read_back_as_active() -> None:
    states = in_a_process("print(*(f'{p.name}={p.standing.value}' for p in found))")
    assert dict(word.split("=") for word in states.split()) == {
        "environment": "active",
        "foreign-code": "active",
        "private-files": "active",
        "core-dumps": "active",
        "memory-closed-to-others": "active",
    }


@linux
def test_s9_new_files_are_private(tmp_path: Path) -> None:
    in_a_process(f"open({str(tmp_path / 'file')!r}, 'w').close()")
    assert (tmp_path / "file").stat().st_mode & 0o077 == 0


@linux
def test_s3_the_kernel_gives_the_process_to_root_only() -> None:
    assert in_a_process("print(os.stat('/proc/self/mem').st_uid)") == "0"


@linux
def test_a_portal_may_look_only_while_it_is_asked() -> None:
    code = """
import ctypes
now = lambda: ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
before = now()
try:
    with hardening.dumpable_for_portal():
        during = now()
        raise KeyError
except KeyError:
    pass
print(before, during, now())
"""
    assert in_a_process(code) == "0 1 0"


@linux
def test_the_kernel_ends_a_session_with_its_supervisor() -> None:
    code = "import signal; print(hardening.die_with(os.getppid(), signal.SIGKILL).standing.value)"
    assert in_a_process(code) == "active"


@pytest.mark.parametrize("name", ["vnc", "vnc:port=5900", "xcb;vnc", "linuxfb", "../evil", "VNC"])
def test_s6_a_display_that_ends_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(hardening.DisplayRefused):
        hardening.apply({"QT_QPA_PLATFORM": name})


@pytest.mark.parametrize("name", ["", "xcb", "wayland;xcb", "offscreen", "wayland-egl", "windows:darkmode=1"])
def test_ordinary_displays_are_not(name: str) -> None:
    code = "print(os.environ['QT_QPA_PLATFORM'])"
    assert in_a_process(code, QT_QPA_PLATFORM=name) == name


@pytest.mark.parametrize("name", sorted(hardening.DROPPED_VARIABLES))
def test_redirecting_variables_are_gone_for_python_and_for_c(name: str) -> None:
    code = f"import ctypes; print({name!r} in os.environ, ctypes.CDLL(None).getenv({name.encode()!r}))"
    assert in_a_process(code, **{name: "1"}) == "False 0"


@linux
def test_a_preloaded_library_cannot_be_undone_and_is_reported() -> None:
    code = "print(*(f'{p.standing.value} {p.reason}' for p in found if p.name == 'foreign-code'))"
    assert in_a_process(code, LD_LIBRARY_PATH="/nonexistent") == "failed LD_LIBRARY_PATH"


def test_elsewhere_the_kernels_promise_is_reported_as_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "freebsd14")
    assert hardening.die_with(1, 9).standing is Standing.NOT_AVAILABLE


@pytest.mark.parametrize("display", ["127.0.0.1:0", "localhost:10.0", "host:1", "[::1]:0"])
def test_s6_a_display_over_a_network_is_refused(display: str) -> None:
    with pytest.raises(hardening.RemoteDisplay):
        hardening.apply({"DISPLAY": display})


@pytest.mark.parametrize("display", [":0", ":99.0", "unix:0"])
def test_a_display_of_this_machine_is_not(display: str) -> None:
    environment = {"DISPLAY": display}
    hardening.apply(environment)
    assert environment["DISPLAY"] == display


def test_s6_addresses_that_lead_over_a_network_are_taken_away() -> None:
    kept = "unix:path=/run/user/1000/bus"
    environment = {
        "DBUS_SESSION_BUS_ADDRESS": "tcp:host=127.0.0.1,port=1;" + kept,
        "DBUS_SYSTEM_BUS_ADDRESS": kept,
        "AT_SPI_BUS_ADDRESS": "tcp:host=example,port=2",
        "SESSION_MANAGER": "local/host:@/tmp/.ICE-unix/1,unix/host:/tmp/.ICE-unix/1",
    }
    hardening.apply(environment)
    assert set(environment) == {"DBUS_SYSTEM_BUS_ADDRESS", "SESSION_MANAGER"}
