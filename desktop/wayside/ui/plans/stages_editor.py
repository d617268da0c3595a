"""The stages of a playbook or a plan: a list to choose and order them, beside it the form of the one chosen."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QVBoxLayout, QWidget

from wayside.ui.people.person.words import short
from wayside.ui.plans.stage_form import StageForm
from wayside.ui.plans.words import numbered
from wayside.ui.theme.icons import Icon
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import ColorRole, Space
from wayside.ui.today.rows_model import Item, RowsModel
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows import Row, RowList
from wayside.work.plans import Stage
from wayside.work.plans.records import MAX_STAGES

_LIST_WIDTH = 260
_BESIDE_FROM = 640


class StageList(RowList):
    """The names of the stages, in order. Alt with an arrow moves the one chosen, Delete takes it out.

    Args:
        look: colours and fonts.
        name: what is listed, for screen readers.
        parent: owner.

    Signals:
        move_requested(int): one place back (-1) or on (1).
        removal_requested: take it out.
    """

    move_requested = Signal(int)
    removal_requested = Signal()

    def __init__(self, look: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent=parent)
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        look.theme_changed.connect(self.fit)

    def fit(self) -> None:
        """Be as high as the rows."""
        self.setFixedHeight(self.height_of_rows(self.rows.rowCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Order and take out."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.accept()
            self.move_requested.emit(step)
        elif event.key() == Qt.Key.Key_Delete:
            event.accept()
            if not event.isAutoRepeat():
                self.removal_requested.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class StagesEditor(QWidget):
    """The list and the form.

    Args:
        look: colours and fonts.
        parent: owner.

    Signals:
        typed: a stage is another way now.
        ordered: there are other stages now, or in another order.
        taken_out(int, Stage): a stage was taken out from this place.
    """

    typed = Signal()
    ordered = Signal()
    taken_out = Signal(int, object)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._stages: list[tuple[int, Stage]] = []
        self._next_key = 0
        self._place = -1
        self.list = StageList(look, self.tr("Stages"))
        self.list.setObjectName("stages_list")
        self.form = StageForm()
        self._nothing = PlainTextLabel(
            self.tr(
                "No stages yet. A stage is a part of the way, and says when it is time for the next one."
            ),
            LabelRole.SECONDARY,
            wrap=True,
        )
        self.add = Button(self.tr("Add a stage"), icon=look.icon(Icon.ADD, ColorRole.INK))
        self.add.setObjectName("stages_add")
        self.back = Button(
            self.tr("Earlier"), Kind.QUIET, icon=look.icon(Icon.CHEVRON_UP, ColorRole.SECONDARY)
        )
        self.back.setObjectName("stages_earlier")
        self.on = Button(self.tr("Later"), Kind.QUIET, icon=look.icon(Icon.CHEVRON_DOWN, ColorRole.SECONDARY))
        self.on.setObjectName("stages_later")
        self.remove = Button(self.tr("Take out"), Kind.QUIET)
        self.remove.setObjectName("stages_remove")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(Space.XL)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(Space.S)
        side.addWidget(self._nothing)
        side.addWidget(self.list)
        orders = QWidget()
        flow = FlowLayout(orders, gap=Space.XS)
        for button in (self.back, self.on, self.remove):
            flow.addWidget(button)
        side.addWidget(orders)
        side.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        side.addStretch(1)
        self._box.addWidget(self._side)
        self._box.addWidget(self.form, 1)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.row_opened.connect(lambda _index: self.form.name.setFocus())
        self.list.move_requested.connect(self.shift)
        self.list.removal_requested.connect(self.take_out)
        self.form.typed.connect(self._on_typed)
        self.add.clicked.connect(self.append)
        self.back.clicked.connect(lambda: self.shift(-1))
        self.on.clicked.connect(lambda: self.shift(1))
        self.remove.clicked.connect(self.take_out)

    # Showing ------------------------------------------------------------------------------------------------

    def show_stages(self, stages: tuple[Stage, ...], place: int = 0) -> None:
        """Show other stages, and one of them in the form."""
        self._stages = [(self._key(), stage) for stage in stages]
        self._choose(min(place, len(stages) - 1))

    def stages(self) -> tuple[Stage, ...]:
        """Return the stages as they are typed."""
        return tuple(stage for _, stage in self._stages)

    def keys(self) -> tuple[int, ...]:
        """Return what each stage is known by here, whatever becomes of its name and place."""
        return tuple(key for key, _ in self._stages)

    def place(self) -> int:
        """Return which one the form shows; -1 without any."""
        return self._place

    def _key(self) -> int:
        self._next_key += 1
        return self._next_key

    def _choose(self, place: int) -> None:
        self._place = place
        self._show_list()
        if place >= 0:
            self.form.show_stage(self._stages[place][1])
        self.form.setVisible(place >= 0)

    def _show_list(self) -> None:
        blocker = QSignalBlocker(self.list.selectionModel())
        locale = QLocale()
        self.list.rows.replace(
            [
                Item(key=key, row=Row(title=numbered(place, short(stage.name, 80), locale)), subject=place)
                for place, (key, stage) in enumerate(self._stages)
            ]
        )
        if self._place >= 0:
            self.list.setCurrentIndex(self.list.rows.index(self._place))
        del blocker
        self.list.fit()
        self.list.viewport().update()
        count = len(self._stages)
        self.list.setVisible(count > 0)
        self._nothing.setVisible(count == 0)
        self.add.setEnabled(count < MAX_STAGES)
        self.back.setEnabled(self._place > 0)
        self.on.setEnabled(0 <= self._place < count - 1)
        for button in (self.back, self.on, self.remove):
            button.setVisible(count > 0)

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and index.row() != self._place:
            self._choose(index.row())

    def _on_typed(self) -> None:
        if self._place < 0:
            return
        key, before = self._stages[self._place]
        stage = self.form.stage()
        self._stages[self._place] = (key, stage)
        if stage.name != before.name:
            self._show_list()
        self.typed.emit()

    # Doing --------------------------------------------------------------------------------------------------

    def append(self) -> None:
        """Add a stage after the one shown, and begin with its name."""
        if len(self._stages) < MAX_STAGES:
            self.insert(self._place + 1, Stage(name=self._free_name()))
            self.form.name.setFocus()
            self.form.name.selectAll()

    def insert(self, place: int, stage: Stage) -> None:
        """Put a stage at a place."""
        self._stages.insert(place, (self._key(), stage))
        self._choose(place)
        self.ordered.emit()

    def shift(self, step: int) -> None:
        """Move the stage shown one place back (-1) or on (1)."""
        there = self._place + step
        if self._place < 0 or not 0 <= there < len(self._stages):
            return
        self._stages.insert(there, self._stages.pop(self._place))
        self._place = there
        focused = self.back.hasFocus() or self.on.hasFocus()
        self._show_list()
        if focused and not (self.back if step < 0 else self.on).isEnabled():
            self.list.setFocus()
        self.ordered.emit()

    def take_out(self) -> None:
        """Take out the stage shown."""
        if self._place < 0:
            return
        place = self._place
        _, stage = self._stages.pop(place)
        self._choose(min(place, len(self._stages) - 1))
        (self.list if self._stages else self.add).setFocus()
        self.ordered.emit()
        self.taken_out.emit(place, stage)

    def _free_name(self) -> str:
        name, names = self.tr("New stage"), {stage.name for _, stage in self._stages}
        number = 2
        free = name
        while free in names:
            free = f"{name} {number}"
            number += 1
        return free

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above the form where there is no room beside it."""
        super().resizeEvent(event)
        beside = event.size().width() >= self._look.pixels(_BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != way:
            self._box.setDirection(way)
        self._side.setMaximumWidth(self._look.pixels(_LIST_WIDTH) if beside else _UNLIMITED)
        self._side.setMinimumWidth(self._look.pixels(_LIST_WIDTH) if beside else 1)


_UNLIMITED = 16_777_215
