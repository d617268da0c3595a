"""Text on the screen: never markup, never lost."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tests.ui.conftest import Keep
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.chip import Chip
from wayside.ui.widgets.elided_label import ElidedLabel
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.key_cap import KeyCap
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tooltips import plain_tooltip

NASTY = '<img src="x"><b>bold</b> & &amp; a\u202eb'


def test_no_label_reads_markup(keep: Keep) -> None:
    for label in (PlainTextLabel(NASTY), ElidedLabel(NASTY), Chip(NASTY), KeyCap(NASTY)):
        keep(label)
        assert isinstance(label, QLabel)
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_an_elided_label_keeps_the_whole_text_within_reach(keep: Keep) -> None:
    label = ElidedLabel("one two three four five six seven")
    keep(label)
    label.resize(60, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.full_text() == "one two three four five six seven" == label.accessibleName()
    assert "five six" in label.toolTip()
    label.resize(600, 20)
    assert label.text() == label.full_text()
    assert label.toolTip() == ""


def test_a_tooltip_shows_what_was_written() -> None:
    assert "<b>" not in plain_tooltip("<b>bold</b>").replace("&lt;b&gt;", "")
    assert plain_tooltip("") == ""


def test_a_role_can_change(keep: Keep) -> None:
    label = PlainTextLabel("Saved", LabelRole.FAINT)
    keep(label)
    label.show()
    before = label.palette().windowText().color()
    label.set_role(LabelRole.DANGER)
    assert label.palette().windowText().color() != before


def test_one_line_begins_where_the_page_begins(qapp: QApplication, keep: Keep) -> None:
    label = PlainTextLabel("Heron")
    keep(label)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft


def chips(keep: Keep, direction: Qt.LayoutDirection) -> tuple[QWidget, FlowLayout]:
    box = keep(QWidget())
    box.setLayoutDirection(direction)
    flow = FlowLayout(box)
    for text in ("one", "two", "three", "four"):
        flow.addWidget(Chip(text, Tone.ACCENT))
    box.show()
    return box, flow


def places(flow: FlowLayout) -> list[QRect]:
    found = []
    for index in range(flow.count()):
        item = flow.itemAt(index)
        assert item is not None
        found.append(item.geometry())
    return found


def test_chips_break_into_rows_and_never_overlap(keep: Keep) -> None:
    box, flow = chips(keep, Qt.LayoutDirection.LeftToRight)
    assert flow.heightForWidth(1000) < flow.heightForWidth(120)
    box.resize(120, flow.heightForWidth(120))
    rects = places(flow)
    assert not any(a.intersects(b) for a in rects for b in rects if a is not b)
    assert all(box.rect().contains(rect) for rect in rects)


def test_chips_begin_at_the_right_where_reading_does(keep: Keep) -> None:
    box, flow = chips(keep, Qt.LayoutDirection.RightToLeft)
    box.resize(QSize(500, 60))
    rects = places(flow)
    assert rects[0].right() == box.rect().right()
    assert rects[0].left() - rects[1].right() - 1 == Space.S


def test_taking_all_chips_away_leaves_nothing(keep: Keep) -> None:
    _box, flow = chips(keep, Qt.LayoutDirection.LeftToRight)
    flow.clear()
    assert flow.count() == 0
    assert flow.itemAt(0) is None


def test_a_wrapped_label_gets_the_height_it_needs(keep: Keep) -> None:
    window = keep(QWidget())
    column = QVBoxLayout(window)
    label = PlainTextLabel("word " * 60, wrap=True)
    column.addWidget(label)
    window.resize(200, window.heightForWidth(200))
    window.show()
    assert label.height() >= label.heightForWidth(label.width())
