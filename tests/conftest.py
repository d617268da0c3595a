"""What every test gets: a home of its own, no display, no network, no leftovers of the machine."""

from __future__ import annotations

import itertools
import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import settings

IN_CI = os.environ.get("CI", "").lower() in {"1", "true"}

# What a desktop or a developer may have set and what would change how the program behaves.
SCRUBBED = (
    "DBUS_SESSION_BUS_ADDRESS",
    "DBUS_SYSTEM_BUS_ADDRESS",
    "DESKTOP_SESSION",
    "DISPLAY",
    "LANGUAGE",
    "PYTHON_KEYRING_BACKEND",
    "SESSION_MANAGER",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
)
SCRUBBED_PREFIXES = ("GTK_", "KDE_", "LC_", "QML_", "QT_", "WAYSIDE_", "XDG_")


class LongCount(Protocol):
    """Chooses between a reduced and a full number of rounds."""

    def __call__(self, short: int, full: int) -> int:
        """Return `full` under --long, else `short`."""


class NetworkUsed(BaseException):
    """Something tried to reach a network; not an Exception, so nothing swallows it by accident."""


_machine_display = {name: os.environ[name] for name in ("DISPLAY", "XAUTHORITY") if name in os.environ}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run every loop with its full number of rounds")
    _know_the_settings_of_absent_plugins(parser)


def pytest_configure(config: pytest.Config) -> None:
    _scrub_environment()
    sys.addaudithook(_refuse_networks)
    settings.register_profile("default", deadline=None)
    settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
    settings.register_profile("long", deadline=None, max_examples=2000)
    chosen = "long" if config.getoption("--long") else "ci" if IN_CI else "default"
    settings.load_profile(chosen)


def pytest_runtest_setup(item: pytest.Item) -> None:
    if not _meant_for_this_platform(item):
        pytest.skip(f"shown on another system than {sys.platform}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if IN_CI and report.skipped and not hasattr(report, "wasxfail") and _meant_for_this_platform(item):
        report.outcome = "failed"
        report.longrepr = f"skipped, which counts as a failure in CI: {report.longrepr}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    if IN_CI and report.outcome == "skipped":
        report.outcome = "failed"
        report.longrepr = f"skipped as a whole, which counts as a failure in CI: {report.longrepr}"
    return report


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Path]]:
    # pytest's own folder is settled before TMPDIR changes under it.
    tmp_path_factory.getbasetemp()
    # Short, because the path of a socket in XDG_RUNTIME_DIR may not exceed about 100 bytes.
    base = Path(tempfile.mkdtemp(prefix="ws-"))
    numbers = itertools.count()

    def make() -> Path:
        home = base / str(next(numbers))
        for name in ("config", "data", "cache", "state", "run", "tmp"):
            (home / name).mkdir(parents=True, mode=0o700)
        return home

    yield make
    shutil.rmtree(base, ignore_errors=True)


