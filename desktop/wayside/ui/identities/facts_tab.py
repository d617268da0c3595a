"""The facts of an identity: what it is, what it never says, and what it told to whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wayside.ui import errors, say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.add_row import AddRow
from wayside.ui.identities.ledger_words import disagreement, fact_hint, fact_name
from wayside.ui.identities.tab_scroll import TabScroll
from wayside.ui.people.person.editable_line import EditableLine
from wayside.ui.people.person.words import short
from wayside.ui.shell.page import Area, Place
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, IconButton, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.more_rows import MoreRows
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.vault.connection import Connection
from wayside.work import identities
from wayside.work.identities import Fact, FactKind, Identity, IdentityId, Told
from wayside.work.people import PersonId

_LONGEST = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ledger:
    facts: tuple[Fact, ...]
    told: tuple[Told, ...]
    names: dict[PersonId, str]


def _read(connection: Connection, identity: IdentityId) -> _Ledger:
    return _Ledger(
        facts=tuple(identities.facts(connection, identity)),
        told=tuple(identities.told(connection, identity)),
        names=dict(identities.met(connection, identity)),
    )


class FactsTab(TabScroll):
    """The ledger.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        person_requested(Place): somebody wants to see a person.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    person_requested = Signal(object)
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._context = context
        self._desk = desk
        self._identity: Identity | None = None
        self._ledger = _Ledger(facts=(), told=(), names={})
        options = [(int(kind), fact_name(kind), fact_hint(kind)) for kind in FactKind]
        self.form = AddRow(
            context.look, self.tr("New fact"), options, kind_name=self.tr("What the fact is about")
        )
        self.form.line.setObjectName("fact_line")
        self.form.kind.setObjectName("fact_kind")
        self.form.add.setObjectName("fact_add")
        self._facts = Card(self.tr("What it is"))
        self._fact_rows = MoreRows(gap=Space.M)
        self._no_facts = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._told = Card(self.tr("Told to whom"))
        self._told_rows = MoreRows(gap=Space.M)
        self._no_told = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._build()
        self.form.submitted.connect(self._add)
        self.form.typed.connect(self._compare)
        self._unfinished = self.form.unfinished(desk, "fact", self)

    def _build(self) -> None:
        self._facts.body.setSpacing(Space.M)
        self._facts.body.addWidget(self.form)
        self._facts.body.addWidget(self._no_facts)
        self._facts.body.addWidget(self._fact_rows)
        self._told.body.setSpacing(Space.M)
        self._told.body.addWidget(self._no_told)
        self._told.body.addWidget(self._told_rows)
        self.fill([self._facts], [self._told])

    def open_for(self, identity: Identity) -> None:
        """Show the ledger of an identity."""
        if self._identity is None or identity.id != self._identity.id:
            self._fact_rows.begin()
            self._told_rows.begin()
        self._identity = identity
        self._no_facts.setText(
            self.tr(
                "Write down what stays the same whoever asks: age, town, job. Only what you decide; Wayside invents"
                " nothing. A message that says something else is then shown to you before it leaves."
            )
        )
        self._no_told.setText(
            self.tr("Nothing yet. What a person heard is noted on that person’s page, and gathers here.")
        )
        self._look_again()
        # After the ledger, so that what was half typed is compared with it.
        self._unfinished.open_for(identity.id)

    def _look_again(self) -> None:
        if self._identity is None:
            return
        identity = self._identity.id

        def done(ledger: _Ledger) -> None:
            if self._identity is not None and identity == self._identity.id:
                self._show(ledger)

        self._desk.read(self, lambda connection: _read(connection, identity), done, key="facts")

    def _show(self, ledger: _Ledger) -> None:
        if any(line.is_editing() for line in self._fact_rows.findChildren(EditableLine)):
            return
        self._ledger = ledger
        self._no_facts.setVisible(not ledger.facts)
        self._fact_rows.show_items(ledger.facts, self._fact_row)
        self._no_told.setVisible(not ledger.told)
        self._told_rows.show_items(ledger.told, self._told_row)

    def _fact_row(self, fact: Fact) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        name = fact_name(fact.kind)
        column.addWidget(PlainTextLabel(name, LabelRole.SECONDARY))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        spoken = f"{name}: {short(fact.text)}"
        line = EditableLine(
            self._context.look, name, self.tr("Change {0}").replace("{0}", spoken), LabelRole.BODY
        )
        line.setObjectName(f"fact_{fact.id}")
        line.set_text(fact.text)
        line.submitted.connect(partial(self._change, line, fact))
        row.addWidget(line, 1)
        remove = IconButton(self._context.look.icon(Icon.CLOSE), self.tr("Remove"))
        remove.setAccessibleName(self.tr("Remove {0}").replace("{0}", spoken))
        remove.clicked.connect(partial(self._remove, fact))
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        return whole

    def _told_row(self, told: Told) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(Space.XS)
        name = short(self._ledger.names.get(told.person_id, "…"), 24)
        link = Button("", Kind.LINK)
        link.set_plain_text(name)
        link.clicked.connect(
            lambda: self.person_requested.emit(Place(area=Area.PEOPLE, person=told.person_id))
        )
        top.addWidget(link)
        when = PlainTextLabel(
            say.moment(told.at, self._context.now_ms(), QLocale()), LabelRole.SECONDARY, wrap=True
        )
        when.setToolTip(say.exact(told.at, QLocale()))
        top.addWidget(when, 1)
        column.addLayout(top)
        text = f"{fact_name(told.kind)}: {short(told.text, _LONGEST)}"
        column.addWidget(PlainTextLabel(text, LabelRole.BODY, wrap=True))
        return whole

    # Doing --------------------------------------------------------------------------------------------------

    def _compare(self, kind: int, text: str) -> None:
        """Say at every key what the ledger and what was told disagree with."""
        now = self._context.now_ms()
        found = identities.contradictions(
            FactKind(kind), text, self._ledger.facts, self._ledger.told, now=now
        )
        said = [disagreement(one, now, QLocale()) for one in found[:3]]
        self.form.say("\n".join(said))

    def _add(self, kind: int, text: str) -> None:
        if self._identity is None:
            return
        identity = self._identity.id

        self._unfinished.finish(
            lambda connection: identities.add_fact(connection, identity, FactKind(kind), text),
            Touched.IDENTITIES,
            lambda _fact: self._look_again(),
            lambda error: self.form.refuse(errors.sentence(error)),
        )

    def _change(self, line: EditableLine, fact: Fact, text: str) -> None:
        def done(_fact: Fact) -> None:
            line.leave()
            self._look_again()

        self._desk.write(
            self,
            lambda connection: identities.update_fact(connection, fact.id, text),
            Touched.IDENTITIES,
            done,
            failed=lambda error: line.refuse(errors.sentence(error)),
        )

    def _remove(self, fact: Fact) -> None:
        def done(_fact: Fact) -> None:
            self._look_again()
            said = self.tr("Removed: {0}").replace("{0}", fact_name(fact.kind))
            self.undo_offered.emit(said, self._bringing_back(fact))

        self._desk.write(
            self, lambda connection: identities.remove_fact(connection, fact.id), Touched.IDENTITIES, done
        )

    def _bringing_back(self, fact: Fact) -> Callable[[], None]:
        def bring_back() -> None:
            self._desk.write(
                self,
                lambda connection: identities.add_fact(connection, fact.identity_id, fact.kind, fact.text),
                Touched.IDENTITIES,
                lambda _fact: self._look_again(),
            )

        return bring_back
