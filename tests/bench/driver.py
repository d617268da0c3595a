"""The real supervisor, session and pages, with an eye inside that answers questions.

`python -m tests.bench.driver VAULT LOG QUESTIONS`: LOG receives lines of monotonic time, word, rest; QUESTIONS is a
named pipe of lines: `kdf` (from now on say when a key has been derived), `memory`, `where NAME` and `count NAME` (of a
widget).
Nothing of it runs while nobody asks.
"""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

from wayside import supervisor
from wayside.safety import hardening
from wayside.safety.crash import CrashReporter
from wayside.supervising import posix, protocol
from wayside.supervising.protocol import Pipes, SessionOptions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from wayside.ui.rooms import Ends, Rooms


def say(word: str, rest: str = "") -> None:
    """Add a line to the log."""
    line = f"{time.monotonic():.6f} {word} {rest}\n"
    handle = os.open(sys.argv[2], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(handle, line.encode())
    os.close(handle)


def run_session(pipes: Pipes) -> int:
    """Be the session, as `supervisor.run_session` and `ui.session.main` are."""
    options = protocol.read_options(pipes.down)
    reporter = CrashReporter(pipes.up)
    reporter.install()
    protections = hardening.apply(os.environ)
    from wayside.ui import session_window

    def rooms(app: QApplication, options: SessionOptions, session: Ends) -> Rooms:
        from tests.bench.eye import Eye
        from wayside.ui.rooms import WaysideRooms

        Eye(app, say).open(sys.argv[3])
        return WaysideRooms(app, options, session)

    say("session", str(os.getpid()))
    return session_window.run(options, pipes, reporter, protections, rooms)


if __name__ == "__main__":
    sys.exit(
        supervisor.supervise(posix.PosixStarter(run_session, fork=True), SessionOptions(vault=sys.argv[1]))
    )
