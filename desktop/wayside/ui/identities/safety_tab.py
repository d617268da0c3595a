"""The safety of an identity: what was exposed, the burn procedure, plans to tell the truth, what may be said."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.identities.allowances_card import AllowancesCard
from wayside.ui.identities.burn_card import BurnCard
from wayside.ui.identities.exposures_card import ExposuresCard
from wayside.ui.identities.plans_card import PlansCard
from wayside.ui.identities.tab_scroll import TabScroll
from wayside.vault.connection import Connection
from wayside.work import identities, people
from wayside.work.identities import Allowance, BurnProcedure, Disclosure, Exposure, Identity, IdentityId
from wayside.work.people import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class _Safety:
    procedure: BurnProcedure | None
    exposures: tuple[Exposure, ...]
    plans: tuple[Disclosure, ...]
    allowances: tuple[Allowance, ...]
    names: dict[PersonId, str]


def _read(connection: Connection, identity: IdentityId) -> _Safety:
    exposures = tuple(identities.exposures(connection, identity))
    plans = tuple(identities.disclosures(connection, identity))
    allowances = tuple(identities.allowances(connection, identity))
    wanted = {plan.person_id for plan in plans}
    wanted |= {one.person_id for one in allowances if one.person_id is not None}
    wanted |= {one.fields.person_id for one in exposures if one.fields.person_id is not None}
    found = people.found(connection, sorted(wanted))
    names = dict(identities.met(connection, identity)) | {
        person: record.code_name for person, record in found.items()
    }
    return _Safety(
        procedure=identities.burn_procedure(connection, identity),
        exposures=exposures,
        plans=plans,
        allowances=allowances,
        names=names,
    )


class SafetyTab(TabScroll):
    """Four cards; the procedure stands above them while it is open.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: something here changes what the list says of the identity.
        person_requested(Place): somebody wants to see a person.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    changed = Signal()
    person_requested = Signal(object)
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._desk = desk
        self._identity: IdentityId | None = None
        self.burn = BurnCard(context, desk)
        self.exposures = ExposuresCard(context, desk)
        self.plans = PlansCard(context)
        self.allowances = AllowancesCard(context, desk)
        self.whole.addWidget(self.burn)
        self.fill([self.exposures], [self.plans, self.allowances])
        for card in (self.burn, self.exposures, self.allowances):
            card.changed.connect(self._look_again)
        self.burn.changed.connect(self.changed)
        for card in (self.burn, self.allowances):
            card.undo_offered.connect(self.undo_offered)
        self.plans.person_requested.connect(self.person_requested)

    def open_for(self, identity: Identity) -> None:
        """Show what there is about an identity."""
        if identity.id != self._identity:
            self.exposures.open_for(identity.id)
        self._identity = identity.id
        self._look_again()

    def _look_again(self) -> None:
        identity = self._identity
        if identity is None:
            return

        def done(safety: _Safety) -> None:
            if identity == self._identity:
                self.burn.show_procedure(safety.procedure)
                self.exposures.show_exposures(safety.exposures, safety.names)
                self.plans.show_plans(safety.plans, safety.names)
                self.allowances.show_allowances(safety.allowances, safety.names)

        self._desk.read(self, lambda connection: _read(connection, identity), done, key="identity-safety")
