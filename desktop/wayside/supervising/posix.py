"""Starting and watching a session process on Linux and macOS.

On Linux the supervisor forks: it has one thread and has loaded neither Qt nor any secret, and so the session
saves the start of a second interpreter. On macOS a forked process may not use Cocoa, so a fresh one is
spawned; the same way works on Linux and is tested there.
"""

from __future__ import annotations

import os
import select
import signal
import sys
from collections.abc import Callable
from types import FrameType

from wayside.supervising import protocol
from wayside.supervising.protocol import Pipes, SessionOptions

SESSION_FLAG = "--session-process"
"""First argument of a spawned session; the numbers of its two pipe ends follow."""
_STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_READ_AT_ONCE = 65536
_BOOTSTRAP = "import sys; sys.path.append(sys.argv.pop(1)); from wayside.entry import main; sys.exit(main())"

RunSession = Callable[[Pipes], int]


class Signals:
    """Turns the signals a supervisor cares about into bytes on a pipe that can be waited for."""

    def __init__(self) -> None:
        self.readable, self._writable = os.pipe()
        for end in (self.readable, self._writable):
            os.set_blocking(end, False)
        self.stop_signal: int | None = None
        self.watched = (signal.SIGCHLD, *_STOP_SIGNALS)
        for number in self.watched:
            signal.signal(number, self._note)
        signal.set_wakeup_fd(self._writable, warn_on_full_buffer=False)

    def drain(self) -> None:
        """Forget the bytes that woke the supervisor; `stop_signal` keeps what they meant."""
        try:
            os.read(self.readable, _READ_AT_ONCE)
        except BlockingIOError:
            return

    def leave(self) -> None:
        """Give a forked child the default behaviour back."""
        signal.set_wakeup_fd(-1)
        for number in self.watched:
            signal.signal(number, signal.SIG_DFL)
        os.close(self.readable)
        os.close(self._writable)

    def _note(self, number: int, _frame: FrameType | None) -> None:
        if number in _STOP_SIGNALS:
            self.stop_signal = number


class PosixSession:
    """One session process and the supervisor's ends of its two pipes.

    Args:
        pid: the process.
        up: read end of the pipe on which the session speaks.
        down: write end of the pipe whose end tells the session that the supervisor is gone.
        signals: wakes the wait when the process ends.
    """

    def __init__(self, pid: int, up: int, down: int, signals: Signals) -> None:
        self._pid = pid
        self._up = up
        self._down = down
        self._signals = signals
        self._lines = protocol.LineBuffer()
        self._speaks = True
        self.status: int | None = None
        """Exit status, or the negative number of the signal that ended it; None while it runs."""

    def wait(self, seconds: float | None) -> list[bytes]:
        """Wait for news at most so long (None: for ever) and return the lines received."""
        poll = select.poll()
        poll.register(self._signals.readable, select.POLLIN)
        if self._speaks:
            poll.register(self._up, select.POLLIN)
        poll.poll(None if seconds is None else max(0, int(seconds * 1000) + 1))
        self._signals.drain()
        if self.status is None:
            ended, status = os.waitpid(self._pid, os.WNOHANG)
            if ended:
                self.status = os.waitstatus_to_exitcode(status)
        return self._read()

    def kill(self) -> None:
        """End the process at once."""
        if self.status is None:
            os.kill(self._pid, signal.SIGKILL)

    def hang_up(self) -> None:
        """Tell the session that it shall lock and end."""
        if self._down >= 0:
            os.close(self._down)
            self._down = -1

    def close(self) -> None:
        """Give the pipes back."""
        self.hang_up()
        os.close(self._up)

    def _read(self) -> list[bytes]:
        received = b""
        while self._speaks:
            try:
                piece = os.read(self._up, _READ_AT_ONCE)
            except BlockingIOError:
                break
            received += piece
            self._speaks = bool(piece)
        return self._lines.feed(received) if received else []


class PosixStarter:
    """Starts sessions.

    Args:
        run_session: what a forked child does; its result is the exit status.
        fork: False to spawn a fresh interpreter instead, as macOS needs.
    """

    def __init__(self, run_session: RunSession, *, fork: bool) -> None:
        self._run_session = run_session
        self._fork = fork
        self._signals = Signals()

    @property
    def stop_signal(self) -> int | None:
        """The signal that told the supervisor to end, or None."""
        return self._signals.stop_signal

    def start(self, options: SessionOptions) -> PosixSession:
        """Start one session.

        Raises:
            OSError: no process or no pipe is to be had.
        """
        up_read, up_write = os.pipe()
        down_read, down_write = os.pipe()
        os.write(down_write, protocol.encode_options(options))
        os.set_blocking(up_read, False)
        ends = Pipes(up=up_write, down=down_read)
        pid = self._forked(ends, (up_read, down_write)) if self._fork else _spawned(ends)
        os.close(up_write)
        os.close(down_read)
        return PosixSession(pid, up_read, down_write, self._signals)

    def _forked(self, ends: Pipes, others: tuple[int, int]) -> int:
        blocked = signal.pthread_sigmask(signal.SIG_BLOCK, self._signals.watched)
        pid = os.fork()
        if pid == 0:
            status = protocol.CRASHED
            try:
                self._signals.leave()
                for end in others:
                    os.close(end)
                signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
                status = self._run_session(ends)
            finally:
                os._exit(status)
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
        return pid


def spawn_arguments(ends: Pipes) -> list[str]:
    """Return the command line of a session in a fresh interpreter, or of the frozen program itself."""
    numbers = [SESSION_FLAG, str(ends.up), str(ends.down)]
    if getattr(sys, "frozen", False):
        return [sys.executable, *numbers]
    package_folder = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    # -P: nothing in the folder Wayside was started from may stand in for a module.
    return [sys.executable, "-P", "-c", _BOOTSTRAP, package_folder, *numbers]


def _spawned(ends: Pipes) -> int:
    for end in ends:
        os.set_inheritable(end, True)
    return os.posix_spawn(sys.executable, spawn_arguments(ends), os.environ)
