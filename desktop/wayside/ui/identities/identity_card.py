"""An identity in the list: a card that opens its page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.identities import words
from wayside.ui.identities.kept import local_day
from wayside.ui.identities.reading import IdentityRow
from wayside.ui.theme.tokens import ColorRole, Radius, Space, Tone
from wayside.ui.widgets.band_mark import BandMark, band_of
from wayside.ui.widgets.buttons import is_return
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.elided_label import ElidedLabel
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work.identities import IdentityId, IdentityState

_NO_CHIP = frozenset({IdentityState.BURNED, IdentityState.RETIRED, IdentityState.RESTING})
"""States whose obstacle says the same as the state's own chip."""


class IdentityCard(QAbstractButton):
    """Mark, name, kind, state, where it is used, who answers for it, and what stands in the way.

    Args:
        context: looks and the clock.
        row: what to show.
        parent: owner.
    """

    def __init__(self, context: UiContext, row: IdentityRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._row = row
        self._is_hovered = False
        self.setObjectName(f"identity_card_{row.standing.identity.id}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._lines: list[str] = []
        self._build()
        self.setAccessibleName(", ".join(self._lines))
        context.look.theme_changed.connect(self.update)

    @property
    def identity(self) -> IdentityId:
        """Which identity this is."""
        return self._row.standing.identity.id

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.XS)
        column.addLayout(self._top())
        column.addSpacing(Space.XS)
        for text in self._facts():
            column.addWidget(ElidedLabel(text, LabelRole.SECONDARY))
            self._lines.append(text)
        chips = self._chips()
        if chips:
            column.addSpacing(Space.XS)
            holder = QWidget()
            flow = FlowLayout(holder, gap=Space.XS)
            for text, tone in chips:
                flow.addWidget(Chip(text, tone))
                self._lines.append(text)
            column.addWidget(holder)
        column.addStretch(1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _top(self) -> QHBoxLayout:
        identity = self._row.standing.identity
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        mark = BandMark(self._context.look, identity.fields.band)
        beside = QVBoxLayout()
        beside.addSpacing((Chip("").sizeHint().height() - mark.sizeHint().height()) // 2)
        beside.addWidget(mark)
        beside.addStretch(1)
        top.addLayout(beside)
        holder = QWidget()
        flow = FlowLayout(holder)
        flow.addWidget(PlainTextLabel(words.spoken_name(identity), LabelRole.STRONG))
        kind, state = words.kind_name(identity.fields.kind), words.state_name(identity.state)
        flow.addWidget(Chip(kind))
        flow.addWidget(Chip(state, words.STATE_TONES[identity.state]))
        self._lines += [identity.name, kind, state]
        top.addWidget(holder, 1)
        return top

    def _facts(self) -> list[str]:
        standing, locale = self._row.standing, QLocale()
        people = self._row.people
        number = self.tr("1 person") if people == 1 else self.tr("%Ln people", "", people)
        if not people:
            number = self.tr("met nobody yet")
        where = words.platforms(standing.accounts) or self.tr("no account yet")
        lines = [f"{where}  ·  {number}"]
        if standing.identity.state.is_final:
            if self._row.burn is not None:
                done, steps = (say.number(count, locale) for count in self._row.burn)
                lines.append(self.tr("Procedure: {0} of {1} steps done").format(done, steps))
        else:
            today = local_day(self._context.now_ms())
            lines.append(words.authorisation(standing.identity.fields, today, locale))
        return lines

    def _chips(self) -> list[tuple[str, Tone]]:
        standing = self._row.standing
        if standing.identity.state in _NO_CHIP and len(standing.obstacles) < 2:
            found = []
        else:
            found = [(words.obstacle_chip(obstacle), Tone.CAUTION) for obstacle in standing.obstacles]
        found += [(words.caution_chip(caution), Tone.CAUTION) for caution in standing.warnings]
        return [chip for chip in found if chip[0] != words.state_name(standing.identity.state)]

    # Behaving like a button that is also a sheet ------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return the room of what is on the card."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter too."""
        if is_return(event) and not event.isAutoRepeat():
            self.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Notice the mouse."""
        super().enterEvent(event)
        self._is_hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Notice that it has gone."""
        super().leaveEvent(event)
        self._is_hovered = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet; with the keyboard on it, the edge is the band's colour and thick."""
        look = self._context.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = ColorRole.HOVER if self.isDown() else ColorRole.SURFACE
        painter.setBrush(look.color(ground))
        if self.hasFocus():
            edge, width = QColor(band_of(look, self._row.standing.identity.fields.band).strong), 2.0
        else:
            strong = ColorRole.STRONG_LINE if self._is_hovered else ColorRole.LINE
            edge, width = look.color(strong), 1.0
        painter.setPen(QPen(edge, width))
        half = width / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, Radius.CARD, Radius.CARD)
        painter.end()
