"""What one session of the tour tells the next one, in memory that both inherit and that is never a file."""

from __future__ import annotations

import json
import mmap
from dataclasses import asdict, dataclass

_SIZE = 16_384


@dataclass(slots=True, kw_only=True)
class Record:
    """How far the tour is.

    Attributes:
        sessions: how many sessions have begun.
        pictures: how many pictures there are.
        step: what is being done, in plain words.
        phrase: the passphrase the assistant drew.
        failure: why it ended early, or "".
        finished: whether the last step is done.
    """

    sessions: int = 0
    pictures: int = 0
    step: str = "start"
    phrase: str = ""
    failure: str = ""
    finished: bool = False


class Notebook:
    """A record shared with every process forked after it was made. One process writes at a time."""

    def __init__(self) -> None:
        # Anonymous and shared: it goes with the last process that has it.
        self._memory = mmap.mmap(-1, _SIZE)
        self.record = Record()
        self.save()

    def load(self) -> Record:
        """Read what another process wrote."""
        text = self._memory[:].rstrip(b"\0").decode("utf-8")
        self.record = Record(**json.loads(text))
        return self.record

    def save(self) -> None:
        """Show others what is in `record`."""
        text = json.dumps(asdict(self.record)).encode("utf-8")
        self._memory[:] = text.ljust(_SIZE, b"\0")
