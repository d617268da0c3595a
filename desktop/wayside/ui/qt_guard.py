"""Keeps Qt itself from telling: its messages, its file dialogs' history, its choice of plug-ins."""

from __future__ import annotations

import os
import sys

import PySide6
from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QSettings,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication

from wayside.safety.hardening import PLATFORM_PLUGINS
from wayside.safety.protections import Protection, Standing

_NOWHERE = os.path.join(os.devnull, "none")
"""A folder that cannot exist, because its parent is a device."""
_IDLE_TALK = "This plugin does not support "
"""So begins what Qt says, and means nothing by, about windows that are drawn off the screen."""


class QtMessages:
    """Prints Qt's warnings; from the moment work is open only their category, for a text may hold content."""

    def __init__(self) -> None:
        self._with_text = True

    def install(self) -> None:
        """Take the place of Qt's own printing."""
        qInstallMessageHandler(self._handle)

    def hide_texts(self) -> None:
        """Print no text of a message from now on."""
        self._with_text = False

    def _handle(self, kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        if sys.stderr is None or kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            return
        if text is not None and text.startswith(_IDLE_TALK):
            return
        shown = text if self._with_text else "(text withheld)"
        sys.stderr.write(f"wayside: Qt {kind.name[2:-3].lower()} [{context.category or 'default'}] {shown}\n")


def before_application() -> None:
    """Set what has to be set before the application object is made."""
    # Qt's file dialog writes the folders and files it saw to QtProject.conf, whatever the program does.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, _NOWHERE)


def after_first_window() -> None:
    """Set what only has to be set before the first dialog."""
    # Naming anything of the `Qt` namespace makes PySide build all of it, some 20 ms; so not before somebody
    # sees a window.
    from PySide6.QtCore import Qt

    # A platform's own dialogs remember files in places of their own, and portals refuse a process that others
    # may not look into.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def verify() -> tuple[Protection, ...]:
    """Read back, with the application running, what Qt made of it."""
    platform = QGuiApplication.platformName()
    home = os.path.realpath(os.path.dirname(PySide6.__file__))
    # Qt knows the interpreter by the file behind its name, which a virtual environment only links to.
    program = os.path.realpath(os.path.dirname(sys.executable))
    interpreter = os.path.dirname(os.path.realpath(sys.executable))
    allowed = (home, program, interpreter)
    foreign = [
        path
        for path in QCoreApplication.libraryPaths()
        if not os.path.realpath(path).startswith(tuple(folder + os.sep for folder in allowed))
        and os.path.realpath(path) not in allowed
    ]
    return (
        _verified("local-display", platform in PLATFORM_PLUGINS),
        _verified("own-plug-ins", not foreign),
        _dialog_history(),
    )


def _dialog_history() -> Protection:
    name = "no-file-history"
    if sys.platform in ("win32", "darwin"):
        return Protection(name, Standing.NOT_AVAILABLE, "settings-cannot-be-redirected")
    where = QSettings(QSettings.Scope.UserScope, "QtProject").fileName()
    return _verified(name, where.startswith(_NOWHERE))


def _verified(name: str, holds: bool) -> Protection:
    if holds:
        return Protection(name, Standing.ACTIVE_VERIFIED)
    return Protection(name, Standing.FAILED, "read-back-differs")
