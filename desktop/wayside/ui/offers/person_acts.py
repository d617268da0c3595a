"""What can be done with an offer and a person: offer it, note a step, take one back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QLineEdit

from wayside.errors import ErrorCode, WaysideError
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.offers import words
from wayside.ui.people.person.unfinished import keep_in_dialog
from wayside.ui.people.person.words import isolated, short
from wayside.vault.connection import Connection
from wayside.work import offers
from wayside.work.offers import Ending, OfferId, OfferMade, OfferStep, StepId, Uptake
from wayside.work.people import PersonId


class PersonActs(QObject):
    """Each can be undone.

    Args:
        context: the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        changed: the disk has it.
        undo_offered(str, object): as `Page.undo_offered`.
        told(str): as `Page.told`.
    """

    changed = Signal()
    undo_offered = Signal(str, object)
    told = Signal(str)

    def __init__(self, context: UiContext, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._person: PersonId | None = None

    def open_for(self, person: PersonId) -> None:
        """Turn to a person."""
        self._person = person

    def keep_remark(self, dialog: QDialog, remark: QLineEdit, offer: OfferId) -> None:
        """Keep the remark on a step while it is half typed."""
        if self._person is not None:
            lines = {"remark": remark}
            keep_in_dialog(dialog, self._desk, f"offer-{offer}", lines, self._person, self._person)

    def step(
        self,
        offer: OfferId,
        title: str,
        state: Uptake,
        ending: Ending | None = None,
        at: int | None = None,
        remark: str = "",
    ) -> None:
        """Note a step."""
        person = self._person
        if person is None:
            return
        when = self._context.now_ms() if at is None else at

        def done(step: StepId) -> None:
            self.changed.emit()
            name = words.uptake_name(state) if ending is None else words.ending_name(ending)
            said = self.tr("{0}: {1}").replace("{1}", name).replace("{0}", isolated(short(title)))
            self.undo_offered.emit(said, lambda: self._take_out(offer, person, step))

        self._desk.write(
            self,
            lambda connection: offers.step(
                connection, offer, person, state, ending=ending, at=when, remark=remark
            ),
            Touched.OFFERS,
            done,
            failed=self._failed,
        )

    def take_back(self, made: OfferMade) -> None:
        """Take out the last step of an offer."""
        person, last = self._person, made.steps[-1]
        if person is None:
            return

        def done() -> None:
            said = self.tr("Taken back: {0}").replace("{0}", words.step_name(last))
            self.undo_offered.emit(said, lambda: self._put_back(last))

        self._take_out(made.offer_id, person, last.id, done)

    def _take_out(
        self, offer: OfferId, person: PersonId, step: StepId, then: Callable[[], None] | None = None
    ) -> None:
        def done(_nothing: None) -> None:
            self.changed.emit()
            if then is not None:
                then()

        self._desk.write(
            self,
            lambda connection: offers.take_back(connection, offer, person, step),
            Touched.OFFERS,
            done,
            failed=self._failed,
        )

    def _put_back(self, step: OfferStep) -> None:
        def write(connection: Connection) -> StepId:
            return offers.step(
                connection,
                step.offer_id,
                step.person_id,
                step.state,
                ending=step.ending,
                at=step.at,
                remark=step.remark,
            )

        self._desk.write(self, write, Touched.OFFERS, lambda _step: self.changed.emit(), failed=self._failed)

    def _failed(self, error: WaysideError) -> None:
        """Say that another step has come in between; anything else is the window's to say."""
        if error.code in (ErrorCode.NOT_FOUND, ErrorCode.VALUE_INVALID):
            self.told.emit(self.tr("Another step has been noted since. Nothing was changed."))
            self.changed.emit()
        else:
            self._desk.failed.emit(error)
