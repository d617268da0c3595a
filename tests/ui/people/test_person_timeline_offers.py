"""What became of offers, among the entries of the timeline."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.desk_fixtures import DAY, HOUR, NOW_MS, ask
from tests.ui.people.somebody import Stand, stand
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.entry_delegate import ENTRY_ROLE, EntryFace
from wayside.ui.shell.page import Area, PersonTab, Place
from wayside.ui.theme.tokens import Tone
from wayside.vault.connection import Connection
from wayside.work import offers, timeline
from wayside.work.offers import Ending, OfferFields, OfferId, Uptake
from wayside.work.people import PersonId
from wayside.work.timeline import ContactFields

TITLE = "Trial day, Metal workshop"


@pytest.fixture
def heron(context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep) -> Stand:
    """Give Heron's timeline; a trial day was offered three days ago at noon, and he asked about it the day after."""
    made = stand(context, desk, qtbot, keep)
    ask(desk, lambda connection: offer(connection, made.person))
    made.show(Place(area=Area.PEOPLE, person=made.person, tab=PersonTab.TIMELINE))
    made.page.timeline.reload()
    made.settle()
    return made


def offer(connection: Connection, person: PersonId) -> OfferId:
    trial = offers.add(connection, OfferFields(title=TITLE))
    offers.step(connection, trial, person, Uptake.OFFERED, at=NOW_MS - 3 * DAY - 2 * HOUR)
    offers.step(
        connection, trial, person, Uptake.INTERESTED, at=NOW_MS - 2 * DAY, remark="asked what to bring"
    )
    return trial


def spoken(stand: Stand) -> list[str]:
    model = stand.page.timeline.model
    return [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def steps(stand: Stand) -> list[str]:
    return [said for said in spoken(stand) if "offer: " in said]


def row_of(stand: Stand, words: str) -> int:
    return next(row for row, said in enumerate(spoken(stand)) if words in said)


def choose(stand: Stand, words: str) -> None:
    view = stand.page.timeline.list
    view.setCurrentIndex(stand.page.timeline.model.index(row_of(stand, words)))
    view.setFocus()


def test_a_step_stands_among_the_contacts_of_its_day_with_a_chip_of_the_offer(heron: Stand) -> None:
    assert spoken(heron)[:5] == [
        "Today 09:00, they wrote, Instagram, Asked whether the workshop takes people.",
        # At the same instant the entry comes before the step.
        "Sat 21 Nov 14:30, note · draft, Seems calmer since the aunt is back.\nAsk her?",
        f"Sat 21 Nov, offer: {TITLE}, Interested: asked what to bring",
        "Fri 20 Nov 14:30, you wrote, Instagram, Told him about the trial day, no pressure. Left it open.",
        f"Fri 20 Nov, offer: {TITLE}, Offered",
    ]
    place = heron.page.timeline.model.index(2)
    face = place.data(ENTRY_ROLE)
    assert isinstance(face, EntryFace)
    assert face.chips == ((f"offer: {TITLE}", Tone.ACCENT),)
    # The day is noted and the hour is not, on hover neither.
    assert "14:30" not in place.data(Qt.ItemDataRole.ToolTipRole)
    assert "Sat 21 Nov 2026" in place.data(Qt.ItemDataRole.ToolTipRole)


def test_contacts_and_notes_alone_are_without_them(heron: Stand) -> None:
    for key, count in (("contacts", 0), ("notes", 0), ("all", 2)):
        heron.page.timeline._filter.set_current(key)
        heron.page.timeline.reload()
        heron.settle()
        assert len(steps(heron)) == count


def test_opening_one_leads_to_the_offers_and_delete_leaves_it(heron: Stand) -> None:
    choose(heron, "Offered")
    heron.key("timeline_list", Qt.Key.Key_Delete)
    heron.settle()
    assert len(steps(heron)) == 2
    heron.key("timeline_list", Qt.Key.Key_Return)
    heron.settle()
    assert heron.page.current_tab() is PersonTab.OFFERS


def test_a_step_noted_or_taken_back_on_the_next_tab_is_there_at_once(heron: Stand) -> None:
    heron.show(Place(area=Area.PEOPLE, person=heron.person, tab=PersonTab.OFFERS))
    (made,) = ask(heron.desk, lambda connection: offers.offers_to(connection, heron.person))
    heron.click(f"made_next_{made.offer_id}")
    heron.settle()
    assert steps(heron)[0] == f"Today, offer: {TITLE}, Accepted"
    heron.click(f"made_back_{made.offer_id}")
    heron.settle()
    assert len(steps(heron)) == 2


def test_an_offer_that_is_called_otherwise_meanwhile_is_called_so_here(heron: Stand) -> None:
    heron.page.hide()
    (made,) = ask(heron.desk, lambda connection: offers.offers_to(connection, heron.person))
    heron.desk.write(
        heron.desk,
        lambda connection: offers.change(connection, made.offer_id, title="A day at the forge"),
        Touched.OFFERS,
    )
    heron.settle()
    heron.page.show()
    heron.show(Place(area=Area.PEOPLE, person=heron.person, tab=PersonTab.TIMELINE))
    assert [said.split(", ")[1] for said in steps(heron)] == ["offer: A day at the forge"] * 2


def test_a_long_timeline_has_each_of_them_once_in_its_place(
    context: UiContext, desk: Desk, qtbot: QtBot, keep: Keep
) -> None:
    made = stand(context, desk, qtbot, keep)

    def fill(connection: Connection) -> None:
        for number in range(100):
            fields = ContactFields(at=NOW_MS - (20 + number) * DAY, text=f"line {number}")
            timeline.add_contact(connection, made.person, fields)
        for number in range(80):
            each = offers.add(connection, OfferFields(title=f"Offer {number}"))
            # Half of them at the very instant of a contact, and two at each.
            at = NOW_MS - (20 + number // 2) * DAY - (number // 2 % 2) * HOUR
            offers.step(connection, each, made.person, Uptake.OFFERED, at=at)
        ended = offers.add(connection, OfferFields(title="Chess"))
        offers.step(connection, ended, made.person, Uptake.OFFERED, at=NOW_MS - 300 * DAY)
        offers.step(
            connection, ended, made.person, Uptake.ENDED, ending=Ending.DECLINED, at=NOW_MS - 299 * DAY
        )

    ask(desk, fill)
    made.show(Place(area=Area.PEOPLE, person=made.person, tab=PersonTab.TIMELINE))
    model = made.page.timeline.model
    model.load(made.person, None)
    made.settle()
    assert model.canFetchMore()
    while model.canFetchMore():
        model.fetchMore()
        made.settle()
    said = spoken(made)
    assert len(said) == len(set(said)) == 6 + 100 + 82
    assert said[-2].endswith("offer: Chess, Declined")
    assert said[-1].endswith("offer: Chess, Offered")
    lines = [model.line(model.index(row)) for row in range(model.rowCount())]
    times = [line.at for line in lines if line is not None]
    assert times == sorted(times, reverse=True)