@pytest.fixture(autouse=True)
def home(_homes: Callable[[], Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the test an empty home folder, and return it."""
    folder = _homes()
    variables = {
        "HOME": folder,
        "USERPROFILE": folder,
        "APPDATA": folder / "config",
        "LOCALAPPDATA": folder / "data",
        "XDG_CONFIG_HOME": folder / "config",
        "XDG_DATA_HOME": folder / "data",
        "XDG_CACHE_HOME": folder / "cache",
        "XDG_STATE_HOME": folder / "state",
        "XDG_RUNTIME_DIR": folder / "run",
        "TMPDIR": folder / "tmp",
        "TEMP": folder / "tmp",
        "TMP": folder / "tmp",
    }
    for name, path in variables.items():
        monkeypatch.setenv(name, str(path))
    monkeypatch.setattr(tempfile, "tempdir", str(folder / "tmp"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> str:
    """Give back the display that the runner provides, for a test whose child opens a real window."""
    if "DISPLAY" not in _machine_display:
        pytest.skip("no display; `make test` starts one")
    for name, value in _machine_display.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("QT_QPA_PLATFORM")
    return _machine_display["DISPLAY"]


@pytest.fixture(scope="session")
def long_count(request: pytest.FixtureRequest) -> LongCount:
    """Return a function that picks the number of rounds of a loop."""
    is_long = bool(request.config.getoption("--long"))

    def choose(short: int, full: int) -> int:
        return full if is_long else short

    return choose


def _scrub_environment() -> None:
    for name in list(os.environ):
        if name in SCRUBBED or name.startswith(SCRUBBED_PREFIXES):
            del os.environ[name]
    os.environ["LANG"] = "C.UTF-8"
    # Before any test makes the application object, which reads it once.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _refuse_networks(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.__new__":
        if arguments[1] != getattr(socket, "AF_UNIX", None):
            raise NetworkUsed(f"a socket of family {arguments[1]} was made")
    elif event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        raise NetworkUsed("a host was looked up")


def _meant_for_this_platform(item: pytest.Item) -> bool:
    marker = item.get_closest_marker("platform_only")
    return marker is None or sys.platform.startswith(tuple(str(name) for name in marker.args))


def _know_the_settings_of_absent_plugins(parser: pytest.Parser) -> None:
    # The Qt-free run has no pytest-qt, and an unknown setting would be a warning, which is an error here.
    try:
        import pytestqt  # noqa: F401  # only its presence matters
    except ImportError:
        for name in ("qt_api", "qt_log_level_fail"):
            parser.addini(name, "a setting of pytest-qt")


HOSTILE_TEXTS = {
    "ansi": "\x1b[31mred\x1b[0m\x1b]0;title\x07\x9b2J",
    "homoglyphs": "\u0440\u0430ypal \u0391lpha \uff33\uff43\uff52ipt",
    "joined": "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466 \u0915\u094d\u200d\u0937",
    "bidi-override": "invoice\u202egpj.exe\u202c \u2066isolated\u2069 \u200frtl mark",
    "nul": "before\x00after",
    "combining": "Z\u0351\u036b\u0343a\u0334l\u0489g\u0321o e\u0301 \u00e9 \u1100\u1161\u11a8",
    "quotes": 'O\'Brien; "DROP" -- 100%_ \\ {0} %s ${HOME} <b>&amp;</b> =1+1',
    "lines": "one\r\ntwo\rthree\nfour\u2028five\u2029six\x0bseven\x85eight\ttabbed",
    "invisible": "zero\u200bwidth\u2060joiner\ufeff\u00adsoft\U000e0001",
    "noncharacters": "\ufffe\uffff\U0010ffff\ufdd0",
    "long": "x" * 10_000,
    "latin": "Größe, cœur, łódź, Þórr, ı İ ß ẞ",
    "greek": "Καλημέρα κόσμε ς σ Σ",
    "cyrillic": "Съешь же ещё этих мягких булок",
    "arabic": "مرحبا بالعالم ١٢٣ السَّلَامُ",
    "hebrew": "שלום עולם בְּרֵאשִׁית",
    "devanagari": "नमस्ते दुनिया क्षत्रिय",
    "bengali": "ওহে বিশ্ব",
    "thai": "สวัสดีชาวโลก",
    "han": "你好世界 漢字 \U00020000",
    "kana": "こんにちは ｶﾀｶﾅ カタカナ",
    "hangul": "안녕하세요 세계",
    "emoji": "\U0001f469\U0001f3fd\u200d\U0001f4bb \U0001f1e8\U0001f1ed \u2764\ufe0f",
}


@pytest.fixture(params=HOSTILE_TEXTS.values(), ids=list(HOSTILE_TEXTS))
def hostile_text(request: pytest.FixtureRequest) -> str:
    """Return, one after another, texts that break careless programs, ten scripts among them."""
    return str(request.param)
