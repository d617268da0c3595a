"""When Wayside locks by itself: rules without windows, timers or buses.

Clocks are given by the caller, in seconds, so that every rule can be tried with any clock.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from enum import Enum

DEFAULT_IDLE_LIMIT = 15 * 60
"""Seconds."""
SAFETY_MODE_IDLE_LIMIT = 5 * 60
"""Seconds."""
SHIFT_PRESSES = 3
SHIFT_WINDOW = 1.0
"""Seconds from the first to the last press."""
_CLOCK_TOLERANCE = 2.0
"""Seconds by which the two clocks may drift apart between two looks without meaning anything."""
_TIMER_TOLERANCE = 0.1
"""Seconds by which the timer that looks may be early."""


class LockReason(Enum):
    """Why a session locks or ends."""

    BUTTON = "button"
    PALETTE = "palette"
    SHIFT = "shift"
    IDLE = "idle"
    CLOCK_JUMP = "clock-jump"
    SCREEN_LOCK = "screen-lock"
    SUSPEND = "suspend"
    SHUTDOWN = "shutdown"
    USER_SWITCH = "user-switch"
    SESSION_END = "session-end"
    SUPERVISOR_GONE = "supervisor-gone"
    TERMINATED = "terminated"


class IdleRule:
    """Counts down from the last touch, and notices time in which the machine did not run.

    The monotonic clock stands still while the machine sleeps, the wall clock does not. Time by which the wall
    clock ran ahead counts as idle; a jump of more than the limit, in either direction, locks at once.

    Args:
        limit: seconds without a touch after which to lock; always positive, there is no "never".
        monotonic: seconds that never go back.
        wall: seconds since the epoch.
    """

    def __init__(self, limit: float, monotonic: Callable[[], float], wall: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._wall = wall
        self._set_limit(limit)
        self._touched = monotonic()
        self._slept = 0.0
        self._seen = (self._touched, wall())

    def set_limit(self, seconds: float) -> None:
        """Use another limit from now on; the time already idle still counts.

        Raises:
            ValueError: the limit is not positive.
        """
        self._set_limit(seconds)

    def touch(self) -> None:
        """Note that the person did something. Cheap: called for every movement of the mouse."""
        self._touched = self._monotonic()
        self._slept = 0.0

    def seconds_left(self) -> int:
        """Return the seconds until the lock, rounded, at least 0."""
        return max(0, round(self._limit - self._idle()))

    def look(self) -> LockReason | None:
        """Compare the clocks; return why to lock now, or None. To be called about once a second."""
        now = (self._monotonic(), self._wall())
        jump = (now[1] - self._seen[1]) - (now[0] - self._seen[0])
        self._seen = now
        if abs(jump) > self._limit:
            return LockReason.CLOCK_JUMP
        if jump > _CLOCK_TOLERANCE:
            self._slept += jump
        return LockReason.IDLE if self._idle() >= self._limit - _TIMER_TOLERANCE else None

    def _idle(self) -> float:
        return self._monotonic() - self._touched + self._slept

    def _set_limit(self, seconds: float) -> None:
        if seconds <= 0:
            raise ValueError("an idle limit is positive")
        self._limit = seconds


class ShiftRule:
    """Notices Shift pressed three times within a second with nothing between.

    The second counts by the keyboard's own times or by when the presses arrived here: a busy computer may hand
    over quick presses late and far apart, and not every press says when it was made.

    Args:
        monotonic: seconds that never go back.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._presses: deque[tuple[float, float]] = deque(maxlen=SHIFT_PRESSES)

    def shift_pressed(self, made: float) -> bool:
        """Note one press of Shift alone; return whether it completes the sign.

        Args:
            made: when it was made, in seconds since whatever moment the keyboard counts from; 0 if it does not say.
        """
        self._presses.append((self._monotonic(), made))
        if len(self._presses) < SHIFT_PRESSES:
            return False
        (first_came, first_made), (last_came, _) = self._presses[0], self._presses[-1]
        all_say = all(made for _, made in self._presses)
        return last_came - first_came <= SHIFT_WINDOW or (all_say and 0 <= made - first_made <= SHIFT_WINDOW)

    def anything_else(self) -> None:
        """Note another key or a mouse button: the presses before no longer count."""
        self._presses.clear()
