"""Where things are typed and chosen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Keep
from tests.ui.walk import assert_accessible, spoken_name
from wayside.ui.theme.theme import Appearance
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.date_field import DateField
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.ui.widgets.passphrase_field import PassphraseField
from wayside.ui.widgets.search_field import SearchField
from wayside.ui.widgets.segmented import Segmented
from wayside.ui.widgets.text_field import TextField

SECRET = "sample sample sample"
TODAY = date(2026, 11, 23)


def test_an_error_is_shown_beside_the_field_and_told_to_screen_readers(keep: Keep) -> None:
    field = TextField("Code name", hint="Not a real name.")
    keep(field)
    field.show()
    assert spoken_name(field.edit) == "Code name"
    assert field.edit.accessibleDescription() == "Not a real name."
    field.set_error("This code name is taken.")
    assert field.error() == field.edit.accessibleDescription() == "This code name is taken."
    assert field.edit.property("invalid") == "true"
    field.set_error("")
    assert field.edit.accessibleDescription() == "Not a real name."
    assert field.edit.property("invalid") == "false"


def test_the_focus_of_a_field_is_that_of_its_editor(keep: Keep, qtbot: QtBot) -> None:
    field = DateField("Next step on", lambda: TODAY)
    wrapped = LabelledField("Next step on", field)
    keep(wrapped)
    wrapped.show()
    qtbot.waitUntil(wrapped.isActiveWindow)
    wrapped.setFocus()
    assert field.edit.hasFocus()
    assert_accessible(wrapped)


def typed(keep: Keep) -> PassphraseField:
    field = PassphraseField("Passphrase")
    keep(field)
    field.show()
    QTest.keyClicks(field.edit, SECRET)
    return field


def test_a_passphrase_is_hidden_until_shown_and_hidden_again_when_taken(keep: Keep) -> None:
    field = typed(keep)
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    QTest.mouseClick(field.edit.toggle, Qt.MouseButton.LeftButton)
    assert field.edit.echoMode() == QLineEdit.EchoMode.Normal
    assert field.edit.toggle.accessibleName() == "Hide passphrase"
    assert field.edit.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    assert field.take() == SECRET
    assert field.text() == ""
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password


def test_a_passphrase_cannot_be_copied_cut_or_brought_back(keep: Keep) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    field = typed(keep)
    field.edit.toggle.click()
    for key in (
        QKeySequence.StandardKey.SelectAll,
        QKeySequence.StandardKey.Copy,
        QKeySequence.StandardKey.Cut,
    ):
        QTest.keySequence(field.edit, QKeySequence(key))
    assert clipboard.text() == "before"
    assert not field.edit.hasSelectedText()
    assert field.text() == SECRET
    field.edit.clear()
    QTest.keySequence(field.edit, QKeySequence(QKeySequence.StandardKey.Undo))
    assert field.text() == ""


def test_typing_a_passphrase_tells_that_but_not_what(qtbot: QtBot, keep: Keep) -> None:
    field = PassphraseField("Passphrase")
    keep(field)
    heard: list[tuple[object, ...]] = []
    field.edited.connect(lambda *what: heard.append(what))
    QTest.keyClicks(field.edit, "ab")
    assert heard == [(), ()]
    with qtbot.waitSignal(field.submitted):
        QTest.keyClick(field.edit, Qt.Key.Key_Return)


def test_a_note_keeps_every_character(keep: Keep) -> None:
    editor = NoteEditor("Note")
    keep(editor)
    text = "no\u00a0break\n\n\ttab  two  שלום é 👩‍👩‍👧\nlast"
    editor.set_text(text)
    assert editor.text() == text


def test_a_note_takes_and_gives_only_text(keep: Keep) -> None:
    editor = NoteEditor("Note")
    keep(editor)
    rich = QMimeData()
    rich.setHtml("<b>bold</b>")
    rich.setText("bold")
    editor.insertFromMimeData(rich)
    assert editor.text() == "bold"
    editor.selectAll()
    assert editor.createMimeDataFromSelection().formats() == ["text/plain"]
    picture = QMimeData()
    picture.setData("image/png", b"x")
    assert not editor.canInsertFromMimeData(picture)


def test_tab_leaves_a_note_and_ctrl_enter_submits_it(qtbot: QtBot, keep: Keep) -> None:
    window = keep(QWidget())
    row = QHBoxLayout(window)
    editor, after = NoteEditor("Note"), QLineEdit()
    row.addWidget(editor)
    row.addWidget(after)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    editor.setFocus()
    with qtbot.waitSignal(editor.submitted):
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert editor.text() == ""


def test_a_growing_note_grows_between_its_limits(keep: Keep) -> None:
    editor = NoteEditor("Note", growing=True, min_lines=2, max_lines=6)
    keep(editor)
    editor.resize(300, 60)
    editor.show()
    heights = []
    for lines in (1, 4, 6, 40):
        editor.set_text("\n".join("x" * lines))
        heights.append(editor.sizeHint().height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_a_date_is_understood_while_typing_and_said_when_left(qtbot: QtBot, keep: Keep) -> None:
    field = DateField("Next step on", lambda: TODAY)
    keep(field)
    field.show()
    with qtbot.waitSignal(field.date_changed) as heard:
        QTest.keyClicks(field.edit, "fri")
    assert heard.args == [date(2026, 11, 27)]
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.edit.text() == "Fri 27 Nov 2026"
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "soonish")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert not field.is_valid()
    assert field.edit.text() == "soonish"
    assert field.edit.accessibleDescription() == "This is not a date yet"
    field.set_date(None)
    assert field.is_valid()
    assert field.edit.text() == ""


def test_the_calendar_opens_below_and_gives_the_day(keep: Keep) -> None:
    from PySide6.QtCore import QDate
    from PySide6.QtWidgets import QCalendarWidget

    field = DateField("Next step on", lambda: TODAY)
    keep(field)
    field.show()
    QTest.keyClick(field.edit, Qt.Key.Key_Down)
    calendar = field.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.isVisible()
    calendar.clicked.emit(QDate(2026, 12, 3))
    assert field.date() == date(2026, 12, 3)
    assert not calendar.isVisible()


def test_a_search_field_sends_its_keys_where_the_results_are(
    qtbot: QtBot, look: Appearance, keep: Keep
) -> None:
    field = SearchField(look, "Search", key_cap="Ctrl K")
    keep(field)
    field.show()
    with qtbot.waitSignal(field.query_changed):
        QTest.keyClicks(field, "h")
    for key, signal in (
        (Qt.Key.Key_Down, field.down_pressed),
        (Qt.Key.Key_Up, field.up_pressed),
        (Qt.Key.Key_Return, field.submitted),
    ):
        with qtbot.waitSignal(signal):
            QTest.keyClick(field, key)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Escape)


def test_a_choice_of_few_moves_with_the_arrow_keys(qtbot: QtBot, keep: Keep) -> None:
    choice = Segmented("Direction", [("in", "He wrote"), ("out", "You wrote")])
    keep(choice)
    choice.show()
    qtbot.waitUntil(choice.isActiveWindow)
    assert choice.current() == "in"
    first = choice.findChildren(QWidget)[0]
    heard: list[str] = []
    choice.chosen.connect(heard.append)
    choice.set_current("out")
    choice.set_current("in")
    assert heard == []
    button = next(w for w in choice.findChildren(QWidget) if spoken_name(w) == "Direction: He wrote")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Right)
    assert first is not None
    assert heard == ["out"]
    assert choice.current() == "out"


def test_the_wheel_does_not_change_a_choice(look: Appearance, keep: Keep) -> None:
    choice = Choice(look, "Stage", [("a", "First contact"), ("b", "Building trust")])
    keep(choice)
    choice.show()
    choice.set_current("b")
    assert choice.current() == "b"
    choice.set_current("unknown")
    assert choice.current() == "a"
