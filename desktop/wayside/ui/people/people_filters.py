"""What the list of people is filtered by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from wayside.ui.people.person.words import stage_name
from wayside.ui.theme.theme import Appearance
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.search_field import SearchField
from wayside.ui.widgets.segmented import Segmented
from wayside.work.people import PeopleQuery, Show, Stage

_PAUSE_MS = 80
_FIELD_WIDTH = 200


class PeopleFilters(QWidget):
    """A row of filters that breaks where it is narrow.

    Args:
        look: icons and sizes.
        parent: owner.

    Signals:
        changed: a filter is another one now; typing counts after a short pause.
        left: Escape in the empty field, or an arrow towards the list.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tags: tuple[str, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.field = SearchField(look, "")
        self._show = Segmented("", self._shows())
        self._stage = Choice(look, "", self._stages())
        self._tag = Choice(look, "", [("", "")])
        self.say()
        self._tag.hide()
        self._build()

    def _build(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.field.setObjectName("people_filter")
        self._show.setObjectName("people_show")
        self._stage.setObjectName("people_stage")
        self._tag.setObjectName("people_tag")
        flow = FlowLayout(self)
        for widget in (self.field, self._show, self._stage, self._tag):
            flow.addWidget(widget)
        self._fit()
        self._look.theme_changed.connect(self._fit)
        self.field.query_changed.connect(lambda _text: self._pause.start())
        self.field.submitted.connect(self._now)
        self.field.down_pressed.connect(self.left)
        self.field.left.connect(self.left)
        for choice in (self._show, self._stage, self._tag):
            choice.chosen.connect(lambda _key: self._now())

    def narrowed(self, query: PeopleQuery) -> PeopleQuery:
        """Return a query with these filters; its order stays."""
        stage = self._stage.current()
        return replace(
            query,
            text=self.field.text(),
            show=Show(self._show.current()),
            stage=Stage(int(stage)) if stage else None,
            tag=self._tag.current(),
        )

    def is_narrow(self) -> bool:
        """Say whether anything but open and closed is filtered."""
        return bool(self.field.text().strip() or self._stage.current() or self._tag.current())

    def is_pausing(self) -> bool:
        """Say whether something has been typed that the list does not show yet."""
        return self._pause.isActive()

    def clear(self) -> None:
        """Filter nothing any more, and say so."""
        self._widen()
        self._now()

    def reset(self) -> None:
        """Show all who are open, without telling anybody."""
        self._widen()
        self._show.set_current(Show.OPEN.value)
        self._pause.stop()

    def set_tags(self, tags: Sequence[str]) -> None:
        """Offer the tags in use; without any there is nothing to choose."""
        if tuple(tags) != self._tags:
            self._tags = tuple(tags)
            chosen = self._tag.current()
            self._tag.clear()
            for key, text in [("", self.tr("Every tag")), *((tag, tag) for tag in tags)]:
                self._tag.addItem(text, key)
            self._tag.set_current(chosen)
            if chosen and chosen not in tags:
                self._now()
        self._tag.setVisible(bool(tags))

    def say(self) -> None:
        """Say everything in the language now chosen."""
        name = self.tr("Filter by code name")
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(name)
        self._show.setAccessibleName(self.tr("Show"))
        self._show.set_texts(self._shows())
        self._stage.setAccessibleName(self.tr("Stage"))
        self._tag.setAccessibleName(self.tr("Tag"))
        for row, (_, text) in enumerate(self._stages()):
            self._stage.setItemText(row, text)
        self._tag.setItemText(0, self.tr("Every tag"))

    def _shows(self) -> list[tuple[str, str]]:
        return [
            (Show.OPEN.value, self.tr("Open")),
            (Show.CLOSED.value, self.tr("Closed")),
            (Show.ALL.value, self.tr("All")),
        ]

    def _stages(self) -> list[tuple[str, str]]:
        return [("", self.tr("Every stage")), *((str(int(stage)), stage_name(stage)) for stage in Stage)]

    def begin_typing(self, text: str) -> None:
        """Go on typing here."""
        self.field.setFocus()
        self.field.setText(self.field.text() + text)

    def _widen(self) -> None:
        self.field.clear()
        self._stage.set_current("")
        self._tag.set_current("")

    def _now(self) -> None:
        self._pause.stop()
        self.changed.emit()

    def _fit(self) -> None:
        self.field.setMinimumWidth(self._look.pixels(_FIELD_WIDTH))
