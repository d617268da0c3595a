"""Qt's constants as numbers, for what is built before the first window is painted.

The first use of PySide6's `Qt` namespace from Python, or of any call that takes or returns one of its enums,
builds a hundred enum classes and takes about a fifth of the time in which a bare PySide6 window starts.
Properties of Qt objects take the same constants as plain numbers. A test compares these with Qt's own.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

PLAIN_TEXT = 0

ALIGN_LEFT = 0x0001
ALIGN_RIGHT = 0x0002
ALIGN_H_CENTER = 0x0004
ALIGN_ABSOLUTE = 0x0010
ALIGN_V_CENTER = 0x0080

NO_FOCUS = 0
STRONG_FOCUS = 0x1 | 0x2 | 0x8
SCROLL_BAR_ALWAYS_OFF = 1
CUSTOM_CONTEXT_MENU = 3

TEXT_SELECTABLE_BY_MOUSE = 0x1
TEXT_SELECTABLE_BY_KEYBOARD = 0x2

IMH_HIDDEN_TEXT = 0x1
IMH_SENSITIVE_DATA = 0x2
IMH_NO_AUTO_UPPERCASE = 0x4
IMH_NO_PREDICTIVE_TEXT = 0x40


def set_number(target: QObject, name: str, value: int) -> None:
    """Set a property that is an enum or a set of flags.

    Args:
        target: any Qt object.
        name: the property as Qt spells it, for example `textFormat`.
        value: one of the numbers above, or several joined with `|`.

    Raises:
        AttributeError: the object has no such property.
    """
    if not target.setProperty(name, value):
        raise AttributeError(name)
