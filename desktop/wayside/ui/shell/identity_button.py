"""Who somebody works as, at the beginning of the top bar: to be seen from across the room, and to be changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.band_mark import BandMark, band_of
from wayside.ui.widgets.elided_label import ElidedLabel
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.restyle import restyle
from wayside.ui.working_as import WorkingAs

_EDGE = 4
_HOUR = 3_600


class IdentityButton(QPushButton):
    """Shows mark, name, kind, platform and time in session; says plainly if nobody is chosen.

    Args:
        look: colours of the bands.
        working: who somebody works as.
        parent: owner.
    """

    def __init__(self, look: Appearance, working: WorkingAs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._working = working
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._mark = BandMark(look)
        self._name = ElidedLabel("", LabelRole.STRONG)
        self._what = ElidedLabel("", LabelRole.SECONDARY)
        self._time = PlainTextLabel("", LabelRole.STRONG)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, 0, Space.M, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._mark)
        row.addWidget(self._name)
        row.addWidget(self._what)
        # What is cut first is what is least needed.
        self._what.setMinimumWidth(1)
        row.addWidget(self._time)
        for part in (self._mark, self._name, self._what, self._time):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        working.changed.connect(self.show_identity)
        self.show_identity()

    @Slot()
    def show_identity(self) -> None:
        """Show who it is now."""
        identity = self._working.identity
        band = "" if identity is None else str(identity.fields.band)
        self._mark.setVisible(identity is not None)
        self._time.setVisible(identity is not None)
        if identity is None:
            self._name.set_full_text(self.tr("No identity active"))
            self._what.set_full_text(self.tr("Choose one"))
            self.setAccessibleName(self.tr("No identity active. Choose who you work as"))
        else:
            from wayside.ui.identities.words import kind_name

            parts = (kind_name(identity.fields.kind), self._working.platform)
            what = " · ".join(part for part in parts if part)
            self._mark.set_band(identity.fields.band)
            self._name.set_full_text(identity.name)
            self._what.set_full_text(what)
            said = self.tr("Working as {name}, {what}. Change or stop")
            self.setAccessibleName(said.replace("{name}", identity.name).replace("{what}", what))
        self.setToolTip(self.tr("Whom you work as. Every text is read for leaks under this identity."))
        for widget in (self, self._name, self._what, self._time):
            if widget.property("band") != band:
                widget.setProperty("band", band)
                restyle(widget)
        self.show_time()

    def show_time(self) -> None:
        """Show for how long; called once a second."""
        if self._working.identity is not None:
            seconds = self._working.seconds()
            hours, rest = divmod(seconds, _HOUR)
            clock = f"{rest // 60:02d}:{rest % 60:02d}"
            self._time.setText(f"{hours}:{clock}" if hours else clock)

    def minimumSizeHint(self) -> QSize:
        """Give way: the texts are cut with an ellipsis."""
        inner = self._row.minimumSize()
        return QSize(inner.width(), self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """Be as large as what is inside."""
        inner = self._row.sizeHint()
        return QSize(inner.width(), max(inner.height(), self.fontMetrics().height() + 2 * Space.S))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the band's edge where reading begins."""
        super().paintEvent(event)
        identity = self._working.identity
        if identity is None:
            return
        left = 0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - _EDGE
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(band_of(self._look, identity.fields.band).strong))
        painter.drawRoundedRect(QRectF(left, 1, _EDGE, self.height() - 2), 2, 2)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the language now chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_identity()
        super().changeEvent(event)
