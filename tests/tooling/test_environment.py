"""When set-up does something, and when it leaves everything as it is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import environment
from environment import Level

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let set-up work on an invented checkout in which the installation is only noted down."""
    requirements = tmp_path / "packaging" / "requirements"
    requirements.mkdir(parents=True)
    for name in ("window", "build", "test"):
        (requirements / f"{name}.lock").write_text(name)
    (tmp_path / "pyproject.toml").write_text("[project]")
    folder = tmp_path / ".venv"
    (folder / environment.BIN).mkdir(parents=True)
    Path(folder / environment.BIN / f"wayside{environment.EXE}").touch()
    base = environment._interpreter()
    (folder / "pyvenv.cfg").write_text(f"executable = {base}\nversion = {sys.version.split()[0]}\n")
    monkeypatch.delenv("PYTHON", raising=False)
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "VENV", folder)
    monkeypatch.setattr(environment, "_answers", lambda: True)
    monkeypatch.setattr(
        environment, "stamp_key", lambda level, key=environment.stamp_key: key(level, tmp_path)
    )
    return tmp_path


@pytest.fixture
def done(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what set-up did, in order."""
    acts = list[str]()
    monkeypatch.setattr(environment, "_make", lambda: acts.append("make"))
    monkeypatch.setattr(environment, "_install", lambda level: acts.append(level.value))
    return acts


def test_a_second_time_nothing_is_done(done: list[str]) -> None:
    for _ in range(2):
        environment.prepare(Level.RUN)
    assert done == ["run"]


def test_testing_brings_running_along(done: list[str]) -> None:
    environment.prepare(Level.TEST)
    environment.prepare(Level.RUN)
    assert done == ["test"]


def test_a_changed_lock_is_installed_again(checkout: Path, done: list[str]) -> None:
    environment.prepare(Level.RUN)
    (checkout / "packaging" / "requirements" / "window.lock").write_text("newer")
    environment.prepare(Level.RUN)
    assert done == ["run", "run"]


def test_only_what_is_installed_counts_in_the_project_file(checkout: Path, done: list[str]) -> None:
    for text in (
        "[project]",
        "[project]\n[tool.ruff]\nline-length = 90",
        "[project.scripts]\nother = 'a:b'",
    ):
        (checkout / "pyproject.toml").write_text(text)
        environment.prepare(Level.RUN)
    assert done == ["run", "run"]


def test_the_tests_lock_is_nothing_to_somebody_who_only_runs(checkout: Path, done: list[str]) -> None:
    environment.prepare(Level.RUN)
    (checkout / "packaging" / "requirements" / "test.lock").write_text("newer")
    environment.prepare(Level.RUN)
    assert done == ["run"]


@pytest.mark.usefixtures("checkout")
def test_another_interpreter_named_by_python_makes_it_anew(
    done: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    environment.prepare(Level.RUN)
    monkeypatch.setenv("PYTHON", "python3.13")
    environment.prepare(Level.RUN)
    monkeypatch.setattr(environment, "_interpreter", lambda: tmp_path / "another")
    environment.prepare(Level.RUN)
    assert done == ["run", "make", "run"]


def test_a_moved_checkout_is_made_anew(checkout: Path, done: list[str]) -> None:
    environment.prepare(Level.RUN)
    stamps = checkout / ".venv" / "wayside-setup.json"
    stamps.write_text(stamps.read_text().replace(f'"root": "{checkout}"', '"root": "elsewhere"'))
    environment.prepare(Level.RUN)
    assert done == ["run", "make", "run"]


def test_damaged_stamps_only_cost_time(checkout: Path, done: list[str]) -> None:
    (checkout / ".venv" / "wayside-setup.json").write_text("{")
    environment.prepare(Level.RUN)
    assert done == ["run"]


@pytest.mark.platform_only("linux", "darwin")
@pytest.mark.parametrize("named", ["/nonexistent/python3", "false"])
def test_a_python_that_does_not_work_is_named_in_the_error(named: str) -> None:
    answer = subprocess.run(
        ["sh", str(ROOT / "packaging/scripts/with-python.sh"), "-c", ""],
        env={"PATH": os.environ["PATH"], "PYTHON": named}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert answer.returncode == 2
    assert named in answer.stderr


@pytest.mark.platform_only("linux", "darwin")
def test_a_machine_without_a_fitting_python_is_told_what_to_do(tmp_path: Path) -> None:
    """Every candidate is looked up in an empty folder, and the fixed paths are taken out of a copy."""
    script = tmp_path / "with-python.sh"
    text = (ROOT / "packaging/scripts/with-python.sh").read_text(encoding="utf-8")
    script.write_text(text.replace("/usr/local/bin/", "").replace("/usr/bin/", ""), encoding="utf-8")
    answer = subprocess.run(
        ["/bin/sh", str(script), "-c", ""],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 2
    assert "make setup PYTHON=" in answer.stderr
