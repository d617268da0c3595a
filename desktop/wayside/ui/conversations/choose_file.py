"""Asks for the export of a messenger."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from wayside.ui.unlock.choose_folder import documents_folder


def choose_conversation(parent: QWidget, chosen: Callable[[Path], None]) -> None:
    """Ask for the file, in Qt's own dialog: a system's own remembers what was opened."""
    tr = QCoreApplication.translate
    dialog = QFileDialog(
        parent,
        tr("ChooseConversation", "Choose the export of a conversation"),
        str(documents_folder()),
        tr("ChooseConversation", "Exports of messengers ({0})").format("*.txt *.json *.csv *.tsv"),
    )
    dialog.setObjectName("choose_conversation")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
