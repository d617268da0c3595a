"""The pictures of an identity, each with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors, say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.origin_words import origin_hint, origin_name, refusal
from wayside.ui.identities.tab_scroll import TabScroll
from wayside.ui.people.person.unfinished import Unfinished
from wayside.ui.people.person.words import short
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.unlock.choose_folder import documents_folder
from wayside.ui.widgets.buttons import Button, Kind
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.dialog import ConfirmDialog
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.rows_box import RowsBox
from wayside.ui.widgets.text_field import TextField
from wayside.vault.connection import Connection, Reach
from wayside.work import identities
from wayside.work.identities import Identity, IdentityId, Origin, Picture, PictureId

_SIDE = 96
_PATTERNS = "*.jpg *.jpeg *.png *.webp"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    picture: Picture
    content: bytes


def _read(connection: Connection, identity: IdentityId) -> list[_Shown]:
    return [
        _Shown(picture=picture, content=identities.picture_content(connection, picture.id))
        for picture in identities.pictures(connection, identity)
    ]


class PicturesTab(TabScroll):
    """Pictures.

    Args:
        context: looks and the clock.
        desk: the way to the vault.
        parent: owner.
    """

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._context = context
        self._desk = desk
        self._identity: Identity | None = None
        self.origin = Choice(
            context.look, self.tr("Where it comes from"), [(str(int(o)), origin_name(o)) for o in Origin]
        )
        self.origin.setObjectName("picture_origin")
        self._origin_field = LabelledField(self.tr("Where it comes from"), self.origin)
        self.proof = TextField(self.tr("Where the consent or the licence lies"))
        self.proof.edit.setObjectName("picture_proof")
        self.choose = Button(self.tr("Choose a picture…"))
        self.choose.setObjectName("picture_choose")
        self._refusal = InlineNotice(context.look, "", Tone.DANGER)
        self._refusal.setObjectName("picture_refusal")
        self._error = PlainTextLabel("", LabelRole.DANGER, wrap=True)
        self._error.setObjectName("picture_error")
        self._kept = Card(self.tr("Pictures"))
        self._rows = RowsBox(gap=Space.L)
        self._nothing = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._build()
        self._on_origin("")
        self.origin.chosen.connect(self._on_origin)
        self.choose.clicked.connect(self._choose)
        self.proof.text_changed.connect(lambda _text: self.proof.set_error(""))
        self._unfinished = Unfinished(desk, "picture", {"proof": self.proof.edit}, self)

    def _build(self) -> None:
        new = Card(self.tr("Add a picture"))
        new.body.setSpacing(Space.M)
        new.body.addWidget(self._origin_field)
        new.body.addWidget(self._refusal)
        new.body.addWidget(self.proof)
        new.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        new.body.addWidget(self._error)
        text = self.tr(
            "Kept are its pixels and nothing else: no place, no time, no camera. The file you choose stays where it"
            " is; delete it there if it should not be found."
        )
        new.body.addWidget(PlainTextLabel(text, LabelRole.SECONDARY, wrap=True))
        self._kept.body.addWidget(self._nothing)
        self._kept.body.addWidget(self._rows)
        self._nothing.setText(
            self.tr(
                "No picture. None is better than one that is not yours to use: a drawing or a landscape will do."
            )
        )
        self.fill([self._kept], [new])
        self._error.hide()

    def open_for(self, identity: Identity) -> None:
        """Show the pictures of an identity."""
        if self._identity is None or identity.id != self._identity.id:
            self._say_error("")
        self._identity = identity
        self._unfinished.open_for(identity.id)
        self._look_again()

    def _look_again(self) -> None:
        if self._identity is None:
            return
        identity = self._identity.id

        def done(shown: list[_Shown]) -> None:
            if self._identity is not None and identity == self._identity.id:
                self._nothing.setVisible(not shown)
                self._rows.show_rows([self._row(one) for one in shown])

        self._desk.read(self, lambda connection: _read(connection, identity), done, key="pictures")

    def _row(self, shown: _Shown) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        picture = shown.picture
        row.addWidget(self._thumbnail(shown), 0, Qt.AlignmentFlag.AlignTop)
        about = QVBoxLayout()
        about.setSpacing(2)
        about.addWidget(PlainTextLabel(origin_name(picture.origin), LabelRole.STRONG))
        if picture.proof:
            about.addWidget(PlainTextLabel(short(picture.proof, 200), LabelRole.BODY, wrap=True))
        when = say.moment(picture.added_at, self._context.now_ms(), QLocale())
        size = f"{say.number(picture.width, QLocale())} × {say.number(picture.height, QLocale())}"
        about.addWidget(PlainTextLabel(f"{size}  ·  {when}", LabelRole.SECONDARY, wrap=True))
        remove = Button(self.tr("Remove…"), Kind.QUIET)
        remove.setObjectName(f"picture_remove_{picture.id}")
        remove.setAccessibleName(
            self.tr("Remove the picture: {0}").replace(
                "{0}", short(picture.proof) or origin_name(picture.origin)
            )
        )
        remove.clicked.connect(partial(self._ask_to_remove, picture.id))
        about.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeading)
        about.addStretch(1)
        row.addLayout(about, 1)
        return whole

    def _thumbnail(self, shown: _Shown) -> QLabel:
        label = QLabel()
        side = self._context.look.pixels(_SIDE)
        pixmap = QPixmap()
        pixmap.loadFromData(shown.content)
        ratio = self.devicePixelRatio()
        scaled = pixmap.scaled(
            round(side * ratio),
            round(side * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        label.setPixmap(scaled)
        label.setFixedWidth(side)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setAccessibleName(self.tr("Picture"))
        return label

    # Doing --------------------------------------------------------------------------------------------------

    def _origin(self) -> Origin:
        return Origin(int(self.origin.current()))

    def _on_origin(self, _key: str) -> None:
        origin = self._origin()
        refused = origin in identities.REFUSED
        self._refusal.setVisible(refused)
        if refused:
            self._refusal.set_text(refusal(origin))
        self.proof.setVisible(not refused)
        self.choose.setVisible(not refused)
        self.proof.set_hint(origin_hint(origin))
        self._say_error("")

    def _choose(self) -> None:
        """Ask for the file, in Qt's own dialog: a system's own remembers what was opened."""
        if self._origin() is not Origin.OWN and not self.proof.text().strip():
            self.proof.set_error(self.tr("Say where the consent or the licence can be found."))
            self.proof.edit.setFocus()
            return
        dialog = QFileDialog(
            self.window(),
            self.tr("Choose a picture"),
            str(documents_folder()),
            self.tr("Pictures ({0})").format(_PATTERNS),
        )
        dialog.setObjectName("choose_picture")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.add(Path(path)))
        dialog.open()

    def add(self, path: Path) -> None:
        """Keep the picture in a file."""
        if self._identity is None:
            return
        identity, origin, proof = self._identity.id, self._origin(), self.proof.text()
        self._say_error("")
        self.choose.setEnabled(False)

        def keep(reach: Reach) -> PictureId:
            made = identities.repainted(identities.read_picture(path))
            return reach(lambda connection: identities.add_picture(connection, identity, made, origin, proof))

        def done(_picture: PictureId) -> None:
            self.choose.setEnabled(True)
            self.proof.set_text("")
            self._look_again()

        def failed(error: WaysideError) -> None:
            self.choose.setEnabled(True)
            if error.code is ErrorCode.VALUE_REQUIRED:
                self.proof.set_error(errors.sentence(error))
            else:
                self._say_error(errors.sentence(error))

        self._desk.beside(self, keep, Touched.IDENTITIES, done, failed=failed)

    def _ask_to_remove(self, picture: PictureId) -> None:
        dialog = ConfirmDialog(
            self.tr("Remove this picture?"),
            self.tr("It is overwritten in the vault and cannot be brought back."),
            self.tr("Remove it"),
            parent=self.window(),
        )
        dialog.confirmed.connect(lambda: self._remove(picture))
        dialog.open()

    def _remove(self, picture: PictureId) -> None:
        if self._identity is None:
            return
        identity = self._identity.id
        self._desk.write(
            self,
            lambda connection: identities.remove_picture(connection, identity, picture),
            Touched.IDENTITIES,
            lambda _none: self._look_again(),
        )

    def _say_error(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
