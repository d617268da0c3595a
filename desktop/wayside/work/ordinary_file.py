"""Opening a file that somebody chose: only an ordinary one, and never to wait for it."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO

from wayside.errors import ErrorCode, WaysideError


def open_ordinary(path: Path) -> BinaryIO:
    """Open a file to be read from outside.

    Raises:
        WaysideError: NO_SUCH_FOLDER, NO_PERMISSION; IMPORT_UNKNOWN if it is a folder, a pipe or a device.
    """
    try:
        # Not to wait for a writer, should it be a pipe: what it is is looked at before anything is read.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise WaysideError(ErrorCode.NO_SUCH_FOLDER) from None
    except OSError:
        raise WaysideError(ErrorCode.NO_PERMISSION) from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise WaysideError(ErrorCode.IMPORT_UNKNOWN)
    return os.fdopen(descriptor, "rb")
