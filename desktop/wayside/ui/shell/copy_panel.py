"""Says, without stopping anybody, that a copy stayed inside, and offers the deliberate second step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wayside.ui import findings
from wayside.ui.clipboard import Clipboard, Withheld
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel

_WIDTH = 460


class CopyPanel(QFrame):
    """Floats at the bottom of the window. It takes no keyboard by itself; F6 goes there, Escape leaves it.

    Args:
        clipboard: what withholds copies.
        window: the widget it floats over; follows its size.

    Signals:
        left: the keyboard should go back to the page.
    """

    left = Signal()

    def __init__(self, clipboard: Clipboard, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("copy_panel")
        self.setProperty("floating", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._clipboard = clipboard
        self._window = window
        self._withheld: Withheld | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._column.setSpacing(Space.S)
        self._text = PlainTextLabel("", LabelRole.BODY, wrap=True)
        self._text.setObjectName("copy_panel_text")
        self._kinds = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._kinds.setObjectName("copy_panel_kinds")
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        self._keep = Button(self.tr("Keep it inside"))
        self._keep.setObjectName("copy_panel_keep")
        self._out = Button(self.tr("Copy out anyway"), Kind.DANGER)
        self._out.setObjectName("copy_panel_out")
        for button in (self._keep, self._out):
            flow.addWidget(button)
        for part in (self._text, self._kinds, buttons):
            self._column.addWidget(part)
        self.hide()
        self._keep.clicked.connect(self.dismiss)
        self._out.clicked.connect(self._copy_out)
        clipboard.withheld.connect(self.show_withheld)
        clipboard.went_out.connect(lambda _seconds: self.dismiss())
        window.installEventFilter(self)

    def show_withheld(self, withheld: Withheld) -> None:
        """Say why a copy stayed inside."""
        self._withheld = withheld
        count = len(withheld.findings)
        said = (
            self.tr("%Ln things in this text could give somebody away.", "", count)
            if count > 1
            else self.tr("1 thing in this text could give somebody away.")
        )
        stays = self.tr("It was kept inside Wayside: you can paste it here.")
        self._text.setText(f"{said} {stays}")
        self._kinds.setText(
            self.tr("Found: {0}. F6 leads here.").replace("{0}", findings.kinds_said(withheld.findings))
        )
        self.show()
        self._place()
        self.raise_()
        announce(self, f"{self._text.text()} {self._kinds.text()}", urgent=True)

    def dismiss(self) -> None:
        """Go away; the text stays inside."""
        inside = self._keep.hasFocus() or self._out.hasFocus()
        self._withheld = None
        self.hide()
        if inside:
            self.left.emit()

    def _copy_out(self) -> None:
        withheld = self._withheld
        if withheld is None:
            return
        accepted = frozenset((int(found.kind), found.key) for found in withheld.findings)
        self.dismiss()
        self._clipboard.copy(withheld.text, accepted)

    def take_keyboard(self) -> bool:
        """Put the keyboard here; say whether there is anything to see."""
        if self.isVisible():
            self._keep.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return self.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            event.accept()
            return
        super().keyPressEvent(event)

    def _place(self) -> None:
        window = self._window
        widest = max(_WIDTH, self._text.fontMetrics().averageCharWidth() * 62)
        width = min(window.width() - 2 * Space.XL, widest)
        height = max(self._column.totalHeightForWidth(width), self.minimumSizeHint().height())
        self.setGeometry((window.width() - width) // 2, window.height() - height - Space.XL, width, height)
