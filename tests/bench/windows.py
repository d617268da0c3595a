"""Everything seen from outside, on a screen: start, unlock, lock, memory, a key in the palette."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench import vaults
from tests.bench.hands import Hands
from tests.bench.memory import resident
from tests.bench.play import MINIMAL, Play, Program, unlock
from tests.bench.rows import Row
from tests.bench.screen import BUT_FOR_A_CARET, HEIGHT, WHOLE, WIDTH, Region, Screen, painted_at
from tests.bench.timing import Pairs, interleaved, plain_row, quartiles, wait_for_quiet

_WORK = Region(0, 130, WIDTH, HEIGHT - 130)
"""Below the title and the top bar, in which a clock counts down."""
_CALM = 0.4
_LONGEST = 20.0
_LOCK_PAUSE = 0.0005
_MEGABYTE = 1e6
_MARGIN = 4
_LEAST_RESULTS = 10
_WORDS = ("school", "window", "with her", "football", "morn")


class Stage:
    """Where windows are measured.

    Args:
        screen: the display.
        folder: an empty one on the vault's disk.
    """

    def __init__(self, screen: Screen, folder: Path) -> None:
        self.screen = screen
        self.hands = Hands(screen.name)
        self.vault = vaults.copied(vaults.USUAL, folder)
        self._folder = folder
        self._numbers = itertools.count()
        self._settle()
        self.empty = screen.look(_WORK)

    def home(self) -> Path:
        """Return a new home folder."""
        folder = self.place()
        folder.mkdir()
        return folder

    def place(self) -> Path:
        """Return the name of a folder that is not there yet."""
        return self._folder / f"home{next(self._numbers)}"

    def clear(self) -> None:
        """Wait until no window is left, and put the pointer where nothing lies."""
        deadline = time.monotonic() + _LONGEST
        while self.screen.look(_WORK) != self.empty:
            if time.monotonic() > deadline:
                raise TimeoutError("a window stayed")
            time.sleep(0.01)
        wait_for_quiet()

    def _settle(self) -> None:
        self.hands.move((WIDTH - 1, HEIGHT - 1))
        time.sleep(1)  # nothing tells that a window manager has done its first painting


def start(stage: Stage, command: Path, rounds: int) -> Iterator[Row]:
    """Yield the row of the start, from exec to the painted unlock screen."""
    pairs = interleaved(
        lambda: _painted(stage, (str(command), str(stage.vault))), lambda: _painted(stage, MINIMAL), rounds
    )
    yield pairs.row("start")


def _painted(stage: Stage, arguments: tuple[str, ...]) -> float:
    stage.clear()
    with Program(arguments, stage.screen, stage.home()) as program:
        frames = stage.screen.watch(WHOLE, calm=_CALM, longest=_LONGEST)
        return (painted_at(frames, share=BUT_FOR_A_CARET) - program.begun) * 1000


@dataclass(slots=True)
class _Rounds:
    unlock: Pairs = field(default_factory=lambda: Pairs([], []))
    memory: Pairs = field(default_factory=lambda: Pairs([], []))
    window_gone: list[float] = field(default_factory=list)
    process_gone: list[float] = field(default_factory=list)


def sessions(stage: Stage, rounds: int) -> Iterator[Row]:
    """Yield the rows of unlock, memory and lock, each session beside one minimal window."""
    found = _Rounds()
    for number in range(rounds + 1):
        _session(stage, found)
        _minimal(stage, found)
        if number == 0:
            found = _Rounds()
    yield found.unlock.row("unlock", "from the derived key to the last change of Today")
    yield plain_row("lock window", found.window_gone)
    yield plain_row("lock process", found.process_gone)
    yield found.memory.row("memory", "resident, what supervisor and session share counted once; Today shown")


def _session(stage: Stage, found: _Rounds) -> None:
    stage.clear()
    with Play(stage.vault, stage.screen, stage.place()) as play:
        stage.screen.watch(WHOLE, calm=_CALM, longest=_LONGEST)
        wait_for_quiet()
        took = unlock(play, stage.screen, stage.hands, vaults.PASSPHRASE.text, _WORK)
        found.unlock.values.append(took * 1000)
        found.memory.values.append(play.memory() / _MEGABYTE)
        button = play.where("top_lock")
        process = int(play.hear("session")[0])
        wait_for_quiet()
        window, gone = _lock(stage, button, process)
        found.window_gone.append(window * 1000)
        found.process_gone.append(gone * 1000)


def _minimal(stage: Stage, found: _Rounds) -> None:
    stage.clear()
    with Program(MINIMAL, stage.screen, stage.home()) as program:
        frames = stage.screen.watch(WHOLE, calm=_CALM, longest=_LONGEST)
        found.unlock.floors.append((painted_at(frames, share=BUT_FOR_A_CARET) - program.begun) * 1000)
        found.memory.floors.append(resident(program.pid) / _MEGABYTE)


def _lock(stage: Stage, button: Region, process: int) -> tuple[float, float]:
    """Press Lock; return the seconds until the screen is empty and until the process has ended."""
    begun = stage.hands.click(button.middle)
    window = gone = 0.0
    while not (window and gone):
        now = time.monotonic()
        if now - begun > _LONGEST:
            raise TimeoutError("the session did not end")
        if not window and stage.screen.look(_WORK) == stage.empty:
            window = now
        if not gone and _has_ended(process):
            gone = now
        time.sleep(_LOCK_PAUSE)
    stage.hands.move((WIDTH - 1, HEIGHT - 1))
    return window - begun, gone - begun


def _has_ended(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text("ascii", "replace").rpartition(")")[2].split()[0]
    except OSError:
        return True
    return state in "ZX"


def keys_to_paint(stage: Stage) -> Iterator[Row]:
    """Yield the row of a key pressed in the palette until the result is painted."""
    stage.clear()
    with Play(stage.vault, stage.screen, stage.place()) as play:
        stage.screen.watch(WHOLE, calm=_CALM, longest=_LONGEST)
        unlock(play, stage.screen, stage.hands, vaults.PASSPHRASE.text, _WORK)
        stage.hands.key("k", "Control_L")
        stage.screen.watch(_WORK, calm=_CALM, longest=_LONGEST)
        region = _below(play.where("palette_line"))
        times = [took for word in _WORDS for took in _type(stage, play, region, word)]
    low, high = quartiles(times)
    yield plain_row(
        "search key-to-paint",
        times,
        f"{len(times)} keys, the slowest {max(times):.0f} ms; {low:.0f}, {high:.0f}",
    )


def _below(line: Region) -> Region:
    """Return what lies below the line somebody types into: the results, however many they are."""
    top = line.top + line.height + _MARGIN
    return Region(line.left, top, line.width, HEIGHT - top)


def _type(stage: Stage, play: Play, region: Region, word: str) -> Iterator[float]:
    """Type a word and yield the time of each key, in ms; then empty the field again.

    Raises:
        LookupError: the word was not found, so what was painted was no result.
    """
    for letter in word:
        wait_for_quiet()
        pressed = stage.hands.key("space" if letter == " " else letter)
        try:
            frames = stage.screen.watch(region, calm=_CALM, longest=2.0)
        except TimeoutError:
            # The same results as before the key.
            continue
        yield (painted_at(frames) - pressed) * 1000
    if play.count("palette_list") < _LEAST_RESULTS:
        raise LookupError(word)
    stage.hands.key("a", "Control_L")
    stage.hands.key("BackSpace")
    time.sleep(_CALM)
