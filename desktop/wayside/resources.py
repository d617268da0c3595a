"""Where the files of `resources/` are: in a checkout, in an installed package, in a frozen program."""

from __future__ import annotations

import os
import sys


def resource(path: str) -> str:
    """Return the absolute path of a shipped file or folder.

    Args:
        path: relative to `resources/`, with forward slashes, for example `icons/lock.svg`.
    """
    return os.path.join(_root(), *path.split("/"))


def _root() -> str:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return os.path.join(frozen, "resources")
    here = os.path.dirname(os.path.abspath(__file__))
    installed = os.path.join(here, "_resources")
    if os.path.isdir(installed):
        return installed
    return os.path.join(os.path.dirname(os.path.dirname(here)), "resources")
