"""`python -m tests.bench`: measure, print the table, write build/bench.json."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench import growth, guarding, reporting, searching, storing, windows
from tests.bench.rows import GOALS, Row, table, write
from tests.bench.screen import a_screen

_BUILD = Path("build")
_COMMAND = Path(sys.executable).with_name("wayside")
Measure = Callable[[Path], Iterator[Row]]


def main() -> int:
    """Run what is asked for and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions, and not the million entries")
    parser.add_argument(
        "--only", metavar="WORD", nargs="+", default=[""], help="only rows whose name begins so"
    )
    arguments = parser.parse_args()
    _BUILD.mkdir(exist_ok=True)
    rows, left_out = list[Row](), dict[str, str]()
    for names, measure in _measures(quick=arguments.quick).items():
        wanted = [name for name in names if name.startswith(tuple(arguments.only))]
        if not wanted:
            continue
        if measure is None:
            left_out |= dict.fromkeys(wanted, "with --quick")
            continue
        sys.stderr.write(f"measuring {', '.join(names)}\n")
        with tempfile.TemporaryDirectory(dir=_BUILD, prefix="bench-") as folder:
            try:
                rows += [row for row in measure(Path(folder).absolute()) if row.goal.name in wanted]
            except (OSError, LookupError) as error:  # a machine without display, a page not built
                left_out |= dict.fromkeys(wanted, f"cannot be measured here: {error!r}")
    rows.sort(key=lambda row: GOALS.index(row.goal))
    sys.stdout.write(table(rows, left_out.items()))
    write(rows, _BUILD / "bench.json")
    return 0


def _measures(*, quick: bool) -> dict[tuple[str, ...], Measure | None]:
    """Return what gives which rows; None for what is left out."""
    rounds = 5 if quick else 15

    def on_stage(measure: Callable[[windows.Stage], Iterator[Row]]) -> Measure:
        def measured(folder: Path) -> Iterator[Row]:
            with a_screen(folder) as screen:
                yield from measure(windows.Stage(screen, folder))

        return measured

    return {
        ("start",): on_stage(lambda stage: windows.start(stage, _COMMAND, 2 * rounds)),
        ("unlock", "lock window", "lock process", "memory"): on_stage(
            lambda stage: windows.sessions(stage, rounds)
        ),
        ("search rare", "search common", "search prefix", "search phrase"): (
            lambda folder: searching.measure(folder, rounds)
        ),
        ("search key-to-paint",): on_stage(windows.keys_to_paint),
        ("outcomes",): lambda folder: reporting.measure(folder, rounds),
        ("save",): lambda folder: storing.save(folder, 4 * rounds),
        ("vault size",): storing.size,
        ("growth open", "growth first page", "growth rare search"): (
            None if quick else lambda _folder: growth.measure(rounds)
        ),
        ("leak guard",): lambda _folder: guarding.keystroke(2 * rounds),
    }


if __name__ == "__main__":
    sys.exit(main())
