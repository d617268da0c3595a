"""The supervisor's look at the clock when the machine slept; the session is a plain object."""

from __future__ import annotations

from wayside import supervisor
from wayside.supervising import protocol
from wayside.supervising.protocol import SessionOptions


class Machine:
    """A session that unlocks, is slept through for an hour, then stays silent until it is killed."""

    stop_signal = None

    def __init__(self) -> None:
        self.now = 0.0
        self.status: int | None = None
        self.killed_at: float | None = None
        self._waits = 0

    def clock(self) -> float:
        return self.now

    def start(self, _options: SessionOptions) -> Machine:
        return self

    def wait(self, seconds: float | None) -> list[bytes]:
        self._waits += 1
        if self._waits == 1:
            return [protocol.UNLOCKED]
        self.now += 3600 if self._waits == 3 else (seconds or 0) + 0.01
        return []

    def kill(self) -> None:
        self.killed_at = self.now
        self.status = protocol.QUIT

    def hang_up(self) -> None:
        raise AssertionError("nobody told the supervisor to end")

    def close(self) -> None:
        return


def test_an_hour_of_sleep_kills_nobody_and_twenty_seconds_of_silence_do() -> None:
    machine = Machine()
    assert supervisor.supervise(machine, SessionOptions(), machine.clock) == 0
    assert machine.killed_at is not None
    assert 3600 + 17 < machine.killed_at < 3600 + 23
