"""Whether one can work under an identity today, whether one does, and what to do where one cannot."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.identities import words
from wayside.ui.identities.kept import local_day
from wayside.ui.shell.page import IdentityTab
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.restyle import restyle
from wayside.ui.widgets.rows_box import RowsBox
from wayside.work.identities import Caution, Obstacle, Standing

_AUTHORISES = (Obstacle.NOT_AUTHORISED, Obstacle.AUTHORISATION_ENDED, Caution.AUTHORISATION_ENDS_SOON)
_ACCOUNTS = (
    Obstacle.RULE_NOT_ACCEPTED,
    Caution.CARD_STALE,
    Caution.RULE_UNKNOWN,
    Caution.ACCOUNT_AFTER_TAKE_DOWN,
)


class StandingCard(Card):
    """Obstacles first, then what to know, each with the way to it; below them the button that starts or stops.

    Args:
        context: looks and the clock.
        parent: owner.

    Signals:
        authorise_requested, wake_requested, start_requested, review_requested: somebody wants to do that.
        tab_requested(IdentityTab): somebody wants to see another part of the page.
    """

    authorise_requested = Signal()
    wake_requested = Signal()
    start_requested = Signal()
    review_requested = Signal()
    tab_requested = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._name = ""
        self._standing: Standing | None = None
        self.body.setSpacing(Space.S)
        self._good = PlainTextLabel("", LabelRole.BODY, wrap=True)
        self._rows = RowsBox()
        self._refusal = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._refusal.setObjectName("identity_refusal")
        self._refusal.hide()
        self.start = Button("", Kind.PRIMARY)
        self.start.setObjectName("identity_start")
        for part in (self._good, self._rows, self._refusal):
            self.body.addWidget(part)
        self.body.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)
        self.start.clicked.connect(self._on_pressed)
        context.working.changed.connect(self._show_use)

    def show_standing(self, standing: Standing) -> None:
        """Show how an identity stands today."""
        identity, locale = standing.identity, QLocale()
        self._standing = standing
        self._name = words.spoken_name(identity)
        self.set_heading(self.tr("Can you work as {0} today?").replace("{0}", self._name))
        today = local_day(self._context.now_ms())
        rows: list[QWidget] = [
            self._notice(found, words.obstacle(found, standing, locale)) for found in standing.obstacles
        ]
        rows += [
            self._notice(found, words.caution(found, standing, today, locale)) for found in standing.warnings
        ]
        self._good.setVisible(standing.is_usable)
        self._rows.show_rows(rows)
        self._refusal.hide()
        self.start.setVisible(not identity.state.is_final)
        self._show_use()

    @property
    def _is_in_use(self) -> bool:
        return self._standing is not None and self._context.working.identity_id == self._standing.identity.id

    @Slot()
    def _show_use(self) -> None:
        """Say whether this is who one works as, and offer the other."""
        if self._is_in_use:
            good, act, kind = self.tr("You are working as {0}."), self.tr("Stop working as {0}"), Kind.PLAIN
        else:
            good, act, kind = (
                self.tr("Yes. Nothing stands in the way."),
                self.tr("Start working as {0}"),
                Kind.PRIMARY,
            )
        self._good.setText(good.replace("{0}", self._name))
        self.start.setText(act.replace("{0}", self._name.replace("&", "&&")))
        if self.start.property("kind") != kind.value:
            self.start.setProperty("kind", kind.value)
            restyle(self.start)

    @Slot()
    def _on_pressed(self) -> None:
        if self._is_in_use:
            self._context.working.stop()
        else:
            self.start_requested.emit()

    def refuse(self, why: str) -> None:
        """Say why it was not started, and take the keyboard to the way out."""
        text = self.tr("Not started. {0}").replace("{0}", why)
        self._refusal.setText(text)
        self._refusal.show()
        announce(self._refusal, text, urgent=True)
        way_out = next((b for b in self._rows.findChildren(Button) if b.isVisibleTo(self._rows)), None)
        if way_out is not None:
            way_out.setFocus(Qt.FocusReason.OtherFocusReason)

    def _notice(self, found: Obstacle | Caution, text: str) -> InlineNotice:
        tone = Tone.DANGER if found in (Obstacle.BURNED, Caution.ACCOUNT_AFTER_TAKE_DOWN) else Tone.CAUTION
        action = self._action(found)
        notice = InlineNotice(self._context.look, text, tone, action=action)
        notice.setObjectName(f"standing_{found.value}")
        notice.button.setObjectName(f"standing_do_{found.value}")
        if found in _AUTHORISES:
            notice.action_requested.connect(self.authorise_requested)
        elif found is Obstacle.RESTING:
            notice.action_requested.connect(self.wake_requested)
        elif found is Caution.REVIEW_DUE:
            notice.action_requested.connect(self.review_requested)
        elif found in _ACCOUNTS:
            notice.action_requested.connect(lambda: self.tab_requested.emit(IdentityTab.ACCOUNTS))
        elif found is Obstacle.BURNED:
            notice.action_requested.connect(lambda: self.tab_requested.emit(IdentityTab.SAFETY))
        return notice

    def _action(self, found: Obstacle | Caution) -> str:
        if found is Obstacle.NOT_AUTHORISED:
            return self.tr("Authorise…")
        if found in _AUTHORISES:
            return self.tr("Renew…")
        if found in _ACCOUNTS:
            return self.tr("Accounts")
        return {
            Obstacle.RESTING: self.tr("Wake"),
            Obstacle.BURNED: self.tr("Procedure"),
            Caution.REVIEW_DUE: self.tr("Set the next"),
        }.get(found, "")
