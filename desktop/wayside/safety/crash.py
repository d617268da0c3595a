"""What is told about a crash: where in the code, never what was being worked on.

Messages of exceptions and values of variables may hold content, so none of them is printed, kept or sent.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from wayside.supervising import protocol


def locations(error: BaseException) -> tuple[str, ...]:
    """Return the exception's type and `module:function:line` of each frame, innermost last."""
    found = [type(error).__name__]
    step: TracebackType | None = error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        module = str(step.tb_frame.f_globals.get("__name__", "?"))
        found.append(f"{module}:{code.co_name}:{step.tb_lineno}")
        step = step.tb_next
    return (found[0], *found[1:][-protocol.MOST_LOCATIONS + 1 :])


class CrashReporter:
    """Takes the place of everything in Python that would print a traceback.

    Args:
        up: write end of the pipe to the supervisor.
    """

    def __init__(self, up: int) -> None:
        self._up = up
        self._end: Callable[[], None] | None = None
        self._reported = threading.Lock()

    def install(self) -> None:
        """Replace the three hooks, and let a segmentation fault say its place on the pipe."""
        sys.excepthook = self._main_thread
        threading.excepthook = self._other_thread
        sys.unraisablehook = self._unraisable
        faulthandler.enable(self._up, all_threads=False)

    def end_with(self, end: Callable[[], None]) -> None:
        """Name what ends the session after an uncaught exception; called on whichever thread it happened."""
        self._end = end

    def report(self, error: BaseException) -> int:
        """Tell the supervisor and stderr where it happened; return the exit status of a crash."""
        where = locations(error)
        # Only the first counts: what goes wrong while ending is a consequence.
        if self._reported.acquire(blocking=False):
            self._send(protocol.crash_line(where))
        self._print("crashed at", where)
        return protocol.CRASHED

    def _send(self, line: bytes) -> None:
        try:
            os.write(self._up, line + b"\n")
        except OSError:
            return  # No supervisor, or it is not listening: the exit status still says that this was a crash.

    def _print(self, what: str, where: tuple[str, ...]) -> None:
        if sys.stderr is not None:
            sys.stderr.write(f"wayside: {what} {' < '.join(reversed(where))}\n")

    def _main_thread(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self._crash(error)

    def _other_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._crash(arguments.exc_value)

    def _unraisable(self, arguments: sys.UnraisableHookArgs) -> None:
        # In a destructor or callback nobody waits for: worth a line, not worth ending the work.
        if arguments.exc_value is not None:
            self._print("ignored an error at", locations(arguments.exc_value))

    def _crash(self, error: BaseException) -> None:
        status = self.report(error)
        if self._end is not None:
            self._end()
        os._exit(status)
