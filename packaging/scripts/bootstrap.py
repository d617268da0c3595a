"""Everything that `make` does, for Linux, Windows and macOS, with nothing but Python.

`python packaging/scripts/bootstrap.py setup` on a machine without make does what `make setup` does there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

if not (3, 11) <= sys.version_info[:2] <= (3, 13):
    sys.exit("Wayside needs Python 3.11, 3.12 or 3.13.")

import display
import environment
import system_packages
from environment import ROOT, Level, command

BUILD = ROOT / "build"
SOURCES = ["desktop", "tests", "packaging"]
QT_FREE_TESTS = ["vault", "work", "safety", "cli"]
LONG_TIMEOUT_S = 6 * 3600


def setup() -> int:
    """Make `.venv` with the `wayside` command in it."""
    _ready(Level.RUN)
    return 0


def setup_test() -> int:
    """Make `.venv` with what the tests need, too."""
    _ready(Level.TEST)
    return 0


def run() -> int:
    """Open the window, or walk through it off the screen where there is no display."""
    _ready(Level.RUN)
    if display.has_display():
        return _call([command("wayside")])
    print(
        "There is no display here, so Wayside takes its tour and leaves pictures in build/tour.", flush=True
    )
    return _call([command("wayside"), "tour", str(BUILD / "tour")])


def tour() -> int:
    """Walk through the real window and leave pictures in build/tour."""
    _ready(Level.RUN)
    with display.a_display() as variables:
        return _call([command("wayside"), "tour", str(BUILD / "tour")], variables)


def test() -> int:
    """Check the code, run the Qt-free tests without Qt, then run every test."""
    return _test([])


def test_long() -> int:
    """Run the tests with the full number of rounds."""
    return _test(["--long", f"--timeout={LONG_TIMEOUT_S}"])


def lint() -> int:
    """Check style, types, import rules and dead code; every check runs, also after one has failed."""
    _ready(Level.TEST)
    return _lint()


def bench() -> int:
    """Measure against the floors and write build/bench.json."""
    _ready(Level.TEST)
    BUILD.mkdir(exist_ok=True)
    with display.a_display() as variables:
        return _call([command("python"), "-m", "tests.bench"], variables)


def lock() -> int:
    """Write the lock files anew; pins stay as they are unless UPGRADE=1."""
    resolver = BUILD / "lock-venv"
    bin_folder = resolver / environment.BIN
    if not (bin_folder / f"uv{environment.EXE}").exists():
        _call([sys.executable, "-m", "venv", str(resolver)])
        requirement = ["--require-hashes", "--requirement", str(environment.REQUIREMENTS / "lock.lock")]
        _call([str(bin_folder / "python"), "-m", "pip", "install", "--quiet", *requirement])
    for source, extra, name, constraints in (
        ("pyproject.toml", [], "runtime", []),
        ("pyproject.toml", ["--extra", "window"], "window", ["runtime"]),
        ("packaging/requirements/build.in", [], "build", ["window"]),
        ("packaging/requirements/test.in", [], "test", ["window", "build"]),
        ("packaging/requirements/lock.in", [], "lock", []),
    ):
        arguments = [str(bin_folder / "uv"), "pip", "compile", source, *extra, *_lock_options(name)]
        for constraint in constraints:
            arguments += ["--constraint", f"packaging/requirements/{constraint}.lock"]
        if _call(arguments) != 0:
            return 1
    return 0


def clean() -> int:
    """Remove what was built and the caches; `.venv` stays."""
    names = ["build", "dist", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"]
    for path in [ROOT / name for name in names] + [ROOT / ".import_linter_cache"]:
        shutil.rmtree(path, ignore_errors=True)
    for source in SOURCES:
        for path in (ROOT / source).rglob("__pycache__"):
            shutil.rmtree(path, ignore_errors=True)
    for path in (ROOT / "resources" / "translations").glob("*.qm"):
        path.unlink()
    return 0


def _ready(level: Level) -> None:
    needs = [system_packages.venv_need(sys.version_info[:2]), *system_packages.RUN_NEEDS]
    if level is Level.TEST:
        needs += system_packages.TEST_NEEDS
    system_packages.provide(needs)
    environment.prepare(level)


def _lint() -> int:
    failed = [
        " ".join(arguments[:2]) if arguments[0] == "ruff" else arguments[0]
        for arguments in (
            ["ruff", "check", "--quiet", *SOURCES],
            ["ruff", "format", "--check", "--quiet", *SOURCES],
            ["mypy", "--no-error-summary"],
            ["lint-imports"],
            ["vulture"],
        )
        if _call([command(arguments[0]), *arguments[1:]], quiet_success=True) != 0
    ]
    print("lint: " + ("failed: " + ", ".join(failed) if failed else "clean"), flush=True)
    return 1 if failed else 0


def _test(options: Sequence[str]) -> int:
    _ready(Level.TEST)
    if _lint() != 0:
        return 1
    folders = [f"tests/{name}" for name in QT_FREE_TESTS if (ROOT / "tests" / name).is_dir()]
    if folders:
        print("The Qt-free tests, in an environment without Qt:", flush=True)
        python = environment.without_qt(BUILD / "without-qt")
        if _call([python, "-m", "pytest", "--quiet", *_parallel(), *folders]) != 0:
            return 1
        print("Every test:", flush=True)
    with display.a_display() as variables:
        return _call([command("python"), "-m", "pytest", *_parallel(), *options], variables)


def _parallel() -> list[str]:
    # Opening a vault takes 256 MiB by design, so not one worker for every processor of a large machine.
    return ["--numprocesses", str(min(4, os.cpu_count() or 1)), "--dist", "loadgroup"]


def _lock_options(name: str) -> list[str]:
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url"]
    upgrade = ["--upgrade"] if os.environ.get("UPGRADE") else []
    output = ["--output-file", f"packaging/requirements/{name}.lock"]
    return [*options, "--no-header", "--quiet", *upgrade, *output]


def _call(
    arguments: Sequence[str], variables: Mapping[str, str] | None = None, *, quiet_success: bool = False
) -> int:
    if not quiet_success:
        return subprocess.run(arguments, cwd=ROOT, env=variables, check=False).returncode
    answer = subprocess.run(arguments, cwd=ROOT, env=variables, check=False, capture_output=True, text=True)
    if answer.returncode != 0:
        print(answer.stdout + answer.stderr, flush=True)
    return answer.returncode


COMMANDS: dict[str, Callable[[], int]] = {
    "setup": setup,
    "setup-test": setup_test,
    "run": run,
    "tour": tour,
    "test": test,
    "test-long": test_long,
    "lint": lint,
    "bench": bench,
    "lock": lock,
    "clean": clean,
}


def main() -> int:
    """Run the command named by the one argument and return its exit status."""
    name = sys.argv[1] if len(sys.argv) == 2 else ""
    if name not in COMMANDS:
        print(f"usage: {Path(sys.argv[0]).name} " + "|".join(COMMANDS), file=sys.stderr)
        return 2
    return COMMANDS[name]()


if __name__ == "__main__":
    sys.exit(main())
