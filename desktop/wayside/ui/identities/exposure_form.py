"""The form for an exposure: what happened, before whom, how far it has come, what was done. Kept while it is typed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.safety_words import severity_name
from wayside.ui.people.person.keeping import Keeper
from wayside.ui.people.person.save_line import SaveLine
from wayside.ui.people.person.suggest_line import SuggestLine
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.note_editor import NoteEditor
from wayside.vault.connection import Connection, transaction
from wayside.work import drafts, identities, people
from wayside.work.drafts import Draft
from wayside.work.identities import Exposure, ExposureFields, ExposureId, IdentityId, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class _Typed:
    """What is in the form. `of` is the exposure that is changed, None for another one; `at` is when that was."""

    of: ExposureId | None
    at: int
    what: str
    whom: str
    done: str
    severity: Severity


class ExposureForm(QWidget):
    """Empty for another exposure, or filled with one that is to be changed.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        noted: the log is another one now.
    """

    noted = Signal()

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._identity: IdentityId | None = None
        self._edited: tuple[ExposureId, int] | None = None
        self.state = SaveLine(context.now_ms)
        self.what = NoteEditor(self.tr("What happened"), growing=True, min_lines=2, max_lines=8)
        self.what.setObjectName("exposure_what")
        self.whom = SuggestLine(
            self.tr("Before whom"), placeholder=self.tr("Code name, if it was somebody here")
        )
        self.whom.setObjectName("exposure_whom")
        self.severity = Choice(
            context.look,
            self.tr("How far it has come"),
            [(str(int(severity)), severity_name(severity)) for severity in Severity],
        )
        self.severity.setObjectName("exposure_severity")
        self.done = NoteEditor(self.tr("What was done about it"), growing=True, min_lines=1, max_lines=6)
        self.done.setObjectName("exposure_done")
        self.add = Button(self.tr("Note it"))
        self.add.setObjectName("exposure_add")
        self.leave = Button(self.tr("Leave it as it was"), Kind.LINK)
        self.leave.setObjectName("exposure_leave")
        self._what_field = LabelledField(
            self.tr("What happened"),
            self.what,
            hint=self.tr("In words. No pictures, no recordings, no quotes of material."),
        )
        self._whom_field = LabelledField(self.tr("Before whom"), self.whom)
        self._keeper = Keeper(desk, Touched.DRAFTS, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._what_field)
        column.addWidget(self._whom_field)
        column.addWidget(LabelledField(self.tr("How far it has come"), self.severity))
        column.addWidget(LabelledField(self.tr("What was done about it"), self.done))
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeading)

    def _connect(self) -> None:
        self.add.clicked.connect(self._submit)
        self.leave.clicked.connect(self._leave)
        self.what.submitted.connect(self._submit)
        self.done.submitted.connect(self._submit)
        self.whom.returnPressed.connect(self._submit)
        self.what.textChanged.connect(lambda: self._what_field.set_error(""))
        self.whom.textChanged.connect(lambda _text: self._whom_field.set_error(""))
        self.whom.textEdited.connect(self._complete)
        for changed in (
            self.what.textChanged,
            self.done.textChanged,
            self.whom.textChanged,
            self.severity.chosen,
        ):
            changed.connect(lambda *_text: self._keeper.touch())
        self._keeper.saved.connect(lambda _none: self.state.saved())
        self._keeper.failed.connect(self.state.failed)
        self.state.retry_requested.connect(self._keeper.flush)

    # What is in it ------------------------------------------------------------------------------------------

    def open_for(self, identity: IdentityId) -> None:
        """Turn to another identity, and to what was left half typed about it."""
        self._keeper.end()
        self._identity = identity
        self._fill(self._empty())

        def restore(draft: Draft | None) -> None:
            # Whoever has begun to type meanwhile means that.
            if draft is not None and identity == self._identity and self._typed() == self._empty():
                self._fill(_read(draft.fields))

        self._desk.read(
            self, lambda connection: drafts.load(connection, _slot(identity)), restore, key="exposure"
        )
        self._begin()

    def change(self, exposure: Exposure, whom: str) -> None:
        """Fill in an exposure to say more about it."""
        fields = exposure.fields
        self._fill(
            _Typed(
                of=exposure.id,
                at=fields.at,
                what=fields.what,
                whom=whom,
                done=fields.done,
                severity=fields.severity,
            )
        )
        self._keeper.touch()
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> _Typed:
        of, at = self._edited or (None, 0)
        return _Typed(
            of=of,
            at=at,
            what=self.what.text(),
            whom=self.whom.text(),
            done=self.done.text(),
            severity=Severity(int(self.severity.current())),
        )

    @staticmethod
    def _empty() -> _Typed:
        return _Typed(of=None, at=0, what="", whom="", done="", severity=Severity.SLIP)

    def _fill(self, typed: _Typed) -> None:
        self._edited = (typed.of, typed.at) if typed.of is not None else None
        for editor, text in ((self.what, typed.what), (self.done, typed.done)):
            with QSignalBlocker(editor):
                editor.set_text(text)
        with QSignalBlocker(self.whom):
            self.whom.setText(typed.whom)
        self.severity.set_current(str(int(typed.severity)))
        self.add.setText(self.tr("Keep") if typed.of is not None else self.tr("Note it"))
        self.leave.setVisible(typed.of is not None)
        self._what_field.set_error("")
        self._whom_field.set_error("")

    def _begin(self) -> None:
        identity = self._identity
        if identity is None:
            return

        def write(connection: Connection, typed: _Typed) -> None:
            if typed == self._empty():
                drafts.discard(connection, _slot(identity))
            else:
                drafts.save(connection, _slot(identity), None, _fields(typed))

        self._keeper.begin(write, self._typed)

    def _complete(self, text: str) -> None:
        if text.strip():
            self._desk.read(
                self,
                lambda connection: people.names(connection, text),
                lambda found: self.whom.set_suggestions([name for _person, name in found]),
                key="exposure-whom",
            )

    # Doing --------------------------------------------------------------------------------------------------

    def _leave(self) -> None:
        self._fill(self._empty())
        self._keeper.touch()
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        identity, typed = self._identity, self._typed()
        if identity is None:
            return
        if not typed.what.strip():
            self._what_field.set_error(self.tr("Say what happened; one line is enough."))
            self.what.setFocus()
            return
        now = self._context.now_ms()

        def work(connection: Connection) -> Exposure:
            whom = people.find(connection, typed.whom) if typed.whom.strip() else None
            if typed.whom.strip() and whom is None:
                raise WaysideError(ErrorCode.VALUE_INVALID, field="person")
            fields = ExposureFields(
                at=typed.at if typed.of is not None else now,
                severity=typed.severity,
                what=typed.what,
                done=typed.done,
                person_id=whom,
            )
            with transaction(connection):
                drafts.discard(connection, _slot(identity))
                if typed.of is not None:
                    return identities.update_exposure(connection, typed.of, fields)
                return identities.note_exposure(connection, identity, fields)

        def done(_exposure: Exposure) -> None:
            if identity == self._identity:
                self._keeper.release()
                self._fill(self._empty())
                self._begin()
            self.noted.emit()

        def failed(error: WaysideError) -> None:
            if error.code is ErrorCode.VALUE_INVALID and error.params.get("field") == "person":
                self._whom_field.set_error(
                    self.tr("Nobody here has this code name. Leave it empty, or describe them above.")
                )
                self.whom.setFocus()
            else:
                self._what_field.set_error(errors.sentence(error))

        self._keeper.finish(work, Touched.IDENTITIES | Touched.DRAFTS, done, failed)


def _slot(identity: IdentityId) -> str:
    return f"exposure:{identity}"


def _fields(typed: _Typed) -> dict[str, str]:
    return {
        "of": str(typed.of or ""),
        "at": str(typed.at),
        "what": typed.what,
        "whom": typed.whom,
        "done": typed.done,
        "severity": str(int(typed.severity)),
    }


def _read(fields: dict[str, str]) -> _Typed:
    return _Typed(
        of=ExposureId(int(fields["of"])) if fields["of"] else None,
        at=int(fields["at"]),
        what=fields["what"],
        whom=fields["whom"],
        done=fields["done"],
        severity=Severity(int(fields["severity"])),
    )
