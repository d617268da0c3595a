"""A conversation is imported: looked at first, asked about, counted, and not twice."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton

from tests.support.conversations import Line, instagram, telegram_account
from tests.ui.conversations.conftest import chat, whatsapp
from tests.ui.conversations.steps import card, choose, counted, look, text
from tests.ui.desk_fixtures import DAY, NOW_MS, TODAY, ask
from tests.ui.identities.stage import Stage
from tests.ui.walk import assert_accessible
from wayside.ui.conversations.import_dialog import ImportDialog
from wayside.ui.conversations.upkeep import Upkeep
from wayside.ui.desk import Touched
from wayside.ui.shell.page import Area, Place
from wayside.vault.connection import Connection
from wayside.work import conversations, identities, people, timeline
from wayside.work.identities import AccountFields, IdentityFields, IdentityKind
from wayside.work.people import PersonId


def test_without_an_import_the_card_says_what_it_would_keep(stage: Stage) -> None:
    assert "Its words are not kept unless you ask for it" in stage.words(card(stage))


def test_the_file_is_looked_at_before_anything_is_stored(stage: Stage, heron: PersonId, export: Path) -> None:
    look(stage, export)
    said = stage.words(stage.dialog)
    assert "WhatsApp" in said
    assert f"{len(chat())}" in said
    assert "Rex (28), Ada L. (21)" in said
    assert "written by the platform itself: 1" in said
    assert "The file names no zone" in said
    assert counted(stage, heron) == 0
    stage.press("import_cancel")
    assert counted(stage, heron) == 0


def test_it_has_to_be_said_who_is_who(stage: Stage, heron: PersonId, export: Path) -> None:
    look(stage, export)
    stage.press("import_do")
    assert "Choose one." in stage.words(stage.dialog)
    choose(stage, "import_me", "Ada L.")
    stage.press("import_do")
    assert text(stage, "import_said") == "Imported: 49 new messages."
    assert "49 messages: 21 from you, 28 from them." in stage.words(card(stage))


def test_the_same_again_adds_nothing_and_says_so(stage: Stage, heron: PersonId, tmp_path: Path) -> None:
    lines = chat()
    for name, part in (("first.txt", lines[:30]), ("second.txt", lines)):
        path = tmp_path / name
        path.write_bytes(whatsapp(part))
        look(stage, path)
        choose(stage, "import_me", "Ada L.")
        stage.press("import_do")
    assert text(stage, "import_said") == "Imported: 19 new, 30 already here."
    assert counted(stage, heron) == 49


def test_the_worker_is_known_by_the_account_of_the_identity(
    stage: Stage, heron: PersonId, export: Path
) -> None:
    def add(connection: Connection) -> None:
        mira = identities.add(connection, IdentityFields(name="Mira", kind=IdentityKind.ROLE_SHOWN))
        identities.add_account(connection, mira, AccountFields(platform="WhatsApp", handle="ada l."))

    ask(stage.desk, add)
    look(stage, export)
    identity = next(one for one in ask(stage.desk, identities.all_identities))
    choose(stage, "import_identity", str(identity.id))
    box = stage.widget("import_me")
    assert isinstance(box, QComboBox)
    assert box.currentData() == "Ada L."
    stage.press("import_do")
    assert counted(stage, heron) == 49


def test_the_person_is_known_by_their_handle(stage: Stage, heron: PersonId, export: Path) -> None:
    ask(stage.desk, lambda connection: people.add_handle(connection, heron, "WhatsApp", "Rex", since=NOW_MS))
    look(stage, export)
    stage.press("import_do")
    assert "21 from you, 28 from them" in stage.words(card(stage))


def test_dates_that_can_be_read_in_two_ways_are_asked_about(
    stage: Stage, heron: PersonId, tmp_path: Path
) -> None:
    path = tmp_path / "chat.txt"
    path.write_text("03/04/2026, 10:00 - Ada L.: Hello\n03/05/2026, 11:00 - Rex: Hello\n", "utf-8")
    look(stage, path)
    assert "Which number of a date is the day?" in stage.words(stage.dialog)
    choose(stage, "import_order", "mdy")
    choose(stage, "import_me", "Ada L.")
    stage.press("import_do")
    weeks = ask(stage.desk, lambda connection: conversations.weeks(connection, heron))
    days = {date.fromtimestamp(week.began_at / 1_000 + 3 * 86_400) for week in weeks}
    assert days <= {date(2026, 3, 4) + timedelta(days=add) for add in range(-4, 5)}


def test_of_several_conversations_one_is_chosen(stage: Stage, heron: PersonId, tmp_path: Path) -> None:
    lines = [Line(at=NOW_MS - 3 * DAY, who="Worker", text="Hi"), Line(at=NOW_MS - DAY, who="Rex", text="Yes")]
    other = [Line(at=NOW_MS - 2 * DAY, who="Worker", text="Hi"), Line(at=NOW_MS - DAY, who="Fox", text="No")]
    path = tmp_path / "result.json"
    path.write_bytes(telegram_account([("Rex", 11, lines), ("Fox", 12, other)]))
    look(stage, path)
    stage.press("import_do")
    assert "Choose one." in stage.words(stage.dialog)
    choose(stage, "import_conversation", "Rex")
    choose(stage, "import_me", "Worker")
    stage.press("import_do")
    assert counted(stage, heron) == 2


def test_instagram_and_messenger_have_to_be_told_apart(stage: Stage, heron: PersonId, tmp_path: Path) -> None:
    path = tmp_path / "message_1.json"
    path.write_bytes(instagram(chat()))
    look(stage, path)
    if "Which platform is it from?" in stage.words(stage.dialog):
        choose(stage, "import_platform", "instagram")
    choose(stage, "import_me", "Ada L.")
    stage.press("import_do")
    assert counted(stage, heron) == 49


def test_a_damaged_file_is_shown_and_not_imported(stage: Stage, heron: PersonId, tmp_path: Path) -> None:
    path = tmp_path / "message_1.json"
    whole = instagram(chat())
    path.write_bytes(whole[: len(whole) // 2])
    look(stage, path)
    assert "cut short or damaged" in stage.words(stage.dialog)
    button = stage.widget("import_do")
    assert isinstance(button, QPushButton)
    assert not button.isEnabled()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("chat.zip", b"PK\x03\x04rest", "This is an archive."),
        ("chat.txt", b"nothing of the kind\n", "not a kind of file that Wayside can import"),
    ],
)
def test_what_cannot_be_read_is_said(stage: Stage, tmp_path: Path, name: str, data: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    look(stage, path)
    assert said in stage.words(stage.dialog)


def test_words_are_kept_only_with_a_reason_and_an_end(stage: Stage, heron: PersonId, export: Path) -> None:
    look(stage, export)
    choose(stage, "import_me", "Ada L.")
    stage.press("import_keep")
    stage.press("import_do")
    assert "Say why" in stage.words(stage.dialog)
    stage.write("import_reason", "agreed with the supervisor")
    stage.write("import_expires", "yesterday")
    stage.press("import_do")
    assert "Choose a day that is still to come." in stage.words(stage.dialog)
    stage.write("import_expires", "in 10 days")
    stage.press("import_do")
    assert "The words of 49 messages are kept" in stage.words(card(stage))
    found = ask(stage.desk, lambda connection: conversations.kept_words(connection, heron, 100))
    assert {one.expires_on for one in found} == {TODAY + timedelta(days=10)}
    stage.press("words_read")
    assert "Kept because: agreed with the supervisor." in stage.words(stage.dialog)
    assert "How was the week? 0" in stage.words(stage.dialog)


def test_kept_words_can_be_deleted_now(stage: Stage, heron: PersonId, export: Path) -> None:
    look(stage, export)
    choose(stage, "import_me", "Ada L.")
    stage.press("import_keep")
    stage.write("import_reason", "handover")
    stage.press("import_do")
    stage.press("words_delete")
    assert "cannot be brought back" in stage.words(stage.dialog)
    confirm = next(one for one in stage.dialog.findChildren(QPushButton) if one.text() == "Delete them")
    stage.qtbot.keyClick(confirm, Qt.Key.Key_Space)
    stage.settle()
    assert ask(stage.desk, lambda connection: conversations.kept_words(connection, heron, 100)) == []
    assert counted(stage, heron) == 49
    assert "are kept" not in stage.words(card(stage))


def test_an_import_can_be_taken_out_again(stage: Stage, heron: PersonId, export: Path) -> None:
    look(stage, export)
    choose(stage, "import_me", "Ada L.")
    stage.press("import_do")
    run = ask(stage.desk, lambda connection: conversations.runs(connection, heron))[0]
    stage.press(f"import_remove_{run.id}")
    confirm = next(one for one in stage.dialog.findChildren(QPushButton) if one.text() == "Remove it")
    stage.qtbot.keyClick(confirm, Qt.Key.Key_Space)
    stage.settle()
    assert counted(stage, heron) == 0
    assert "The export of a messenger can be counted here" in stage.words(card(stage))


def test_a_running_import_is_stopped_and_nothing_is_stored(
    stage: Stage, heron: PersonId, tmp_path: Path
) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(whatsapp(chat()) * 1_000)
    look(stage, path)
    choose(stage, "import_me", "Ada L.")
    button = stage.widget("import_do")
    stage.qtbot.keyClick(button, Qt.Key.Key_Space)
    stage.qtbot.keyClick(stage.widget("import_cancel"), Qt.Key.Key_Space)
    stage.settle()
    assert "Stopped. Nothing was imported." in stage.words(stage.dialog)
    assert counted(stage, heron) == 0
    assert stage.desk.vault_thread.saves_failed == 0


def test_locking_does_not_wait_for_a_long_import(stage: Stage, heron: PersonId, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(whatsapp(chat()) * 1_000)
    look(stage, path)
    choose(stage, "import_me", "Ada L.")
    stage.qtbot.keyClick(stage.widget("import_do"), Qt.Key.Key_Space)
    stage.desk.flush()
    assert stage.desk.vault_thread.drain(5)
    assert counted(stage, heron) == 0


def test_a_save_is_answered_while_a_long_file_is_looked_at_and_imported(
    stage: Stage, heron: PersonId, tmp_path: Path
) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(whatsapp(chat()) * 4_000)

    def save() -> None:
        saved = list[object]()
        stage.desk.write(
            stage.desk,
            lambda connection: timeline.start_note(connection, heron, "in between"),
            Touched.NOTHING,
            saved.append,
        )
        stage.qtbot.waitUntil(lambda: bool(saved))

    card(stage).look_at(path)
    save()
    assert isinstance(stage.dialog, ImportDialog)
    assert stage.dialog.form.isHidden(), "it was looked at before anything was saved"
    stage.settle()
    choose(stage, "import_me", "Ada L.")
    stage.qtbot.keyClick(stage.widget("import_do"), Qt.Key.Key_Space)
    save()
    assert not stage.widget("import_do").isEnabled(), "it was imported before anything was saved"
    stage.qtbot.keyClick(stage.widget("import_cancel"), Qt.Key.Key_Space)
    stage.settle()
    assert counted(stage, heron) == 0


def test_words_are_deleted_on_their_day_while_the_vault_stays_open(
    stage: Stage, heron: PersonId, export: Path
) -> None:
    look(stage, export)
    choose(stage, "import_me", "Ada L.")
    stage.press("import_keep")
    stage.write("import_reason", "handover")
    stage.write("import_expires", "in 10 days")
    stage.press("import_do")
    assert "are kept" in stage.words(card(stage))
    upkeep = stage.window.findChild(Upkeep)
    assert upkeep is not None
    upkeep.expire()
    stage.settle()
    assert "are kept" in stage.words(card(stage))
    later = Upkeep(stage.desk, lambda: NOW_MS + 10 * DAY, stage.window)
    later.expire()
    stage.settle()
    assert ask(stage.desk, lambda connection: conversations.kept_words(connection, heron, 100)) == []
    assert counted(stage, heron) == 49
    assert "are kept" not in stage.words(card(stage))


def test_the_chart_is_read_with_the_arrow_keys_and_as_a_table(
    stage: Stage, heron: PersonId, export: Path
) -> None:
    look(stage, export)
    choose(stage, "import_me", "Ada L.")
    stage.press("import_do")
    weeks = stage.widget("rhythm_weeks")
    weeks.setFocus()
    stage.key(Qt.Key.Key_Left)
    assert "Week of Mon 16 Nov 2026: you 1, they 2" in stage.words(card(stage))
    assert card(stage).charts.quiet_table.figures() == [
        ["Thu 17 Sept 2026", "31", "Quiet from Thu 17 Sept 2026 for 31 days, then you wrote.", "You"]
    ]
    stage.press("rhythm_switch")
    rows = card(stage).charts.table.figures()
    assert rows[-1] == ["Mon 16 Nov 2026", "1", "2"]
    assert sum(int(row[1]) for row in rows) == 21


def test_the_preview_is_accessible_and_fits(stage: Stage, export: Path) -> None:
    stage.window.resize(1024, 640)
    look(stage, export)
    assert_accessible(stage.dialog)
    assert stage.dialog.height() <= stage.window.height()


def test_the_palette_and_the_menu_lead_to_the_choice_of_a_file(stage: Stage, heron: PersonId) -> None:
    stage.window.go(Place(area=Area.PEOPLE, person=heron, action="import-conversation"))
    stage.settle()
    assert stage.dialog.objectName() == "choose_conversation"
    stage.dialog.close()
