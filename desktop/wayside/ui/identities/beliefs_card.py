"""What a person believes about the worker, identity by identity, and noting what they were told."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui import errors, say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.add_row import AddRow
from wayside.ui.identities.bearing import Bearing
from wayside.ui.identities.ledger_words import disagreement, fact_hint, fact_name
from wayside.ui.people.person.unfinished import Beside
from wayside.ui.people.person.words import short
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.band_mark import BandMark
from wayside.ui.widgets.buttons import IconButton
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.elided_label import ElidedLabel
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.more_rows import MoreRows
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.ui.widgets.tab_place import TabPlace
from wayside.work import identities
from wayside.work.identities import Belief, FactKind, IdentityId, Told

_LONGEST = 160


class BeliefsCard(Card):
    """Beliefs; hidden while there is no identity at all.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: they heard something else now.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    changed = Signal()
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._context = context
        self._desk = desk
        self._bearing: Bearing | None = None
        self._rows = RowsBox(gap=Space.M)
        self._nothing = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._who_row = QVBoxLayout()
        self.who: Choice | None = None
        options = [
            (int(kind), fact_name(kind), fact_hint(kind)) for kind in FactKind if kind is not FactKind.NEVER
        ]
        self.form = AddRow(
            context.look, self.tr("What they were told"), options, kind_name=self.tr("What it is about")
        )
        self.form.line.setObjectName("told_line")
        self.form.kind.setObjectName("told_kind")
        self.form.add.setObjectName("told_add")
        self.body.setSpacing(Space.M)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._rows)
        self._who_place = TabPlace(self)
        self.body.addLayout(self._who_row)
        self.body.addWidget(self.form)
        self.form.submitted.connect(self._add)
        self.form.typed.connect(self._compare)
        speaker = Beside(value=self._speaker_key, choose=self._choose_speaker)
        self._unfinished = self.form.unfinished(desk, "told", self, {"by": speaker})
        self.hide()

    def show_bearing(self, bearing: Bearing) -> None:
        """Show what a person believes; what is being typed is left alone unless it is another person."""
        before, self._bearing = self._bearing, bearing
        self._unfinished.open_for(bearing.person, bearing.person)
        self.setVisible(bool(bearing.in_use()) or bool(bearing.beliefs))
        name = short(bearing.name)
        self.set_heading(self.tr("What {0} believes about me").replace("{0}", name))
        self._nothing.setText(
            self.tr("Nothing is noted. When you tell {0} something about yourself, note it here.").replace(
                "{0}", name
            )
        )
        self._nothing.setVisible(not bearing.beliefs)
        if before is None or before.beliefs != bearing.beliefs or before.all != bearing.all:
            self._rows.show_rows([self._belief(bearing, belief) for belief in bearing.beliefs])
        self._offer_identities(bearing, before)
        self.form.setVisible(bool(bearing.in_use()))

    def _offer_identities(self, bearing: Bearing, before: Bearing | None) -> None:
        options = [(str(one.id), short(one.name)) for one in bearing.in_use()]
        same = before is not None and before.person == bearing.person
        if same and before is not None and options == [(str(o.id), short(o.name)) for o in before.in_use()]:
            return
        chosen = self.who.current() if same and self.who is not None else ""
        while (item := self._who_row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.who = Choice(self._context.look, self.tr("Told by"), options)
        self.who.setObjectName("told_by")
        self.who.chosen.connect(lambda _key: self._compare(self.form.chosen(), self.form.line.text()))
        self.who.chosen.connect(self._unfinished.touch)
        if chosen:
            self.who.set_current(chosen)
        field = LabelledField(self.tr("Told by"), self.who)
        self._who_row.addWidget(field)
        field.setVisible(len(options) > 1)
        self._who_place.followed_by([self.who])

    def _belief(self, bearing: Bearing, belief: Belief) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        identity = bearing.identity(belief.identity_id)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(BandMark(self._context.look, identity.fields.band))
        top.addWidget(ElidedLabel(identity.name, LabelRole.STRONG), 1)
        column.addLayout(top)
        heard = MoreRows(gap=2, parent=whole)
        heard.show_items(belief.told, self._told)
        column.addWidget(heard)
        return whole

    def _told(self, told: Told) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        text = f"{fact_name(told.kind)}: {short(told.text, _LONGEST)}"
        row.addWidget(PlainTextLabel(text, LabelRole.BODY, wrap=True), 1)
        when = PlainTextLabel(say.moment(told.at, self._context.now_ms(), QLocale()), LabelRole.SECONDARY)
        when.setToolTip(say.exact(told.at, QLocale()))
        row.addWidget(when)
        remove = IconButton(self._context.look.icon(Icon.CLOSE), self.tr("Noted by mistake"))
        remove.setAccessibleName(self.tr("Noted by mistake: {0}").replace("{0}", short(text)))
        remove.clicked.connect(partial(self._remove, told))
        row.addWidget(remove)
        return whole

    # Doing --------------------------------------------------------------------------------------------------

    def _speaker_key(self) -> str:
        return self.who.current() if self.who is not None else ""

    def _choose_speaker(self, key: str) -> None:
        if self.who is not None and self.who.findData(key) >= 0:
            self.who.set_current(key)

    def _speaker(self) -> IdentityId | None:
        key = self._speaker_key()
        return IdentityId(int(key)) if key else None

    def _compare(self, kind: int, text: str) -> None:
        bearing, speaker = self._bearing, self._speaker()
        if bearing is None or speaker is None:
            return
        facts, told = bearing.ledgers.get(speaker, ((), ()))
        now = self._context.now_ms()
        found = identities.contradictions(FactKind(kind), text, facts, told, person=bearing.person, now=now)
        self.form.say("\n".join(disagreement(one, now, QLocale()) for one in found[:3]))

    def _add(self, kind: int, text: str) -> None:
        bearing, speaker, now = self._bearing, self._speaker(), self._context.now_ms()
        if bearing is None or speaker is None:
            return

        self._unfinished.finish(
            lambda connection: identities.tell(
                connection, speaker, bearing.person, FactKind(kind), text, at=now
            ),
            Touched.IDENTITIES,
            lambda _told: self.changed.emit(),
            lambda error: self.form.refuse(errors.sentence(error)),
        )

    def _remove(self, told: Told) -> None:
        def done(_told: Told) -> None:
            self.changed.emit()
            said = self.tr("Taken out: {0}").replace("{0}", fact_name(told.kind))
            self.undo_offered.emit(said, self._bringing_back(told))

        self._desk.write(
            self, lambda connection: identities.remove_told(connection, told.id), Touched.IDENTITIES, done
        )

    def _bringing_back(self, told: Told) -> Callable[[], None]:
        def bring_back() -> None:
            self._desk.write(
                self,
                lambda connection: identities.tell(
                    connection, told.identity_id, told.person_id, told.kind, told.text, at=told.at
                ),
                Touched.IDENTITIES,
                lambda _told: self.changed.emit(),
            )

        return bring_back
