"""Choosing who to work as: the identities that can be used today, and why the others cannot."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wayside.errors import WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.identities import words
from wayside.ui.people.person.words import isolated, short
from wayside.ui.shell.overlay import Overlay
from wayside.ui.shell.page import Area, Place
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.band_mark import BandMark
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.ui.widgets.status_line import StatusLine
from wayside.ui.working_as import read_standings
from wayside.work.identities import AccountState, Standing

_WIDTH = 560


class IdentityRow(QFrame):
    """One identity: what it is, and either a way to use it or the reason why not.

    Args:
        context: looks and the clock.
        standing: the identity with its accounts and obstacles.
        today: the worker's day.
        in_use: whether somebody works under it now.
        parent: owner.

    Signals:
        chosen(str): work under it, on a platform or on none ("").
        opened: somebody wants to see its page.
    """

    chosen = Signal(str)
    opened = Signal()

    def __init__(
        self,
        context: UiContext,
        standing: Standing,
        today: date,
        *,
        in_use: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("card", "true")
        fields, name = standing.identity.fields, short(standing.identity.name)
        self.setObjectName(f"identity_row_{standing.identity.id}")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        column.setSpacing(Space.XS)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(BandMark(context.look, fields.band))
        head.addWidget(PlainTextLabel(isolated(name), LabelRole.STRONG))
        head.addWidget(PlainTextLabel(words.kind_name(fields.kind), LabelRole.SECONDARY))
        head.addStretch(1)
        if in_use:
            head.addWidget(Chip(self.tr("in use"), Tone.ACCENT))
        column.addLayout(head)
        locale = QLocale()
        for obstacle in standing.obstacles:
            text = words.obstacle(obstacle, standing, locale)
            column.addWidget(PlainTextLabel(text, LabelRole.DANGER, wrap=True))
        for caution in standing.warnings:
            text = words.caution(caution, standing, today, locale)
            column.addWidget(PlainTextLabel(text, LabelRole.CAUTION, wrap=True))
        column.addWidget(self._ways(standing, name, in_use=in_use))

    def _ways(self, standing: Standing, name: str, *, in_use: bool) -> QWidget:
        box = QWidget(self)
        flow = FlowLayout(box)
        if standing.is_usable:
            platforms = [
                ruled.account.fields.platform
                for ruled in standing.accounts
                if ruled.account.fields.state is not AccountState.TAKEN_DOWN
            ]
            options = [
                ("", self.tr("any platform")),
                *((each, short(each)) for each in dict.fromkeys(platforms)),
            ]
            where = Choice(self._context.look, self.tr("Platform"), options)
            where.setObjectName(f"identity_where_{standing.identity.id}")
            where.setVisible(bool(platforms))
            if in_use:
                where.set_current(self._context.working.platform)
            words_of = self.tr("Change platform") if in_use else self.tr("Work as {0}").replace("{0}", name)
            go = Button("", Kind.PLAIN)
            go.set_plain_text(words_of)
            go.setObjectName(f"identity_use_{standing.identity.id}")
            go.setVisible(bool(platforms) or not in_use)
            go.clicked.connect(lambda: self.chosen.emit(where.current()))
            flow.addWidget(where)
            flow.addWidget(go)
        page = Button(self.tr("Open its page"), Kind.QUIET)
        page.clicked.connect(self.opened)
        flow.addWidget(page)
        return box


class IdentityChoice(Overlay):
    """Lies over the window while somebody chooses.

    Args:
        context: looks, the clock, who is in use.
        desk: the way to the vault.
        parent: the window.

    Signals:
        go(Place): somebody wants to see an identity, or all of them.
    """

    go = Signal(object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, context.look.pixels(_WIDTH))
        self.setObjectName("identity_choice")
        self._context = context
        self._desk = desk
        self.setAccessibleName(self.tr("Who you work as"))
        self.body.addWidget(PlainTextLabel(self.tr("Who you work as"), LabelRole.TITLE))
        about = self.tr("One identity at a time. Texts are read for what would give this one away.")
        self.body.addWidget(PlainTextLabel(about, LabelRole.SECONDARY, wrap=True))
        self._nobody = PlainTextLabel(self.tr("There is no identity yet."), LabelRole.BODY, wrap=True)
        self.body.addWidget(self._nobody)
        self._rows = RowsBox()
        self._scroll = QScrollArea()
        inner = self._inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, Space.XS, 0)
        column.addWidget(self._rows)
        column.addStretch(1)
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.body.addWidget(self._scroll, 1)
        self._said = StatusLine()
        self.body.addWidget(self._said)
        foot = QWidget()
        flow = FlowLayout(foot)
        self._stop = Button("")
        self._stop.setObjectName("identity_stop")
        self._stop.clicked.connect(self._on_stop)
        self._all = Button(self.tr("All identities"), Kind.QUIET)
        self._all.setObjectName("identity_all")
        self._all.clicked.connect(lambda: self._leave_for(Place(area=Area.IDENTITIES)))
        flow.addWidget(self._stop)
        flow.addWidget(self._all)
        self.body.addWidget(foot)

    def choose(self) -> None:
        """Open with what the vault says now."""
        self._said.clear()
        self._said.hide()
        today = self._today()
        self._desk.read(
            self,
            lambda connection: read_standings(connection, today),
            self._show,
            key="identity-choice",
        )

    def _today(self) -> date:
        return datetime.fromtimestamp(self._context.now_ms() / 1_000).astimezone().date()

    def _show(self, standings: Sequence[Standing]) -> None:
        used = self._context.working.identity
        today = self._today()
        # What can be used comes first, whatever state it is in.
        ordered = sorted(standings, key=lambda each: not each.is_usable)
        self._rows.show_rows([self._row(each, today) for each in ordered])
        self._nobody.setVisible(not ordered)
        self._scroll.setVisible(bool(ordered))
        self._stop.setVisible(used is not None)
        if used is not None:
            self._stop.set_plain_text(self.tr("Stop working as {0}").replace("{0}", short(used.name)))
        self.open()
        first = self._first_button()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, standing: Standing, today: date) -> IdentityRow:
        identity = standing.identity
        in_use = identity.id == self._context.working.identity_id
        row = IdentityRow(self._context, standing, today, in_use=in_use)
        row.chosen.connect(
            lambda platform: self._context.working.begin(identity.id, platform, failed=self._on_failed)
        )
        row.chosen.connect(self.close_overlay)
        row.opened.connect(lambda: self._leave_for(Place(area=Area.IDENTITIES, identity=identity.id)))
        return row

    def _first_button(self) -> QWidget:
        buttons = [found for found in self._rows.findChildren(Button) if found.isVisibleTo(self)]
        return buttons[0] if buttons else self._all

    def _on_stop(self) -> None:
        self.close_overlay()
        self._context.working.stop()

    def _on_failed(self, error: WaysideError) -> None:
        self._said.fail(errors.sentence(error))
        self._said.show()
        self.choose()

    def _leave_for(self, place: Place) -> None:
        self.close_overlay()
        self.go.emit(place)

    def _place(self) -> None:
        """Be as high as the rows need at this width, and let them scroll where the window is lower."""
        whole = self.covered.rect()
        width = min(self._width, whole.width() - 2 * Space.XL)
        self._scroll.setFixedHeight(1)
        super()._place()
        around = self.body.totalHeightForWidth(width)
        room = whole.height() - 2 * Space.XL - around
        margins = self.body.contentsMargins()
        wanted = self._inner.heightForWidth(width - margins.left() - margins.right())
        self._scroll.setFixedHeight(max(1, min(wanted, room)))
        height = min(self.body.totalHeightForWidth(width), whole.height() - 2 * Space.XL)
        self.panel.setGeometry(
            (whole.width() - width) // 2, max(Space.XL, (whole.height() - height) // 3), width, height
        )
