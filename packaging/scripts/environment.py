"""The private Python environment in `.venv`: made once, brought up to date when a lock file changed."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
import venv
from collections.abc import Mapping, Sequence
from enum import Enum
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "packaging" / "requirements"
VENV = ROOT / ".venv"
BIN = "Scripts" if os.name == "nt" else "bin"
EXE = ".exe" if os.name == "nt" else ""


class Level(Enum):
    """How much is installed: what running needs, or also what testing needs."""

    RUN = "run"
    TEST = "test"


LOCKS = {Level.RUN: ("window", "build"), Level.TEST: ("window", "build", "test")}


def command(name: str) -> str:
    """Return the absolute path of a command of the environment."""
    return str(VENV / BIN / f"{name}{EXE}")


def prepare(level: Level) -> None:
    """Make the environment ready for a level; does nothing when it is.

    Raises:
        SystemExit: pip could not install what the lock files ask for.
    """
    stamps = _read_stamps()
    if _must_be_made(stamps):
        _make()
        stamps = {}
    key = stamp_key(level)
    if stamps.get(level.value) != key or not Path(command("wayside")).exists():
        _install(level)
        stamps = stamps | {level.value: key, Level.RUN.value: stamp_key(Level.RUN), "root": str(ROOT)}
        _write_stamps(stamps)
    compile_translations()


def stamp_key(level: Level, root: Path = ROOT) -> str:
    """Return a digest of everything the installation of a level depends on, the interpreter apart."""
    digest = hashlib.sha256()
    for name in LOCKS[level]:
        digest.update((root / "packaging" / "requirements" / f"{name}.lock").read_bytes())
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    # Not the settings of the checks, which change nothing about what is installed.
    installed = [project.get("build-system"), project.get("project"), project.get("tool", {}).get("hatch")]
    digest.update(json.dumps(installed, sort_keys=True).encode())
    return digest.hexdigest()


def _must_be_made(stamps: Mapping[str, str]) -> bool:
    settings = _venv_settings()
    if not settings or not _answers():
        return True
    if stamps.get("root", str(ROOT)) != str(ROOT):
        print("The checkout was moved, so .venv is made anew.", flush=True)
        return True
    if os.environ.get("PYTHON"):
        return Path(settings.get("executable", "")).resolve() != _interpreter().resolve()
    version = tuple(int(part) for part in settings.get("version", "0").split(".")[:2] if part.isdigit())
    return not (3, 11) <= version <= (3, 13)


def _interpreter() -> Path:
    # Inside a virtual environment sys.executable is that environment's link, not the interpreter behind it.
    return Path(getattr(sys, "_base_executable", None) or sys.executable)


def _venv_settings() -> dict[str, str]:
    path = VENV / "pyvenv.cfg"
    if not path.is_file():
        return {}
    pairs = (line.partition("=") for line in path.read_text(encoding="utf-8").splitlines())
    return {key.strip(): value.strip() for key, _, value in pairs}


def _answers() -> bool:
    try:
        return subprocess.run([command("python"), "-c", ""], check=False).returncode == 0
    except OSError:
        return False


def _make() -> None:
    print(f"Making .venv with Python {sys.version.split()[0]} ...", flush=True)
    # Links, not copies: a copied interpreter does not find its library on some systems.
    venv.EnvBuilder(clear=True, symlinks=os.name != "nt", with_pip=True, prompt="wayside").create(VENV)


def _install(level: Level) -> None:
    print("Installing the libraries named in packaging/requirements (a minute or two, once) ...", flush=True)
    locks: list[str] = []
    for name in LOCKS[level]:
        locks += ["--requirement", str(REQUIREMENTS / f"{name}.lock")]
    # Wheels only: nothing is compiled, and no set-up code of a stranger runs here.
    _pip(["install", "--require-hashes", "--only-binary", ":all:", *locks])
    _pip(["install", "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT)])


def _pip(arguments: Sequence[str]) -> None:
    pip = [command("python"), "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input"]
    status = subprocess.run([*pip, *arguments], cwd=ROOT, check=False).returncode
    if status != 0:
        raise SystemExit("The libraries could not be installed; pip's message above says why.")


def _read_stamps() -> dict[str, str]:
    try:
        stamps = json.loads((VENV / "wayside-setup.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamps if isinstance(stamps, dict) else {}


def _write_stamps(stamps: Mapping[str, str]) -> None:
    (VENV / "wayside-setup.json").write_text(json.dumps(stamps, indent=1), encoding="utf-8")


def compile_translations() -> None:
    """Compile the translations whose source is newer than their compiled form.

    Raises:
        SystemExit: a translation could not be compiled.
    """
    for source in sorted((ROOT / "resources" / "translations").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        arguments = [command("pyside6-lrelease"), "-silent", str(source), "-qm", str(compiled)]
        if subprocess.run(arguments, check=False).returncode != 0:
            raise SystemExit(f"The translation {source.name} could not be compiled.")


def without_qt(target: Path) -> str:
    """Make an environment with everything of `.venv` but Qt, and return its Python.

    Nothing is fetched: the new environment links to the packages that are already installed.
    """
    if target.exists():
        shutil.rmtree(target)
    # With the interpreter of `.venv`, which need not be the one that runs this: compiled parts fit only that.
    subprocess.run([command("python"), "-m", "venv", "--without-pip", str(target)], check=True)
    python = str(target / BIN / f"python{EXE}")
    for entry in _site_packages(command("python")).iterdir():
        if not entry.name.lower().startswith(("pyside6", "shiboken6", "pytestqt", "pytest_qt", "pip")):
            _link(entry, _site_packages(python) / entry.name)
    return python


def _site_packages(python: str) -> Path:
    question = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run([python, "-c", question], check=True, capture_output=True, text=True)
    return Path(answer.stdout.strip())


def _link(source: Path, target: Path) -> None:
    try:
        target.symlink_to(source)
    except OSError:
        # Windows lets only some accounts make links.
        if source.is_dir():
            shutil.copytree(source, target)
        else:
            shutil.copy2(source, target)
