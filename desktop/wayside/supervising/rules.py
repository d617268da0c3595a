"""When a session is to be killed, and what follows when it has ended: rules without processes.

All moments are seconds of one monotonic clock, given by the caller.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from wayside.supervising import protocol
from wayside.supervising.protocol import After, SessionOptions

HEARTBEAT_LIMIT = 20.0
"""Seconds without a sign of life, while work is open, after which a session counts as hung."""
LOCK_LIMIT = 3.0
"""Seconds a lock may take at most. Half typed text is worth more than milliseconds, but not more than the
work staying in memory after somebody asked for a lock."""
SAFE_LIMIT = 0.5
"""Seconds a session may still live once it has said that everything typed is saved."""
STOP_LIMIT = 3.5
"""Seconds for a session to end after the supervisor itself was told to end."""
CRASH_WINDOW = 10.0
CRASHES_AT_MOST = 3
LONGEST_WAIT = 1.0
"""Seconds between two looks at the clock while a deadline runs."""
PAUSE = 3.0
"""A wait that took this many seconds longer than asked means that the supervisor was not running either:
the machine slept, or both processes were stopped. Nobody is killed for time in which nobody could act."""


class Phase(Enum):
    """What a session is doing, by its own words."""

    STARTING = 0
    OPEN = 1
    LOCKING = 2
    QUITTING = 3


class Next(NamedTuple):
    """What the supervisor does when a session has ended."""

    options: SessionOptions | None
    """How to start the next session, or None to end."""
    status: int = 0
    """The supervisor's own exit status when it ends."""


class Watch:
    """What is known of one running session."""

    def __init__(self, options: SessionOptions) -> None:
        self._options = options
        self._vault = options.vault
        self._phase = Phase.STARTING
        self._was_open = False
        self._safe = False
        self._deadline: float | None = None
        self._late = False
        self._crash: tuple[str, ...] = ()
        self._fault: list[str] = []

    @property
    def was_open(self) -> bool:
        """Whether a vault was unlocked in this session."""
        return self._was_open

    @property
    def deadline(self) -> float | None:
        """The moment after which the session is killed, or None while nothing is due."""
        return self._deadline

    def hear(self, line: bytes, now: float) -> None:
        """Take in one line from the session. Lines nobody knows are ignored."""
        if line in (protocol.UNLOCKED, protocol.ALIVE):
            self._beat(now, unlocked=line == protocol.UNLOCKED)
        elif line == protocol.LOCKING:
            self._begin_end(Phase.LOCKING, now)
        elif line == protocol.QUITTING:
            self._begin_end(Phase.QUITTING, now)
        elif line == protocol.SAFE:
            self._hear_safe(now)
        else:
            self._hear_record(line, now)

    def stop(self, now: float) -> None:
        """Note that the supervisor was told to end and has asked the session to."""
        self._due_no_later_than(now + STOP_LIMIT)

    def shift(self, seconds: float) -> None:
        """Move the deadline by time in which neither process ran."""
        if self._deadline is not None:
            self._deadline += seconds

    def overdue(self, now: float) -> bool:
        """Return whether the session is to be killed now, and remember that it was."""
        if self._deadline is not None and now >= self._deadline:
            self._late = True
        return self._late

    def after(self, status: int) -> Next:
        """Return what follows the session's end.

        Args:
            status: exit status, or the negative signal number.
        """
        if self._phase is Phase.QUITTING or status == protocol.QUIT:
            return Next(None)
        if status == protocol.CANNOT_START:
            return Next(None, status=2)
        if self._phase is Phase.LOCKING or status == protocol.LOCKED:
            whole = self._safe or not self._was_open
            return self._restart(After.LOCK if whole else After.LOCK_CUT_SHORT)
        return self._restart(After.HUNG if self._late and not self._crash else After.CRASH)

    def _restart(self, after: After) -> Next:
        crash = self._crash or tuple(self._fault)
        return Next(SessionOptions(vault=self._vault, after=after, crash=crash))

    def _beat(self, now: float, *, unlocked: bool) -> None:
        if unlocked and self._phase is Phase.STARTING:
            self._phase = Phase.OPEN
            self._was_open = True
        if self._phase is Phase.OPEN and not self._crash:
            self._deadline = now + HEARTBEAT_LIMIT

    def _begin_end(self, phase: Phase, now: float) -> None:
        if self._phase in (Phase.LOCKING, Phase.QUITTING):
            return
        self._phase = phase
        self._deadline = None
        self._due_no_later_than(now + LOCK_LIMIT)

    def _hear_safe(self, now: float) -> None:
        self._safe = True
        if self._phase in (Phase.LOCKING, Phase.QUITTING):
            self._due_no_later_than(now + SAFE_LIMIT)

    def _due_no_later_than(self, moment: float) -> None:
        self._deadline = moment if self._deadline is None else min(self._deadline, moment)

    def _hear_record(self, line: bytes, now: float) -> None:
        path = protocol.parse_vault(line)
        if path is not None:
            self._vault = path
            return
        crash = protocol.parse_crash(line)
        if crash:
            self._crash = crash
            self._due_no_later_than(now + LOCK_LIMIT)
        frame = protocol.parse_fault_frame(line)
        if frame is not None and len(self._fault) < protocol.MOST_LOCATIONS:
            self._fault.insert(0, frame)


class DeathCounter:
    """Notices sessions that keep dying before anybody could unlock."""

    def __init__(self) -> None:
        self._deaths: list[float] = []

    def too_many(self, now: float, *, was_open: bool) -> bool:
        """Count the end of a session that is to be followed by another.

        Returns:
            Whether it is pointless to start the next.
        """
        if was_open:
            self._deaths.clear()
            return False
        self._deaths = [moment for moment in self._deaths if now - moment < CRASH_WINDOW]
        self._deaths.append(now)
        return len(self._deaths) >= CRASHES_AT_MOST
