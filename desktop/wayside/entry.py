"""Decides between the window and the command line, and loads nothing else."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run Wayside with the given arguments (the process's own by default) and return its exit status.

    `wayside` and `wayside VAULT` open the window; everything else is a command. The window's path stays free
    of the command line's libraries because a person waits for it.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if _wants_window(arguments):
        from wayside import supervisor

        return supervisor.main(arguments)
    from wayside.cli import main as command_line

    return command_line(arguments)


def _wants_window(arguments: list[str]) -> bool:
    # The flag is the supervisor's own, for a session in a process of its own; nobody types it.
    if not arguments or arguments[0] == "--session-process":
        return True
    if len(arguments) != 1 or arguments[0].startswith("-"):
        return False
    from wayside.commands import COMMANDS

    return arguments[0] not in COMMANDS
