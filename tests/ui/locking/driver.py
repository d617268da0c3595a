"""Runs the real supervisor and the real session with plain pages in place of Wayside's own.

`python driver.py VAULT LOG`: the first session opens the vault, shows an editor with text typed into it and
does what DRIVE asks for; the next ones open it again, log what they find and quit. Lines of LOG: monotonic
time, word, rest.
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
    from wayside.ui.rooms import Ends


def log(word: str, rest: str = "") -> None:
    handle = os.open(sys.argv[2], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(handle, f"{time.monotonic():.4f} {word} {rest}\n".encode())
    os.close(handle)


def run_session(pipes: Pipes) -> int:
    options = protocol.read_options(pipes.down)
    reporter = CrashReporter(pipes.up)
    reporter.install()
    protections = hardening.apply(os.environ)
    from tests.ui.locking.plain_rooms import PlainRooms
    from wayside.ui import session_window

    log("session", f"{os.getpid()} {options.after.value} {' '.join(options.crash)}")

    def rooms(_app: object, _options: SessionOptions, session: Ends) -> PlainRooms:
        return PlainRooms(options, session, log, sys.argv[1])

    return session_window.run(options, pipes, reporter, protections, rooms)


if __name__ == "__main__":
    sys.exit(supervisor.supervise(posix.PosixStarter(run_session, fork=True), SessionOptions()))
