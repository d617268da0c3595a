"""Every kind of export goes through the same dialog, from the first look to the count; tables say what they hold."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from tests.support.conversations import (
    Line,
    android,
    instagram,
    iphone,
    messenger,
    plain_csv,
    signal_csv,
    telegram,
    telegram_old,
)
from tests.ui.conversations.conftest import chat
from tests.ui.conversations.steps import choose, counted, look, text
from tests.ui.desk_fixtures import ask
from tests.ui.identities.stage import Stage
from tests.ui.walk import assert_accessible
from wayside.vault.connection import Connection
from wayside.work.people import PersonId

TABLE = """sent;writer;what was written
2026-03-01 10:00;Ada L.;How are you?
2026-03-01 11:30;Rex;So so.
2026-03-02 09:00;Ada L.;Would you like to meet?
"""


def platforms(connection: Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT DISTINCT platform FROM message")}


def is_asked(stage: Stage, name: str) -> bool:
    return any(part.isVisible() for part in stage.dialog.findChildren(QWidget, name))


def signal(lines: Sequence[Line]) -> bytes:
    return signal_csv([replace(line, who="Worker" if line.who == "Ada L." else line.who) for line in lines])


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Give a table with heads that nobody knows."""
    path = tmp_path / "mine.csv"
    path.write_text(TABLE, "utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "write", "platform"),
    [
        ("android.txt", android("%m/%d/%y", "%I:%M %p"), "WhatsApp"),
        ("iphone.txt", iphone("%d.%m.%y", "%H:%M:%S", bom=True), "WhatsApp"),
        ("result.json", telegram, "Telegram"),
        ("old.json", telegram_old, "Telegram"),
        ("message_1.json", instagram, "Instagram"),
        ("fox.json", messenger, "Messenger"),
        ("signal.csv", signal, "Signal"),
    ],
)
def test_what_each_messenger_writes_is_understood_and_counted(
    stage: Stage,
    heron: PersonId,
    tmp_path: Path,
    name: str,
    write: Callable[[Sequence[Line]], bytes],
    platform: str,
) -> None:
    path = tmp_path / name
    path.write_bytes(write(chat()))
    look(stage, path)
    assert {"Messages", "Dates", "First", "Last"} <= set(stage.words(stage.dialog).splitlines())
    if is_asked(stage, "import_me"):
        choose(stage, "import_me", "Ada L.")
    if is_asked(stage, "import_platform") and platform != "Signal":
        choose(stage, "import_platform", platform.casefold())
    stage.press("import_do")
    assert text(stage, "import_said") == "Imported: 49 new messages."
    assert counted(stage, heron) == 49
    assert ask(stage.desk, platforms) == {platform}


def test_it_is_said_how_the_dates_were_read(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_bytes(android("%d/%m/%y", "%H:%M")(chat()))
    look(stage, path)
    assert "day before month, in this computer’s time zone" in stage.words(stage.dialog)
    choose(stage, "import_zone", "Asia/Tokyo")
    assert "day before month, in the time zone Asia/Tokyo" in stage.words(stage.dialog)


def test_a_table_with_usual_heads_says_what_it_took_them_for(
    stage: Stage, heron: PersonId, tmp_path: Path
) -> None:
    path = tmp_path / "own.csv"
    path.write_bytes(plain_csv(chat()))
    look(stage, path)
    said = text(stage, "import_columns_said")
    assert all(head in said for head in ("Datum", "Absender", "Nachricht"))
    choose(stage, "import_me", "Ada L.")
    stage.press("import_do")
    assert "Choose one." in stage.words(stage.dialog)  # a table does not say where it is from
    choose(stage, "import_platform", "Discord")
    stage.press("import_do")
    assert counted(stage, heron) == 49
    assert ask(stage.desk, platforms) == {"Discord"}


def test_unknown_heads_are_asked_about_one_by_one(stage: Stage, heron: PersonId, table: Path) -> None:
    look(stage, table)
    assert "This is no export that Wayside knows." in text(stage, "import_columns_said")
    button = stage.widget("import_do")
    assert isinstance(button, QPushButton)
    assert not button.isEnabled()
    assert stage.tab_to("import_column_when", 5).isVisible()
    choose(stage, "import_column_when", "sent")
    assert not is_asked(stage, "import_me")
    choose(stage, "import_column_who", "writer")
    choose(stage, "import_column_text", "what was written")
    assert "Ada L. (2), Rex (1)" in stage.words(stage.dialog).replace("\u2068", "").replace("\u2069", "")
    assert_accessible(stage.dialog)
    choose(stage, "import_me", "Ada L.")
    choose(stage, "import_platform", "Discord")
    stage.press("import_do")
    assert text(stage, "import_said") == "Imported: 3 new messages."
    lengths = ask(
        stage.desk, lambda connection: connection.execute("SELECT length FROM message ORDER BY at").fetchall()
    )
    assert lengths == [(12,), (6,), (23,)]


def test_a_column_that_was_taken_for_another_is_put_right(
    stage: Stage, heron: PersonId, tmp_path: Path
) -> None:
    path = tmp_path / "kinds.csv"
    path.write_text(
        "date,sender,type\n2026-03-01 10:00,Ada L.,text\n2026-03-01 11:30,Rex,text\n", encoding="utf-8"
    )
    look(stage, path)
    assert "not understood: 2" in stage.words(stage.dialog)
    stage.press("import_columns")
    box = stage.widget("import_column_direction")
    assert isinstance(box, QComboBox)
    box.setFocus()
    while box.currentText() != "none":
        stage.key(Qt.Key.Key_Up)
    choose(stage, "import_me", "Ada L.")
    choose(stage, "import_platform", "Discord")
    stage.press("import_do")
    assert counted(stage, heron) == 2


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b"", "not a kind of file"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0", "not a kind of file"),
        ("page.html", b"<html>, <body>, text</body></html>", "not a kind of file"),
        ("other.json", b'{"a": 1, "b": 2}', "not a kind of file"),
        ("gone.txt", None, "The file is not there any more."),
    ],
)
def test_other_files_are_refused_in_a_sentence(
    stage: Stage, heron: PersonId, tmp_path: Path, name: str, data: bytes | None, said: str
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    look(stage, path)
    assert said in stage.words(stage.dialog)
    stage.press("import_cancel")
    assert counted(stage, heron) == 0
