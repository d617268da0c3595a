"""The note that is open: a draft kept as it is typed, a sealed note to read, or its amendment."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from wayside.errors import WaysideError
from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.people.person.keeping import Keeper
from wayside.ui.people.person.note_face import NoteFace
from wayside.ui.people.person.note_marks import mark_places
from wayside.ui.people.person.note_slot import Amendment, NoteSlot, Typed, typed_of
from wayside.ui.people.person.reading import NoteView, read_note
from wayside.ui.people.person.words import mark_meaning, mark_name, stamp, state_name
from wayside.ui.theme.tokens import Tone
from wayside.ui.widgets.dialog import ConfirmDialog
from wayside.work import timeline
from wayside.work.people import PersonId
from wayside.work.timeline import EntryId, Note, NoteMark, NoteState

_TOUCHED = Touched.TIMELINE | Touched.DRAFTS


class _State(Enum):
    NOTHING = 0
    DRAFT = 1
    SEALED = 2
    AMENDING = 3


class NotePanel(NoteFace):
    """One note.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.

    Signals:
        note_kept(Note): a note was begun, written on, sealed, amended or brought back.
        note_gone(int): a note was thrown away.
        undo_offered(str, object): as `Page.undo_offered`.
    """

    note_kept = Signal(object)
    note_gone = Signal(object)
    undo_offered = Signal(str, object)

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._desk = desk
        self._person: PersonId | None = None
        self._state = _State.NOTHING
        self._slot: NoteSlot | None = None
        self._view: NoteView | None = None
        self._amendment: Amendment | None = None
        self._entry: EntryId | None = None
        self._keeper = Keeper(desk, _TOUCHED, self)
        self._connect()
        self._show_state()

    def _connect(self) -> None:
        self.editor.textChanged.connect(self._on_typed)
        self.mark.chosen.connect(self._on_mark)
        self.source.text_changed.connect(self._on_typed)
        self.versions.chosen.connect(self._show_version)
        self.seal.clicked.connect(self._ask_to_seal)
        self.discard.clicked.connect(self._discard)
        self.amend.clicked.connect(lambda: self._begin_amendment(None))
        self.save_amendment.clicked.connect(self._save_amendment)
        self.drop_amendment.clicked.connect(self._drop_amendment)
        self.saved.retry_requested.connect(self._keeper.flush)
        self._keeper.saved.connect(self._on_kept)
        self._keeper.saved_late.connect(self._on_kept_late)
        self._keeper.failed.connect(self.saved.failed)
        self.empty.action_requested.connect(self.start_new)

    # Which note ---------------------------------------------------------------------------------------------

    def open_for(self, person: PersonId) -> None:
        """Turn to a person, with no note open."""
        self._leave()
        self._person = person
        self._set_nothing()

    def is_open(self) -> bool:
        """Say whether a note is open."""
        return self._state is not _State.NOTHING

    def entry(self) -> EntryId | None:
        """Return the row of the note that is open, if it has one."""
        return self._entry

    def start_new(self) -> None:
        """Begin an empty note; it gets a row with its first character."""
        if self._person is None:
            return
        blank = self._state is _State.DRAFT and not self.editor.text().strip()
        if not blank or self._entry is not None:
            self._leave()
            self._begin_draft(NoteSlot(self._person), Typed(text=""), None)
        self.editor.setFocus()

    def open_note(self, entry: EntryId, match: str = "", *, focus: bool = False) -> None:
        """Read a note and show it.

        Args:
            entry: which.
            match: words to mark in it.
            focus: give it the keyboard.
        """
        if entry == self._entry and self._state is _State.DRAFT and not match:
            if focus:
                self.editor.setFocus()
            return
        self._leave()
        self._entry = entry

        def done(view: NoteView) -> None:
            if entry == self._entry and view.note.person_id == self._person:
                self._show_view(view)
                if focus:
                    self.editor.setFocus()

        def failed(_error: WaysideError) -> None:
            if entry == self._entry:
                self._set_nothing()

        self._desk.read(
            self, lambda connection: read_note(connection, entry, match), done, failed=failed, key="note"
        )

    def _leave(self) -> None:
        """Hand in what was typed; a draft with nothing in it goes."""
        if self._state is _State.DRAFT and self._slot is not None and not self.editor.text().strip():
            self._keeper.finish(self._slot.discard, _TOUCHED, self._on_gone, self.saved.failed)
            self._keeper.release()
        else:
            self._keeper.end()
        self._slot = None

    def _set_nothing(self) -> None:
        self._keeper.end()
        self._slot, self._view, self._entry = None, None, None
        self._state = _State.NOTHING
        self._fill(Typed(text=""))
        self._show_state()

    def _show_view(self, view: NoteView) -> None:
        self._view = view
        note = view.note
        typed = typed_of(note)
        if note.state is NoteState.DRAFT:
            self._begin_draft(NoteSlot(note.person_id, note.id), typed, note)
        else:
            self._state = _State.SEALED
            self._keeper.end()
            self._fill(typed)
            self._show_state()
            if view.amendment is not None:
                self._begin_amendment(view.amendment)
        mark_places(self.editor, view.matches, self._context.look)

    # What is shown ------------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        state = self._state
        self.show_parts(
            is_open=state is not _State.NOTHING,
            is_draft=state is _State.DRAFT,
            is_sealed=state is _State.SEALED,
            is_amending=state is _State.AMENDING,
        )
        self.saved.clear()
        self._describe(self._view.note if self._view is not None else None)
        self._on_mark_shown()

    def _describe(self, note: Note | None) -> None:
        locale = QLocale()
        if self._state is _State.DRAFT or note is None:
            self.state.setText(self.tr("Draft"))
            self.state.set_tone(Tone.ACCENT)
        else:
            words = state_name(note.state, note.version, locale)
            self.state.setText(words[:1].upper() + words[1:])
            self.state.set_tone(Tone.NEUTRAL)
        at = note.at if note is not None else self._context.now_ms()
        self.when.setText(stamp(at, self._context.now_ms(), locale))
        self.when.setToolTip(say.exact(at, locale))
        versions = self._view.versions if self._view is not None else ()
        self.set_versions(
            [
                (
                    v.version,
                    f"v{say.number(v.version, locale)} · {stamp(v.sealed_at, self._context.now_ms(), locale)}",
                )
                for v in versions
            ],
            shown=self._state is _State.SEALED and len(versions) > 1,
        )

    def _fill(self, typed: Typed) -> None:
        blockers = [QSignalBlocker(self.editor), QSignalBlocker(self.source)]
        self.editor.setExtraSelections([])
        self.editor.set_text(typed.text)
        self.mark.set_current(str(typed.mark.value))
        self.source.set_text(typed.source)
        del blockers
        self._say_mark(typed)

    def _say_mark(self, typed: Typed) -> None:
        said = mark_name(typed.mark) if typed.mark is not NoteMark.NONE else ""
        if typed.source:
            source = self.tr("Source: {0}").replace("{0}", typed.source)
            said = f"{said} · {source}" if said else source
        self.said.set_full_text(said)
        self.said.setVisible(bool(said) and self._state is _State.SEALED)

    def _show_version(self, key: str) -> None:
        view = self._view
        found = next((v for v in view.versions if str(v.version) == key), None) if view is not None else None
        if found is not None and self._state is _State.SEALED:
            self._fill(Typed(text=found.text, mark=found.mark, source=found.source))

    # Typing -------------------------------------------------------------------------------------------------

    def _begin_draft(self, slot: NoteSlot, typed: Typed, note: Note | None) -> None:
        self._slot = slot
        self._entry = note.id if note is not None else None
        if note is None:
            self._view = None
        self._state = _State.DRAFT
        self._fill(typed)
        self._keeper.begin(slot.write, self._typed)
        self._show_state()

    def _typed(self) -> Typed:
        return Typed(
            text=self.editor.text(), mark=NoteMark(int(self.mark.current())), source=self.source.text()
        )

    def _on_typed(self) -> None:
        if self._state in (_State.DRAFT, _State.AMENDING):
            self._keeper.touch()
            self._enable_ending()
            if self.editor.extraSelections():
                self.editor.setExtraSelections([])

    def _on_mark(self, _key: str) -> None:
        self._on_mark_shown()
        self._on_typed()

    def _on_mark_shown(self) -> None:
        mark = NoteMark(int(self.mark.current()))
        self.meaning.setText(mark_meaning(mark))
        writing = self._state in (_State.DRAFT, _State.AMENDING)
        self.source.setVisible(writing and (mark is NoteMark.FACT or bool(self.source.text())))
        self._enable_ending()

    def _enable_ending(self) -> None:
        has_text = not self.editor.document().isEmpty()
        self.seal.setEnabled(has_text)
        self.save_amendment.setEnabled(has_text)

    def _on_kept(self, kept: Note | None) -> None:
        if isinstance(kept, Note):
            if self._state is _State.DRAFT:
                self._entry = kept.id
            self.note_kept.emit(kept)
        if self._keeper.is_settled():
            self.saved.saved()

    def _on_kept_late(self, kept: Note | None) -> None:
        if isinstance(kept, Note):
            self.note_kept.emit(kept)

    # Ending a draft -----------------------------------------------------------------------------------------

    def _ask_to_seal(self) -> None:
        dialog = ConfirmDialog(
            self.tr("Seal this note?"),
            self.tr(
                "A sealed note stays as it is for good: it can neither be changed nor thrown away. You can still"
                " add a new version; this one stays readable beside it."
            ),
            self.tr("Seal note"),
            danger=False,
            parent=self.window(),
        )
        dialog.confirmed.connect(self._seal)
        dialog.open()

    def _seal(self) -> None:
        if self._slot is None or self._state is not _State.DRAFT:
            return
        self.editor.setReadOnly(True)
        self._keeper.finish(self._slot.seal, _TOUCHED, self._on_sealed, self._on_not_ended)

    def _on_sealed(self, note: Note | None) -> None:
        if note is None:
            return
        self.note_kept.emit(note)
        if note.id == self._entry or self._state is _State.DRAFT:
            self._keeper.release()
            self._slot, self._state, self._entry = None, _State.SEALED, None
            self.open_note(note.id)

    def _on_not_ended(self, error: WaysideError) -> None:
        self.editor.setReadOnly(False)
        self.saved.failed(error)

    def _discard(self) -> None:
        if self._slot is None:
            return
        self._keeper.finish(self._slot.discard, _TOUCHED, self._on_discarded, self._on_not_ended)
        self._keeper.release()
        self._slot = None
        self._set_nothing()

    def _on_gone(self, note: Note | None) -> None:
        if note is not None:
            self.note_gone.emit(note.id)

    def _on_discarded(self, note: Note | None) -> None:
        if note is None:
            return
        self.note_gone.emit(note.id)

        def back(again: Note) -> None:
            self.note_kept.emit(again)
            self.open_note(again.id)

        def undo() -> None:
            self._desk.write(self, lambda connection: timeline.restore_note(connection, note), _TOUCHED, back)

        self.undo_offered.emit(self.tr("Draft thrown away."), undo)

    # Amending -----------------------------------------------------------------------------------------------

    def _begin_amendment(self, kept: dict[str, str] | None) -> None:
        view = self._view
        if view is None or self._state is not _State.SEALED:
            return
        amendment = self._amendment = Amendment(view.note)
        self._state = _State.AMENDING
        self._fill(amendment.read(kept) if kept is not None else amendment.original)
        self._keeper.begin(amendment.keep, self._typed)
        self._show_state()
        if kept is not None:
            self.saved.say(self.tr("Left half typed"))
        else:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save_amendment(self) -> None:
        amendment, typed = self._amendment, self._typed()
        if amendment is None or self._state is not _State.AMENDING:
            return
        self.editor.setReadOnly(True)
        self._keeper.finish(
            lambda connection: amendment.save(connection, typed),
            _TOUCHED,
            self._on_amended,
            self._on_not_ended,
        )

    def _on_amended(self, note: Note) -> None:
        self.note_kept.emit(note)
        self._reopen(note.id)

    def _drop_amendment(self) -> None:
        view, amendment, typed = self._view, self._amendment, self._typed()
        if view is None or amendment is None or self._state is not _State.AMENDING:
            return
        entry = view.note.id

        def undo() -> None:
            self._desk.write(
                self,
                lambda connection: amendment.keep(connection, typed),
                Touched.DRAFTS,
                lambda _none: self._reopen(entry),
            )

        def dropped(_none: None) -> None:
            if typed != amendment.original:
                self.undo_offered.emit(self.tr("Amendment thrown away."), undo)
            self._reopen(entry)

        self._keeper.finish(amendment.drop, Touched.DRAFTS, dropped, self._on_not_ended)

    def _reopen(self, entry: EntryId) -> None:
        if self._entry == entry:
            self._keeper.release()
            self._state = _State.SEALED
            self.open_note(entry)
