"""The supervisor: starts one session process, and when that locks, crashes or hangs, the next.

It loads neither Qt nor the vault and never sees a secret. What a session knew ends with its process; this is
how Wayside forgets. The rules are in `supervising/rules.py`; this module applies them to real processes.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from wayside.supervising import protocol, rules
from wayside.supervising.protocol import Pipes, SessionOptions

if TYPE_CHECKING:
    from wayside.ui.session_window import MakeRooms

_GAVE_UP = (
    "wayside: the window ended three times before anything was unlocked. No vault was opened or changed.\n"
)
_GAVE_UP_WHERE = "wayside: it happened at {}\n"


class Session(Protocol):
    """A running session process."""

    status: int | None

    def wait(self, seconds: float | None) -> list[bytes]:
        """Wait for news at most so long (None: for ever) and return the lines received."""

    def kill(self) -> None:
        """End the process at once."""

    def hang_up(self) -> None:
        """Tell the session that it shall lock and end."""

    def close(self) -> None:
        """Give the pipes back."""


class Starter(Protocol):
    """Starts sessions, and knows whether the supervisor was told to end."""

    @property
    def stop_signal(self) -> int | None:
        """The signal that told the supervisor to end, or None."""

    def start(self, options: SessionOptions) -> Session:
        """Start one session."""


def main(arguments: list[str]) -> int:
    """Open the window and keep it until the person ends Wayside.

    Args:
        arguments: nothing, or the folder of one vault; or, in a process the supervisor spawned, the words of
            `posix.spawn_arguments`.

    Returns:
        0 after an ordinary end, 2 when no window can be had here, 128 + the signal's number after a signal.
    """
    from wayside.supervising.posix import SESSION_FLAG

    if arguments[:1] == [SESSION_FLAG]:
        return run_session(_inherited(arguments))
    return supervise(_starter(), SessionOptions(vault=arguments[0] if arguments else None))


def supervise(starter: Starter, options: SessionOptions, clock: Callable[[], float] = time.monotonic) -> int:
    """Run sessions one after another until one quits; see `main` for the result."""
    deaths = rules.DeathCounter()
    while True:
        watch = rules.Watch(options)
        status = _run_one(starter, options, watch, clock)
        if starter.stop_signal is not None:
            return 128 + starter.stop_signal
        following = watch.after(status)
        if following.options is None:
            return following.status
        if deaths.too_many(clock(), was_open=watch.was_open):
            _say_gave_up(following.options)
            return 2
        options = following.options


def run_session(pipes: Pipes, make_rooms: MakeRooms | None = None) -> int:
    """Be the session: read how to start, load the window, run it, return the exit status.

    This runs in the session's process. Everything heavy is loaded here and not above.

    Args:
        pipes: this process's ends of the pipes to the supervisor.
        make_rooms: builds what the window shows, in place of Wayside's own rooms; the tour looks over their
            shoulder this way.
    """
    try:
        options = protocol.read_options(pipes.down)
    except ValueError:
        return protocol.QUIT
    from wayside.safety.crash import CrashReporter

    reporter = CrashReporter(pipes.up)
    # Loading Qt makes very many objects and no garbage; the session turns this on again behind its first window.
    gc.disable()
    try:
        from wayside.ui import session

        return session.main(options, pipes, reporter, make_rooms)
    except Exception as error:  # the last one who can say where it happened
        return reporter.report(error)


def _run_one(
    starter: Starter, options: SessionOptions, watch: rules.Watch, clock: Callable[[], float]
) -> int:
    session = starter.start(options)
    stopping = False
    try:
        while session.status is None:
            if starter.stop_signal is not None and not stopping:
                stopping = True
                session.hang_up()
                watch.stop(clock())
            _look_once(session, watch, clock)
        return session.status
    finally:
        session.close()


def _look_once(session: Session, watch: rules.Watch, clock: Callable[[], float]) -> None:
    before = clock()
    wait = None if watch.deadline is None else max(0.0, min(watch.deadline - before, rules.LONGEST_WAIT))
    lines = session.wait(wait)
    now = clock()
    if wait is not None and now - before - wait > rules.PAUSE:
        watch.shift(now - before - wait)
    for line in lines:
        watch.hear(line, now)
    if session.status is None and watch.overdue(now):
        session.kill()


def _starter() -> Starter:
    if sys.platform == "win32":
        from wayside.supervising.windows import WindowsStarter

        return WindowsStarter()
    from wayside.supervising.posix import PosixStarter

    return PosixStarter(run_session, fork=sys.platform == "linux")


def _inherited(arguments: list[str]) -> Pipes:
    up, down = int(arguments[1]), int(arguments[2])
    if sys.platform == "win32":
        import msvcrt
        import os

        return Pipes(up=msvcrt.open_osfhandle(up, 0), down=msvcrt.open_osfhandle(down, os.O_RDONLY))
    return Pipes(up=up, down=down)


def _say_gave_up(options: SessionOptions) -> None:
    sys.stderr.write(_GAVE_UP)
    if options.crash:
        sys.stderr.write(_GAVE_UP_WHERE.format(" < ".join(reversed(options.crash))))
