"""The assistant for somebody's first vault, or their next one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors, say
from wayside.ui.context import UiContext
from wayside.ui.first_run import making
from wayside.ui.first_run.code_steps import CodeStep, ConfirmStep
from wayside.ui.first_run.making import Maker, Making
from wayside.ui.first_run.making_step import MakingStep
from wayside.ui.first_run.phrase_step import PhraseStep
from wayside.ui.first_run.place_step import PlaceStep
from wayside.ui.first_run.step import Step
from wayside.ui.first_run.welcome_step import WelcomeStep
from wayside.ui.theme.tokens import Space
from wayside.ui.unlock.choose_folder import choose_folder, documents_folder
from wayside.ui.unlock.column import Column
from wayside.ui.unlock.opening import remember
from wayside.ui.unlock.preload import PASSPHRASES, WORK, Preloader
from wayside.ui.unlock.unlock_form import PROMISE_CHAPTER
from wayside.ui.widgets.announce import announce
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.dialog import ConfirmDialog
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.vault.keys import KDF_DEFAULT, KdfParams
from wayside.vault.thread import VaultThread

_WIDTH = 560
_STEPS = 4


class FirstRunPage(Column):
    """Leads from nothing to an open vault whose recovery code is on paper.

    Signals:
        opened(VaultThread): a vault was made and is open.
        existing_chosen(Path): somebody wants to open a vault that is there already.
        chapter_asked(str): somebody wants to read this chapter of the handbook.
        left: somebody went back from the first step; only with `can_leave`.

    Args:
        context: looks, settings, clock.
        parent: owner.
        can_leave: whether there is something to go back to from the first step.
        kdf: cost of the key of what is made.
        parent_folder: the folder offered for new vaults; the documents folder if not given.
    """

    opened = Signal(object)
    existing_chosen = Signal(object)
    chapter_asked = Signal(str)
    left = Signal()

    def __init__(
        self,
        context: UiContext,
        parent: QWidget | None = None,
        *,
        can_leave: bool = False,
        kdf: KdfParams = KDF_DEFAULT,
        parent_folder: Path | None = None,
    ) -> None:
        super().__init__(context.look, _WIDTH, centred=False, parent=parent)
        self._context = context
        self._can_leave = can_leave
        self._kdf = kdf
        self._parent_folder = parent_folder or documents_folder()
        self._step: Step | None = None
        self._way: list[Step] = []
        self._making: Making | None = None
        self._thread: VaultThread | None = None
        self._code = ""
        self._folder = self._parent_folder
        self._load = Preloader((*PASSPHRASES, *WORK), self)
        self._build()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        self._show(self._make_welcome())

    # Frame --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.body.addSpacing(Space.L)
        self._progress = QWidget()
        column = QVBoxLayout(self._progress)
        column.setContentsMargins(0, 0, 0, Space.L)
        column.setSpacing(Space.S)
        self._count = PlainTextLabel("", LabelRole.SECONDARY)
        self._count.setObjectName("first_run_count")
        column.addWidget(self._count)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _STEPS)
        column.addWidget(self._bar)
        self.body.addWidget(self._progress)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        self._error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._error.setObjectName("first_run_error")
        self._error.setContentsMargins(0, Space.M, 0, 0)
        self._error.hide()
        self.body.addWidget(self._error)
        self.body.addSpacing(Space.XL)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        self._back = Button(self.tr("Back"))
        self._skip = Button(self.tr("Not now…"), Kind.QUIET)
        self._next = Button("", Kind.PRIMARY)
        self._finish = Button("", Kind.PRIMARY)
        parts = (("back", self._back), ("skip", self._skip), ("next", self._next), ("finish", self._finish))
        for name, button in parts:
            button.setObjectName(f"first_run_{name}")
        self._back.clicked.connect(self.go_back)
        self._skip.clicked.connect(self._warn_before_leaving)
        self._next.clicked.connect(self._go_on)
        self._finish.clicked.connect(self._go_on)
        row.addWidget(self._back)
        row.addStretch(1)
        for button in (self._skip, self._next, self._finish):
            row.addWidget(button)
        self.body.addWidget(self._buttons)

    def _show(self, step: Step, *, remember_way: bool = True) -> None:
        """Show a step in place of the one before."""
        if self._step is not None:
            self._step.hide()
            if remember_way:
                self._way.append(self._step)
        self._step = step
        if self._place.indexOf(step) < 0:
            self._place.addWidget(step)
            self._put_buttons_last()
            step.changed.connect(self._show_state)
            step.go_on.connect(self._go_on)
        step.show()
        self._say_error("")
        self._show_state()
        self.fit()
        self.verticalScrollBar().setValue(0)
        step.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, step.title)

    def _put_buttons_last(self) -> None:
        """Steps are built later than the buttons below them; Tab goes by that, unless these come again."""
        at = self.body.indexOf(self._buttons)
        self._buttons.setParent(None)
        self.body.insertWidget(at, self._buttons)

    def _forget_step(self, step: Step) -> None:
        self._place.removeWidget(step)
        step.deleteLater()

    @Slot()
    def _show_state(self) -> None:
        step = self._step
        if step is None:
            return
        numbers = {PlaceStep: 1, PhraseStep: 2, MakingStep: 2, CodeStep: 3, ConfirmStep: 4}
        number = 0 if self._is_sample() else numbers.get(type(step), 0)
        text = self.tr("Step {number} of {all}").format(
            number=say.number(number, QLocale()), all=say.number(_STEPS, QLocale())
        )
        self._progress.setVisible(number > 0)
        self._count.setText(text)
        self._bar.setValue(number)
        self._bar.setAccessibleName(text)
        choosing, running = isinstance(step, WelcomeStep), isinstance(step, MakingStep)
        shown = isinstance(step, (CodeStep, ConfirmStep))
        last = isinstance(step, ConfirmStep)
        self._back.setVisible(self._can_go_back())
        self._skip.setVisible(shown)
        self._next.setVisible(not choosing and not running and not last)
        self._finish.setVisible(last)
        button = self._finish if last else self._next
        button.setText(step.next_text())
        button.setEnabled(step.can_go_on())
        self._buttons.setVisible(not running and (not choosing or self._can_leave))

    def _is_sample(self) -> bool:
        return any(
            isinstance(step, PlaceStep) and step.objectName() == "sample" for step in (*self._way, self._step)
        )

    def _can_go_back(self) -> bool:
        if isinstance(self._step, (MakingStep, CodeStep)):
            return False
        return bool(self._way) or self._can_leave

    # Going on and back --------------------------------------------------------------------------------------

    @Slot()
    def _go_on(self) -> None:
        step = self._step
        if step is None:
            return
        if not step.can_go_on():
            step.explain()
            # Judging may just have found that everything is well.
            if not step.can_go_on():
                return
        if isinstance(step, PlaceStep):
            self._after_place(step)
        elif isinstance(step, PhraseStep):
            self._make(making.empty_vault(self._folder, step.form.take(), self._kdf), can_stop=False)
        elif isinstance(step, CodeStep):
            self._show(ConfirmStep(self._context.look, self._code))
        elif isinstance(step, ConfirmStep):
            self._done()

    @Slot()
    def go_back(self) -> None:
        """Go to the step before; from the first one to where the person came from."""
        if not self._can_go_back():
            return
        if not self._way:
            self.left.emit()
            return
        gone = self._step
        self._show(self._way.pop(), remember_way=False)
        if gone is not None:
            self._forget_step(gone)

    def _after_place(self, step: PlaceStep) -> None:
        self._folder = step.folder
        if self._is_sample():
            maker = making.sample_vault(self._folder, self._context.now_ms(), self._kdf)
            self._make(maker, can_stop=True)
        else:
            self._show(PhraseStep(self._context.look))

    # Steps --------------------------------------------------------------------------------------------------

    def _make_welcome(self) -> WelcomeStep:
        step = WelcomeStep()
        step.new_asked.connect(self._ask_place)
        step.sample_asked.connect(self._ask_sample_place)
        step.existing_asked.connect(self._choose_existing)
        step.chapter_asked.connect(lambda: self.chapter_asked.emit(PROMISE_CHAPTER))
        return step

    @Slot()
    def _ask_place(self) -> None:
        self._show(
            PlaceStep(
                self._context.look,
                self.tr("Name and place"),
                self.tr("The name is shown before the vault is open, so it should tell strangers nothing."),
                name=self.tr("Fieldwork"),
                parent_folder=self._parent_folder,
            )
        )

    @Slot()
    def _ask_sample_place(self) -> None:
        step = PlaceStep(
            self._context.look,
            self.tr("A sample vault"),
            self.tr(
                "23 invented people and about 600 notes and contacts. Delete the folder when you are done."
            ),
            name=self.tr("Wayside sample"),
            parent_folder=self._parent_folder,
            note=self.tr("Its passphrase is: {phrase}").format(phrase=making.SAMPLE_PASSPHRASE),
            action=self.tr("Make the sample vault"),
        )
        step.setObjectName("sample")
        self._show(step)

    @Slot()
    def _choose_existing(self) -> None:
        choose_folder(self, self.tr("Choose a vault"), self._parent_folder, self.existing_chosen.emit)

    # Making -------------------------------------------------------------------------------------------------

    def _make(self, maker: Maker, *, can_stop: bool) -> None:
        step = MakingStep(can_stop=can_stop)
        making_now = Making(maker)
        making_now.made.connect(self._on_made)
        making_now.failed.connect(self._on_failed)
        making_now.progressed.connect(step.set_progress)
        step.stop_asked.connect(making_now.stop)
        self._making = making_now
        self._show(step)
        making_now.start()

    @Slot(object)
    def _on_made(self, thread: VaultThread) -> None:
        self._thread = thread
        remember(self._context.device, self._folder, self._context.now_ms(), thread)
        if self._is_sample():
            self._done()
            return
        self._code = self._making.code if self._making is not None else ""
        self._show(CodeStep(self._context.look, self._code))
        # The vault is there: what lies before cannot be changed any more.
        self._way.clear()

    @Slot(object)
    def _on_failed(self, error: WaysideError) -> None:
        gone = self._step
        self._making = None
        self._show(self._way.pop(), remember_way=False)
        if gone is not None:
            self._forget_step(gone)
        if error.code is not ErrorCode.CANCELLED:
            self._say_error(errors.sentence(error))

    def _say_error(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
        announce(self._error, text, urgent=True)

    def _done(self) -> None:
        thread, self._thread = self._thread, None
        self._making = None
        self._code = ""
        if thread is not None:
            self.opened.emit(thread)

    @Slot()
    def _warn_before_leaving(self) -> None:
        dialog = ConfirmDialog(
            self.tr("Open the vault without checking the code?"),
            self.tr(
                "The vault is made already, but it is not certain that your paper can be read. "
                "Without the code, "
                "a forgotten passphrase means that everything in the vault is lost. The code is "
                "not shown again."
            ),
            self.tr("Open without checking"),
            danger=False,
            parent=self,
        )
        dialog.setObjectName("first_run_leave")
        dialog.confirmed.connect(self._done)
        dialog.open()

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            self.keep_in_view(new)

    # Qt -----------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Give the step the keyboard, and load what the next ones need."""
        super().showEvent(event)
        if self._step is not None:
            self._step.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._load.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape, or stop what is being made."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif isinstance(self._step, MakingStep):
            self._step.stop_asked.emit()
        elif isinstance(self._step, CodeStep):
            self._warn_before_leaving()
        else:
            self.go_back()
