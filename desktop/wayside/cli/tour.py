"""`tour`: the main job in the real window, with numbered screenshots."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import click

from wayside.errors import ErrorCode, WaysideError


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
def tour(folder: Path) -> int:
    """Walk through the main job in the real window and leave numbered screenshots in DIR.

    New vault, person, contact, note; an alias that somebody authorised, a message that would have given it away, and
    the copy of a better one; search, lock, wrong passphrase, unlock, and all of it is there. Once in light and once
    in dark; offscreen where there is no display.
    """
    if find_spec("PySide6") is None:
        raise WaysideError(ErrorCode.WINDOW_MISSING)
    from wayside.ui.tour import run

    return run(folder)
