"""Runs the tour: a supervisor of its own, a home folder of its own, once in light and once in dark."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from wayside.ui.tour.notebook import Notebook, Record

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from wayside.supervising.protocol import SessionOptions
    from wayside.ui.rooms import Rooms
    from wayside.ui.session_window import Session

THEMES = ("light", "dark")
DONE, FAILED, CANNOT = 0, 1, 2
_NO_FORK = (
    "wayside: The tour only runs on Linux: it has to split its own process, which is not possible here.\n"
)
_NO_FOLDER = "wayside: The pictures cannot be written there. Choose another folder.\n"


def run(folder: Path) -> int:
    """Take the tour and leave its pictures.

    Neither the settings nor the vaults of whoever runs it are touched or looked at.

    Args:
        folder: where the pictures go; made if it is missing. Pictures of an earlier tour in it are replaced.

    Returns:
        0 if every step went well, 1 if one did not, 2 if the tour cannot run here.
    """
    if sys.platform != "linux" or not hasattr(os, "fork"):
        return _tell(_NO_FORK, CANNOT)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for theme in THEMES:
            for old in folder.glob(f"{theme}-*.png"):
                old.unlink()
    except OSError:
        return _tell(_NO_FOLDER, CANNOT)
    count = 0
    for theme in THEMES:
        with _temporary_home() as home:
            record = walk(folder, theme, home)
        count += record.pictures
        if not record.finished:
            why = record.failure or "the window ended"
            return _tell(f"wayside: The tour stopped in {theme} at '{record.step}': {why}.\n", FAILED)
    sys.stderr.write(f"{count} pictures are in {folder}\n")
    return DONE


def walk(folder: Path, theme: str, home: Path) -> Record:
    """Take the tour once.

    Args:
        folder: where the pictures go; must exist.
        theme: a value of `ThemeChoice`.
        home: an empty folder that stands for the home folder of whoever uses Wayside.

    Returns:
        How far it came.
    """
    from wayside import supervisor
    from wayside.supervising.posix import PosixStarter
    from wayside.supervising.protocol import SessionOptions
    from wayside.ui.settings.device import DeviceStore, settings_folder

    notebook = Notebook()
    make_rooms = partial(_touring_rooms, folder=folder.absolute(), theme=theme, notebook=notebook)
    with _environment(_variables(home)):
        DeviceStore(settings_folder()).change(theme=theme, language="en")
        starter = PosixStarter(partial(supervisor.run_session, make_rooms=make_rooms), fork=True)
        supervisor.supervise(starter, SessionOptions())
    return notebook.load()


def _touring_rooms(
    app: QApplication,
    options: SessionOptions,
    session: Session,
    *,
    folder: Path,
    theme: str,
    notebook: Notebook,
) -> Rooms:
    """Build Wayside's own rooms, and put the driver into the session. Runs in the session's process."""
    from wayside.ui.rooms import WaysideRooms
    from wayside.ui.tour.driver import Driver
    from wayside.ui.tour.script import steps_of

    record = notebook.load()
    record.sessions += 1
    notebook.save()
    driver = Driver(app, session.window, folder, theme, notebook, session.quit)
    driver.begin(steps_of(driver, record.sessions, options.after))
    return WaysideRooms(app, options, session)


def _variables(home: Path) -> dict[str, str]:
    """Return the variables that make a folder the home folder, and the display the one there is."""
    places = {
        "HOME": home,
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_CACHE_HOME": home / ".cache",
        "TMPDIR": home / "tmp",
    }
    (home / "tmp").mkdir(mode=0o700)
    (home / "Documents").mkdir(mode=0o700)
    variables = {name: str(place) for name, place in places.items()}
    # Where the key to the display lies if nothing else is said; from here on `~` is another folder.
    variables["XAUTHORITY"] = os.environ.get("XAUTHORITY") or str(Path.home() / ".Xauthority")
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        variables["QT_QPA_PLATFORM"] = "offscreen"
    return variables


@contextmanager
def _environment(variables: Mapping[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


@contextmanager
def _temporary_home() -> Iterator[Path]:
    home = Path(tempfile.mkdtemp(prefix="wayside-tour-"))
    try:
        yield home
    finally:
        # Made a moment ago by this very function; nothing of anybody's is in it.
        shutil.rmtree(home, ignore_errors=True)


def _tell(sentence: str, status: int) -> int:
    sys.stderr.write(sentence)
    return status
