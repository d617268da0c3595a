"""A supervisor with scripted sessions in place of the window, run as a process of its own by the tests.

`python play.py fork|spawn`, with plays in PLAYS: the n-th session performs the n-th play, and quits
when there is none left. Each writes a line to PLAY_LOG: process id, why it started, vault, crash.
"""

from __future__ import annotations

import ctypes
import os
import sys
import time

from wayside import supervisor
from wayside.safety.crash import CrashReporter
from wayside.supervising import posix, protocol, rules
from wayside.supervising.protocol import Pipes, SessionOptions


def say(pipes: Pipes, line: bytes) -> None:
    os.write(pipes.up, line + b"\n")


def lock(pipes: Pipes) -> int:
    for line in (protocol.UNLOCKED, protocol.vault_line("/some/A b.vault"), protocol.LOCKING, protocol.SAFE):
        say(pipes, line)
    return protocol.LOCKED


def lock_and_stay(pipes: Pipes) -> int:
    lock(pipes)
    return stay(pipes)


def lock_without_saving(pipes: Pipes) -> int:
    say(pipes, protocol.UNLOCKED)
    say(pipes, protocol.LOCKING)
    return stay(pipes)


def hang(pipes: Pipes) -> int:
    say(pipes, protocol.UNLOCKED)
    return stay(pipes)


def crash(pipes: Pipes) -> int:
    say(pipes, protocol.UNLOCKED)
    raise ValueError("marker words that must never cross")


def die(_pipes: Pipes) -> int:
    return 1


def segfault(pipes: Pipes) -> int:
    CrashReporter(pipes.up).install()
    say(pipes, protocol.UNLOCKED)
    ctypes.string_at(0)
    return 0


def wait_for_the_end(pipes: Pipes) -> int:
    """Do as the real session does: lock when the supervisor's pipe ends."""
    say(pipes, protocol.UNLOCKED)
    os.read(pipes.down, 1)
    record("ended with the supervisor")
    return protocol.LOCKED


def stay(_pipes: Pipes) -> int:
    time.sleep(60)
    return 0


def record(text: str) -> None:
    log = os.open(os.environ["PLAY_LOG"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(log, f"{text}\n".encode())
    os.close(log)


def perform(pipes: Pipes) -> int:
    options: SessionOptions = protocol.read_options(pipes.down)
    with open(os.environ["PLAY_LOG"], "a+", encoding="utf-8") as log:
        log.seek(0)
        number = sum(line.startswith("session ") for line in log)
    record(f"session {os.getpid()} {options.after.value} {options.vault} {' '.join(options.crash)}")
    plays = os.environ["PLAYS"].split()
    if number >= len(plays):
        return protocol.QUIT
    try:
        return int(globals()[plays[number]](pipes))
    except ValueError as error:
        return CrashReporter(pipes.up).report(error)


def main() -> int:
    if sys.argv[1] == "session":
        return perform(Pipes(up=int(sys.argv[2]), down=int(sys.argv[3])))
    fork = sys.argv[1] == "fork"
    rules.HEARTBEAT_LIMIT = float(os.environ.get("PLAY_HEARTBEAT_LIMIT", rules.HEARTBEAT_LIMIT))
    if not fork:
        posix.spawn_arguments = lambda ends: [  # the same way to start, another program in it
            sys.executable,
            os.path.abspath(__file__),
            "session",
            str(ends.up),
            str(ends.down),
        ]
    return supervisor.supervise(posix.PosixStarter(perform, fork=fork), SessionOptions(vault="start.vault"))


if __name__ == "__main__":
    sys.exit(main())
