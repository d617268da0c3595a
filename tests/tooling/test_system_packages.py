"""What set-up says about a machine, judged from what such machines really say about themselves."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

import pytest

import system_packages
from system_packages import Family, Kind, Need

LIBRARY = Need(
    kind=Kind.LIBRARY, name="libxcb-cursor.so.0", debian="libxcb-cursor0", fedora="xcb-util-cursor"
)
TOOL = Need(kind=Kind.TOOL, name="xclip", debian="xclip", fedora="xclip")


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ('NAME="Debian GNU/Linux"\nID=debian\nVERSION_ID="12"\n', Family.DEBIAN),
        ("NAME=Ubuntu\nID=ubuntu\nID_LIKE=debian\n", Family.DEBIAN),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', Family.DEBIAN),
        ("ID=fedora\nVERSION_ID=42\n", Family.FEDORA),
        ('ID="almalinux"\nID_LIKE="rhel centos fedora"\n', Family.FEDORA),
        ("ID=arch\n", Family.OTHER),
        ('PRETTY_NAME="Not debian"\n', Family.OTHER),
        ("", Family.OTHER),
    ],
)
def test_the_family_is_read_from_os_release(text: str, family: Family) -> None:
    assert system_packages.family(text) is family


def test_the_line_names_each_package_once() -> None:
    needs = [LIBRARY, TOOL, LIBRARY]
    assert system_packages.install_line(needs, Family.DEBIAN) == (
        "sudo apt-get install --no-install-recommends libxcb-cursor0 xclip"
    )
    assert system_packages.install_line(needs, Family.FEDORA) == "sudo dnf install xcb-util-cursor xclip"
    assert "libxcb-cursor.so.0" in system_packages.install_line(needs, Family.OTHER)


@pytest.mark.platform_only("linux")
def test_the_checks_are_real() -> None:
    checks = system_packages.checks(Family.DEBIAN)
    here = Need(kind=Kind.LIBRARY, name="libc.so.6", debian="libc6", fedora="glibc")
    gone = Need(kind=Kind.LIBRARY, name="libnowhere.so.9", debian="libnowhere9", fedora="nowhere")
    shell = Need(kind=Kind.TOOL, name="sh", debian="dash", fedora="bash")
    none = Need(kind=Kind.TOOL, name="no-such-tool", debian="none", fedora="none")
    module = system_packages.venv_need((3, 11))
    assert system_packages.missing([here, gone, shell, none, module], checks) == [gone, none]


def answers(absent: set[str]) -> Callable[[Need], bool]:
    return lambda need: need.name not in absent


@pytest.mark.platform_only("linux")
def test_without_root_it_prints_the_line_and_stops(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "checks", lambda _: dict.fromkeys(Kind, answers({"xclip"})))
    monkeypatch.setattr(system_packages, "_os_release", lambda: "ID=ubuntu")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as stopped:
        system_packages.provide([LIBRARY, TOOL])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1].strip() == (
        "sudo apt-get install --no-install-recommends xclip"
    )


@pytest.mark.platform_only("linux")
def test_as_root_the_lists_are_fetched_only_when_needed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    absent, calls = {"xclip"}, list[list[str]]()

    def run(arguments: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        calls.append(arguments)
        updated = any("update" in call for call in calls)
        if "install" in arguments and updated:
            absent.clear()
        return subprocess.CompletedProcess(arguments, 0 if updated else 100)

    monkeypatch.setattr(system_packages, "checks", lambda _: dict.fromkeys(Kind, answers(absent)))
    monkeypatch.setattr(system_packages, "_os_release", lambda: "ID=debian")
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr("subprocess.run", run)
    system_packages.provide([LIBRARY, TOOL])
    assert [call[1] for call in calls] == ["install", "update", "install"]
    assert calls[0][-1] == "xclip"


@pytest.mark.platform_only("linux")
def test_nothing_is_run_where_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "checks", lambda _: dict.fromkeys(Kind, answers(set())))
    monkeypatch.setattr("subprocess.run", lambda *_, **__: pytest.fail("a command was run"))
    system_packages.provide([LIBRARY, TOOL])
