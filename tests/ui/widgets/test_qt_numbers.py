"""The numbers are Qt's, and the way to the first window needs nothing else of Qt's constants."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest
from PySide6.QtCore import QObject, Qt

from wayside.ui.widgets import qt_numbers


def test_the_numbers_are_those_of_qt() -> None:
    hints, align = Qt.InputMethodHint, Qt.AlignmentFlag
    pairs = {
        "PLAIN_TEXT": Qt.TextFormat.PlainText,
        "ALIGN_LEFT": align.AlignLeft,
        "ALIGN_RIGHT": align.AlignRight,
        "ALIGN_H_CENTER": align.AlignHCenter,
        "ALIGN_ABSOLUTE": align.AlignAbsolute,
        "ALIGN_V_CENTER": align.AlignVCenter,
        "NO_FOCUS": Qt.FocusPolicy.NoFocus,
        "STRONG_FOCUS": Qt.FocusPolicy.StrongFocus,
        "SCROLL_BAR_ALWAYS_OFF": Qt.ScrollBarPolicy.ScrollBarAlwaysOff,
        "CUSTOM_CONTEXT_MENU": Qt.ContextMenuPolicy.CustomContextMenu,
        "TEXT_SELECTABLE_BY_MOUSE": Qt.TextInteractionFlag.TextSelectableByMouse,
        "TEXT_SELECTABLE_BY_KEYBOARD": Qt.TextInteractionFlag.TextSelectableByKeyboard,
        "IMH_HIDDEN_TEXT": hints.ImhHiddenText,
        "IMH_SENSITIVE_DATA": hints.ImhSensitiveData,
        "IMH_NO_AUTO_UPPERCASE": hints.ImhNoAutoUppercase,
        "IMH_NO_PREDICTIVE_TEXT": hints.ImhNoPredictiveText,
    }
    ours = {name: value for name, value in vars(qt_numbers).items() if name.isupper()}
    assert ours == {name: value.value for name, value in pairs.items()}


def test_a_property_that_does_not_exist_is_a_mistake() -> None:
    with pytest.raises(AttributeError):
        qt_numbers.set_number(QObject(), "textFormatt", 0)


def test_the_parts_of_the_unlock_screen_load_nothing_heavy() -> None:
    code = """
        import sys
        from PySide6.QtWidgets import QApplication
        app = QApplication(["w", "-style", "fusion", "-platform", "offscreen"])
        import PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets
        from wayside.ui.i18n import Languages
        from wayside.ui.theme.theme import Appearance
        from wayside.ui.theme.tokens import ThemeChoice
        from wayside.ui.widgets.buttons import Button, Kind
        from wayside.ui.widgets.card import Card
        from wayside.ui.widgets.passphrase_field import PassphraseField
        from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
        Languages(app).install("en")
        Appearance(app).apply(ThemeChoice.SYSTEM)
        card = Card("Wayside")
        for part in (
            PlainTextLabel("Fieldwork", LabelRole.SUBTITLE),
            PlainTextLabel("Bound to this computer.", wrap=True),
            PassphraseField("Passphrase"),
            Button("Open", Kind.PRIMARY),
            Button("recovery code", Kind.LINK),
        ):
            card.body.addWidget(part)
        card.show()
        card.grab()
        # A class that is not built yet is no attribute of its module's dictionary.
        built = [
            name
            for module, name in (
                (PySide6.QtCore, "Qt"),
                (PySide6.QtCore, "QEvent"),
                (PySide6.QtGui, "QKeySequence"),
                (PySide6.QtWidgets, "QStyle"),
            )
            if name in vars(module)
        ]
        built += {"PySide6.QtSvg", "dataclasses", "wayside.ui.theme.icons"} & set(sys.modules)
        sys.exit(f"built: {built}" if built else 0)
    """
    command = [sys.executable, "-c", textwrap.dedent(code)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
