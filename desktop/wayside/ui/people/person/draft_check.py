"""Reads a draft while it is typed, without ever holding up the next key.

`LiveCheck` costs little for a small change, and as much as the text is long for a large one: a draft that is opened,
a page that is pasted, terms that have changed. So a large change is given to it in slices, one for every turn of
the event loop, with the answer when the last slice is in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from wayside.safety.leak_guard.guard import Guard, LiveCheck
    from wayside.safety.leak_guard.terms import Finding

SLICE = 600
"""Characters that are read in one go."""


class DraftCheck(QObject):
    """Reads one draft.

    Args:
        parent: owner.

    Signals:
        found(tuple): what there is in the whole text as it is now.
        began: the text has changed by so much that the answer takes some turns.
    """

    found = Signal(object)
    began = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live: LiveCheck | None = None
        self._text = ""
        self._read = ""
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._read_on)

    def set_guard(self, guard: Guard | None) -> None:
        """Read everything anew with another guard; without one there is no answer."""
        from wayside.safety.leak_guard.guard import LiveCheck

        self._live = LiveCheck(guard) if guard is not None else None
        self._read = ""
        self.set_text(self._text)

    def is_settled(self) -> bool:
        """Say whether the last answer is about the text as it is now."""
        return self._live is not None and self._read == self._text

    def set_text(self, text: str) -> None:
        """Read the text as it is now."""
        self._text = text
        if self._live is None:
            return
        if len(_between(self._read, text)) > SLICE:
            self.began.emit()
            self._timer.start()
            return
        self._timer.stop()
        self._take(text)

    def _read_on(self) -> None:
        """Read the next slice: what stands already, a piece of what is new, and no more."""
        kept = _common_start(self._read, self._text)
        more = self._text[: kept + SLICE]
        if len(more) == len(self._text):
            self._take(self._text)
            return
        self._take(more)
        self._timer.start()

    def _take(self, text: str) -> None:
        if self._live is None:
            return
        findings = self._live.update(text)
        self._read = text
        if text == self._text:
            self.found.emit(findings)


def _between(old: str, new: str) -> str:
    """Return what is new in a text between the common beginning and the common end."""
    start = _common_start(old, new)
    most = min(len(old), len(new)) - start
    end = _common_start(old[len(old) - most :][::-1], new[len(new) - most :][::-1]) if most else 0
    return new[start : len(new) - end]


def _common_start(one: str, other: str) -> int:
    """Return how far two texts are the same, by halving: comparing pieces is done in C."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
