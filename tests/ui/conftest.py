"""Windows without a screen: the application, its look, screenshots, and no unexpected word from Qt."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

# Before Qt is imported anywhere: the tests of ui/ paint into memory.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QSize, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

import translations
from wayside.ui.i18n import ENGLISH, Languages
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ThemeChoice

SHOTS = Path(__file__).resolve().parents[2] / "build" / "shots"

ALLOWED_MESSAGES = (
    # The offscreen platform has no window manager to tell about sizes.
    r"This plugin does not support propagateSizeHints",
    # Nor one that could raise a window or give the mouse to a popup.
    r"This plugin does not support (raise|grabbing)",
)

Snap = Callable[..., Path]
Keep = Callable[[QWidget], QWidget]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Make the application as the session does, with the Fusion style."""
    return ["wayside", "-style", "fusion"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the messages above pass in the tests of this folder; every other warning of Qt fails a test."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*ALLOWED_MESSAGES))


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Appearance]:
    """Give the light look; whatever a test changes about the application is put back."""
    before = QFont(qapp.font())
    qapp.setFont(QFont("Sans Serif", 10))
    appearance = Appearance(qapp)
    appearance.apply(ThemeChoice.LIGHT)
    yield appearance
    appearance.deleteLater()
    qapp.setFont(before)


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """Give the languages; English again after the test."""
    chosen = Languages(qapp)
    chosen.install(ENGLISH)
    yield chosen
    chosen.install(ENGLISH)


@pytest.fixture(scope="session", autouse=True)
def _nothing_left_on_the_clipboard() -> Iterator[None]:
    """Empty the clipboard in the end: what Python put there, Qt would take down after Python is gone, and crash."""
    yield
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


class Catalogue(QTranslator):
    """Speaks from the source of the German catalogue, which need not be compiled for it."""

    def __init__(self) -> None:
        super().__init__()
        self._known = translations.read(translations.FOLDER / "wayside_de.ts")

    def translate(self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        """Return the German, or the text itself where there is none, as Qt would."""
        return self._known.get((context, text), [text])[0]

    def isEmpty(self) -> bool:
        """Say that there is something to translate."""
        return False


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Speak German; plural forms are those of one."""
    catalogue = Catalogue()
    qapp.installTranslator(catalogue)
    yield
    qapp.removeTranslator(catalogue)


@pytest.fixture
def keep(look: Appearance, languages: Languages) -> Iterator[Keep]:
    """Give `keep(widget)`: the widget lives to the end of the test and is gone before look and language are.

    Without it Python may collect a window while Qt still sends it events.
    """
    kept: list[QWidget] = []

    def hold(widget: QWidget) -> QWidget:
        kept.append(widget)
        return widget

    yield hold
    for widget in reversed(kept):
        if Shiboken.isValid(widget):
            widget.close()
            Shiboken.delete(widget)


@pytest.fixture
def snap(qapp: QApplication) -> Snap:
    """Give `snap(widget, name, size=None)`, which saves a picture as `build/shots/<name>.png`."""

    def take(widget: QWidget, name: str, size: tuple[int, int] | None = None) -> Path:
        if size is not None:
            widget.resize(QSize(*size))
        if not widget.isVisible():
            widget.show()
        qapp.processEvents()
        SHOTS.mkdir(parents=True, exist_ok=True)
        path = SHOTS / f"{name}.png"
        assert widget.grab().save(str(path))
        return path

    return take
