"""One stop for Tab in a group of buttons of which one is chosen: the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup


def stop_at_chosen(group: QButtonGroup) -> None:
    """Have Tab stop at the chosen button from now on. By itself Qt stops at the first one before it has been used."""

    def follow() -> None:
        for button in group.buttons():
            policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            if button.focusPolicy() != policy:
                button.setFocusPolicy(policy)

    follow()
    group.buttonToggled.connect(follow)
