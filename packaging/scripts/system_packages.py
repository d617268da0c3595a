"""What the operating system has to provide, and how to get what is missing.

Every check is real: a library counts as present when the dynamic loader can load it, a tool when it is on
PATH, a font package when dpkg says that it is installed.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Kind(Enum):
    """How the presence of a need is checked."""

    LIBRARY = "library"
    TOOL = "tool"
    FONT = "font"
    MODULE = "module"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One thing of the operating system.

    `name` is a soname, a command, a font's language or a Python module; `debian` and `fedora` are packages.
    """

    kind: Kind
    name: str
    debian: str
    fedora: str


class Family(Enum):
    """The systems whose package names we know."""

    DEBIAN = "debian"
    FEDORA = "fedora"
    OTHER = "other"


def _library(name: str, debian: str, fedora: str) -> Need:
    return Need(kind=Kind.LIBRARY, name=name, debian=debian, fedora=fedora)


def _tool(name: str, debian: str, fedora: str) -> Need:
    return Need(kind=Kind.TOOL, name=name, debian=debian, fedora=fedora)


# What Qt's own libraries and its xcb platform plugin link against (readelf -d), beyond the C library.
RUN_NEEDS = (
    _library("libGL.so.1", "libgl1", "libglvnd-glx"),
    _library("libEGL.so.1", "libegl1", "libglvnd-egl"),
    _library("libX11.so.6", "libx11-6", "libX11"),
    _library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    _library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    _library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    _library("libxcb.so.1", "libxcb1", "libxcb"),
    _library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    _library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    _library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    _library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    _library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    _library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    _library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    _library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    _library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    _library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    _library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    _library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    _library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    _library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    _library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    _library("libfreetype.so.6", "libfreetype6", "freetype"),
    _library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    _library("libzstd.so.1", "libzstd1", "libzstd"),
)

# What the tests drive the real window with, and the scripts they write on it.
TEST_NEEDS = (
    _tool("Xvfb", "xvfb", "xorg-x11-server-Xvfb"),
    _tool("openbox", "openbox", "openbox"),
    _tool("xdotool", "xdotool", "xdotool"),
    _tool("xclip", "xclip", "xclip"),
    _tool("xwininfo", "x11-utils", "xwininfo"),
    _tool("strace", "strace", "strace"),
    _tool("dbus-run-session", "dbus", "dbus-daemon"),
    _tool("gnome-keyring-daemon", "gnome-keyring", "gnome-keyring"),
    Need(kind=Kind.FONT, name="hi ar he th", debian="fonts-noto-core", fedora="google-noto-sans-fonts"),
    Need(kind=Kind.FONT, name="zh ja ko", debian="fonts-droid-fallback", fedora="google-droid-sans-fonts"),
    Need(
        kind=Kind.FONT,
        name="emoji",
        debian="fonts-noto-color-emoji",
        fedora="google-noto-color-emoji-fonts",
    ),
)


def venv_need(version: tuple[int, int]) -> Need:
    """Return the need for `python -m venv` to work: Debian ships it apart from Python itself."""
    return Need(
        kind=Kind.MODULE, name="ensurepip", debian=f"python{version[0]}.{version[1]}-venv", fedora="python3"
    )


def family(os_release: str) -> Family:
    """Tell the family of a Linux system from the text of its os-release file."""
    ids: set[str] = set()
    for line in os_release.splitlines():
        key, _, value = line.partition("=")
        if key in {"ID", "ID_LIKE"}:
            ids.update(value.strip().strip("\"'").split())
    if ids & {"debian", "ubuntu"}:
        return Family.DEBIAN
    if ids & {"fedora", "rhel"}:
        return Family.FEDORA
    return Family.OTHER


def missing(needs: Iterable[Need], present: Mapping[Kind, Callable[[Need], bool]]) -> list[Need]:
    """Return the needs that are not met, in their order."""
    return [need for need in needs if not present[need.kind](need)]


def packages(needs: Iterable[Need], system: Family) -> list[str]:
    """Return the packages that provide the needs, each once, in order."""
    return list(dict.fromkeys(need.fedora if system is Family.FEDORA else need.debian for need in needs))


def install_line(needs: Iterable[Need], system: Family) -> str:
    """Return what a person has to type, or the bare list where we do not know the system's names."""
    if system is Family.DEBIAN:
        return "sudo apt-get install --no-install-recommends " + " ".join(packages(needs, system))
    if system is Family.FEDORA:
        return "sudo dnf install " + " ".join(packages(needs, system))
    return "install what provides: " + ", ".join(dict.fromkeys(need.name for need in needs))


def checks(system: Family) -> dict[Kind, Callable[[Need], bool]]:
    """Return the real checks of this machine."""
    return {
        Kind.LIBRARY: _library_loads,
        Kind.TOOL: lambda need: shutil.which(need.name) is not None,
        # Only Debian's package names are certain enough to stop somebody over a font.
        Kind.FONT: _debian_has if system is Family.DEBIAN else lambda need: True,
        Kind.MODULE: lambda need: importlib.util.find_spec(need.name) is not None,
    }


def provide(needs: Iterable[Need]) -> None:
    """Install what is missing (Debian and Ubuntu, as root) or say how to, and stop.

    Raises:
        SystemExit: something is missing and could not be installed.
    """
    if not sys.platform.startswith("linux"):
        return
    system = family(_os_release())
    lacking = missing(needs, checks(system))
    if not lacking:
        return
    if system is Family.DEBIAN and os.geteuid() == 0:
        _apt_install(packages(lacking, system))
        lacking = missing(lacking, checks(system))
    if lacking:
        print("Wayside needs a few things of the system that are not here yet. Please run:", file=sys.stderr)
        print("    " + install_line(lacking, system), file=sys.stderr)
        raise SystemExit(2)


def _os_release() -> str:
    for path in (Path("/etc/os-release"), Path("/usr/lib/os-release")):
        if path.is_file():
            return path.read_text(encoding="utf-8")
    return ""


def _library_loads(need: Need) -> bool:
    try:
        ctypes.CDLL(need.name)
    except OSError:
        return False
    return True


def _debian_has(need: Need) -> bool:
    answer = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${db:Status-Status}", need.debian],
        capture_output=True,
        text=True,
        check=False,
    )
    return answer.returncode == 0 and answer.stdout == "installed"


def _apt_install(names: list[str]) -> None:
    print("Installing system packages: " + " ".join(names), flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "--yes", "--quiet", "--quiet", "--no-install-recommends", *names]
    if subprocess.run(install, env=environment, check=False, capture_output=True).returncode == 0:
        return
    # A fresh machine has no package lists, or old ones.
    subprocess.run(["apt-get", "update", "--quiet", "--quiet"], env=environment, check=False)
    subprocess.run(install, env=environment, check=False)


if __name__ == "__main__":
    # For machines where only this step may be taken as root.
    provide([venv_need(sys.version_info[:2]), *RUN_NEEDS, *TEST_NEEDS])
