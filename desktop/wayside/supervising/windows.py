"""Starting and watching a session process on Windows. Written from the documentation; not run so far.

Pipes cannot be waited for together with a process there, so one small thread reads the session's lines, one
waits for its end, and both put what they learn in a queue.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from queue import Empty, SimpleQueue

assert sys.platform == "win32"  # noqa: S101 - this module exists there only

import msvcrt  # noqa: E402 - only Windows has it

from wayside.supervising import protocol  # noqa: E402
from wayside.supervising.posix import spawn_arguments  # noqa: E402
from wayside.supervising.protocol import Pipes, SessionOptions  # noqa: E402

_READ_AT_ONCE = 65536


class WindowsSession:
    """One session process and the supervisor's ends of its two pipes."""

    def __init__(self, process: subprocess.Popen[bytes], up: int, down: int) -> None:
        self._process = process
        self._down = down
        self._news: SimpleQueue[bytes | int] = SimpleQueue()
        self._lines = protocol.LineBuffer()
        self.status: int | None = None
        """Exit status; None while the process runs."""
        threading.Thread(target=self._listen, args=(up,), daemon=True).start()

    def wait(self, seconds: float | None) -> list[bytes]:
        """Wait for news at most so long (None: for ever) and return the lines received."""
        try:
            news = self._news.get(timeout=seconds)
        except Empty:
            return []
        if isinstance(news, int):
            self.status = news
            return []
        return self._lines.feed(news)

    def kill(self) -> None:
        """End the process at once."""
        self._process.kill()

    def hang_up(self) -> None:
        """Tell the session that it shall lock and end."""
        if self._down >= 0:
            os.close(self._down)
            self._down = -1

    def close(self) -> None:
        """Give the pipes back; the reading thread closes its own."""
        self.hang_up()

    def _listen(self, up: int) -> None:
        # The pipe ends when the process does, so its last lines always come before its status.
        while piece := os.read(up, _READ_AT_ONCE):
            self._news.put(piece)
        os.close(up)
        self._news.put(self._process.wait())


class WindowsStarter:
    """Starts sessions in a process of their own."""

    stop_signal: int | None = None
    """Nothing tells a Windows program without a console to end; its windows are told."""

    def start(self, options: SessionOptions) -> WindowsSession:
        """Start one session.

        Raises:
            OSError: no process or no pipe is to be had.
        """
        up_read, up_write = os.pipe()
        down_read, down_write = os.pipe()
        os.write(down_write, protocol.encode_options(options))
        handles = [msvcrt.get_osfhandle(end) for end in (up_write, down_read)]
        for handle in handles:
            os.set_handle_inheritable(handle, True)
        process = subprocess.Popen(
            spawn_arguments(Pipes(up=handles[0], down=handles[1])),
            startupinfo=subprocess.STARTUPINFO(lpAttributeList={"handle_list": handles}),
            creationflags=subprocess.CREATE_NO_WINDOW,
        )
        os.close(up_write)
        os.close(down_read)
        return WindowsSession(process, up_read, down_write)
