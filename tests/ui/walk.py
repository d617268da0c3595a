"""Walk through a window as the keyboard and a screen reader do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

_INTERACTIVE = (QAbstractButton, QLineEdit, QComboBox, QTabBar, QAbstractScrollArea)


def spoken_name(widget: QWidget) -> str:
    """Return what a screen reader calls a widget: its accessible name, its buddy's text, or its own text."""
    if widget.accessibleName():
        return widget.accessibleName()
    for label in widget.window().findChildren(QLabel):
        if label.buddy() is widget and label.text():
            return label.text().replace("&", "")
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def focusable(widget: QWidget) -> bool:
    """Say whether the Tab key can come to a widget now."""
    tab = Qt.FocusPolicy.TabFocus.value
    can = bool(widget.focusPolicy().value & tab) and widget.focusProxy() is None
    return can and widget.isVisible() and widget.isEnabled()


def focus_chain(root: QWidget) -> list[QWidget]:
    """Return the widgets inside `root` in the order in which Tab visits them."""
    window = root.window()
    ring = [window]
    # Never as far as the window again: it would be owned by the last one, see `give_back`.
    for _ in [each for each in window.findChildren(QWidget) if each.window() is window]:
        following = ring[-1].nextInFocusChain()
        assert following is not None
        ring.append(following)
    start = ring.index(root)
    inside = [each for each in ring[start:] + ring[:start] if each is root or root.isAncestorOf(each)]
    chain = [each for each in inside if focusable(each)]
    give_back(window)
    return chain


def give_back(window: QWidget) -> None:
    """Have every widget of a window owned by its parent again.

    PySide takes a widget that was asked for its neighbour in the order of Tab, its proxy or its buddy for the owner
    of the answer; if it is deleted, the other one loses all that is Python in it. Who is asked for children owns them.
    """
    for each in [window, *window.findChildren(QWidget)]:
        each.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def unnamed(root: QWidget) -> list[str]:
    """Return the class and object names of what can be used but has no name."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        internal = widget.objectName().startswith("qt_")
        if not widget.isVisible() or internal or not isinstance(widget, _INTERACTIVE):
            continue
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus and not isinstance(widget, QAbstractButton):
            continue
        if not spoken_name(widget).strip():
            found.append(f"{type(widget).__name__} {widget.objectName() or '(no object name)'}")
    give_back(root.window())
    return found


def assert_accessible(root: QWidget) -> None:
    """Fail if something visible can be used but has no name, or if Tab does not go the way the eye does.

    The way of the eye: no step of Tab may go from a widget to one that lies wholly above it and wholly
    before it in reading direction, unless it begins a new column.
    """
    assert root.isVisible(), "show the widget first: what is hidden is not walked"
    nameless = unnamed(root)
    assert not nameless, f"without a name for screen readers: {nameless}"
    chain = focus_chain(root)
    right_to_left = root.isRightToLeft()
    for first, second in zip(chain, chain[1:], strict=False):
        one = first.rect().translated(first.mapTo(root, first.rect().topLeft()))
        two = second.rect().translated(second.mapTo(root, second.rect().topLeft()))
        before = two.left() >= one.right() if right_to_left else two.right() <= one.left()
        backwards = two.bottom() <= one.top() and before
        assert not backwards, f"Tab goes back from {spoken_name(first)!r} to {spoken_name(second)!r}"
