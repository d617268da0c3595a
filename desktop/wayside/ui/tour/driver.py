"""Drives one session of the tour: does a step, waits for what it leads to, does the next."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from wayside.ui.tour.hands import Hands, Stuck
from wayside.ui.tour.notebook import Notebook

_POLL_MS = 15
_ASK_AGAIN_SECONDS = 0.5
_LIMIT_SECONDS = 45.0
"""The longest honest wait is for a passphrase to become a key, on a slow and busy machine."""
SIZE = (1280, 800)


class Until(NamedTuple):
    """Something to wait for: what, in plain words, and whether it is so."""

    what: str
    is_so: Callable[[], bool]


Steps = Iterator[Until]


class Driver(QObject):
    """Works through the steps of one session in the session's own event loop.

    Args:
        app: owner.
        window: the session's window.
        folder: where the pictures go.
        theme: begins their names.
        notebook: what the other sessions know.
        quit_tour: ends Wayside.
    """

    def __init__(
        self,
        app: QApplication,
        window: QWidget,
        folder: Path,
        theme: str,
        notebook: Notebook,
        quit_tour: Callable[[], None],
    ) -> None:
        super().__init__(app)
        self.hands = Hands(window)
        self.notebook = notebook
        self._window = window
        self._folder = folder
        self._theme = theme
        self._quit = quit_tour
        self._steps: Steps = iter(())
        self._wait: Until | None = None
        self._since = 0.0
        self._asked = 0.0
        self._timer = QTimer(self, singleShot=True, interval=_POLL_MS)
        self._timer.timeout.connect(self._go_on)
        # A blinking caret would make every picture a matter of luck.
        app.setCursorFlashTime(0)

    def begin(self, steps: Steps) -> None:
        """Start; returns at once."""
        self._steps = steps
        self._timer.start()

    # What steps are made of ---------------------------------------------------------------------------------

    def say(self, step: str) -> None:
        """Note what is being done from now on, and tell whoever watches the terminal."""
        self.notebook.record.step = step
        self.notebook.save()
        if sys.stderr is not None:
            sys.stderr.write(f"  {self._theme}: {step}\n")

    def ready(self) -> Steps:
        """Wait for the window, in its size and with the keyboard."""
        self._window.setFixedSize(*SIZE)
        yield Until("the window gets the keyboard", lambda: self._window.isActiveWindow())
        yield Until("the window has its size", lambda: (self._window.width(), self._window.height()) == SIZE)

    def click(self, name: str) -> Steps:
        """Wait until something can be clicked, and click it."""
        yield Until(f"'{name}' can be clicked", lambda: self.hands.can_click(name))
        self.hands.click(name)

    def fill(self, name: str, text: str) -> Steps:
        """Click a field and type into it."""
        yield from self.click(name)
        yield from self.keyboard(name)
        self.hands.type(text)

    def keyboard(self, name: str) -> Steps:
        """Wait until a field has the keyboard."""
        yield Until(f"'{name}' has the keyboard", lambda: self.hands.has_keyboard(name))

    def shown(self, name: str) -> Steps:
        """Wait until something is shown."""
        yield Until(f"'{name}' is shown", lambda: self.hands.shown(name) is not None)

    def picture(self, name: str) -> Steps:
        """Take the next picture as soon as nothing moves any more."""
        before: list[QImage] = []

        def is_still() -> bool:
            now = self.hands.picture()
            still = bool(before) and before[0] == now
            before[:] = [now]
            return still

        yield Until(f"the picture '{name}' stands still", is_still)
        self.notebook.record.pictures += 1
        self.notebook.save()
        self._keep(before[0], f"{self.notebook.record.pictures:02d}-{name}")

    # How it goes on -----------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        try:
            self._advance()
        except Stuck as stuck:
            self._stop(str(stuck))
            return
        except StopIteration:
            return
        # Armed again only now: keys and clicks let events through, and a step must not begin inside another.
        self._timer.start()

    def _advance(self) -> None:
        now = time.monotonic()
        if self._wait is not None and not self._wait.is_so():
            if now - self._since > _LIMIT_SECONDS:
                raise Stuck(f"waited {_LIMIT_SECONDS:.0f} s until {self._wait.what}")
            if now - self._asked > _ASK_AGAIN_SECONDS:
                self._asked = now
                self.hands.take_keyboard()
            return
        self._wait = next(self._steps)
        self._since = time.monotonic()

    def _stop(self, why: str) -> None:
        self.notebook.record.failure = why
        self.notebook.save()
        self._keep(self.hands.picture(), "stopped-here")
        self._quit()

    def _keep(self, image: QImage, name: str) -> None:
        path = self._folder / f"{self._theme}-{name}.png"
        if not image.save(str(path)):
            self.notebook.record.failure = "a picture could not be written"
            self.notebook.save()
            self._quit()
