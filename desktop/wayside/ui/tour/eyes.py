"""What the tour sees: texts, lists and tabs, by the names of their widgets."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QTabBar

from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.tour.driver import Driver, Steps, Until
from wayside.ui.tour.hands import Stuck
from wayside.ui.widgets.note_editor import NoteEditor


def text_of(driver: Driver, name: str) -> str:
    """Return what a label or a line says.

    Raises:
        Stuck: it is neither.
    """
    widget = driver.hands.widget(name)
    if isinstance(widget, (QLabel, QLineEdit)):
        return widget.text()
    raise Stuck(f"'{name}' cannot be read")


def says(driver: Driver, name: str, words: str) -> bool:
    """Say whether a label is to be seen and holds these words."""
    label = driver.hands.shown(name)
    return isinstance(label, QLabel) and words in label.text()


def written(driver: Driver, name: str) -> str:
    """Return what is in an editor; nothing if it is not to be seen."""
    editor = driver.hands.shown(name)
    return editor.text() if isinstance(editor, NoteEditor) else ""


def marks(driver: Driver, name: str) -> int:
    """Return how many places are marked in an editor."""
    editor = driver.hands.shown(name)
    return len(editor.extraSelections()) if isinstance(editor, NoteEditor) else 0


def is_saved(driver: Driver, name: str) -> bool:
    """Say whether a line tells that something is saved."""
    line = driver.hands.shown(name)
    return isinstance(line, SaveLine) and line.text().startswith("Saved")


def view(driver: Driver, name: str) -> QAbstractItemView:
    """Return a list.

    Raises:
        Stuck: it is none.
    """
    widget = driver.hands.widget(name)
    if isinstance(widget, QAbstractItemView):
        return widget
    raise Stuck(f"'{name}' is not a list")


def rows(driver: Driver, name: str) -> int:
    """Return how many rows a list has; none if it is not to be seen."""
    if driver.hands.shown(name) is None:
        return 0
    return view(driver, name).model().rowCount()


def row_that_says(driver: Driver, name: str, words: list[str]) -> int:
    """Return the first row of a list in which all these words are spoken, or -1."""
    model = view(driver, name).model()
    for row in range(model.rowCount()):
        spoken = str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        if all(word in spoken for word in words):
            return row
    return -1


def open_tab(driver: Driver, name: str, index: int) -> Steps:
    """Click a tab."""
    yield from driver.shown(name)
    tabs = driver.hands.widget(name)
    if not isinstance(tabs, QTabBar):
        raise Stuck("there are no tabs")
    driver.hands.click_at(tabs, tabs.tabRect(index).center())
    yield Until("the tab is open", lambda: tabs.currentIndex() == index)
