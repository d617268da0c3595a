"""The time zone of this computer, for whatever is counted in days: the same in the window and on the command line."""

from __future__ import annotations

import warnings
from datetime import UTC, datetime, tzinfo


def computer_zone() -> tzinfo:
    """Return the zone this computer is set to, as it is now.

    Raises:
        LookupError, ValueError, OSError: its settings name none that is known.
    """
    import tzlocal

    with warnings.catch_warnings():
        # A computer whose settings contradict themselves still has a zone.
        warnings.simplefilter("ignore")
        return tzlocal.reload_localzone()


def local_zone() -> tzinfo:
    """Return the zone in which days are counted: the computer's, or the offset of its clock where it names no zone."""
    try:
        return computer_zone()
    except (LookupError, ValueError, OSError):
        return datetime.now().astimezone().tzinfo or UTC
