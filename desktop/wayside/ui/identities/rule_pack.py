"""Bringing an organisation's own rule cards: chosen, compared with those that hold, and only then replaced."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from wayside.errors import WaysideError
from wayside.ui import errors, say
from wayside.ui.desk import Touched
from wayside.ui.identities.kept import local_day
from wayside.ui.identities.words import conflict_name
from wayside.ui.people.person.words import short
from wayside.ui.shell.page import Page
from wayside.ui.theme.theme import Appearance
from wayside.ui.unlock.choose_folder import documents_folder
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tall_dialog import TallDialog
from wayside.ui.widgets.unreadable_dialog import UnreadableDialog
from wayside.vault.connection import Reach
from wayside.work import identities
from wayside.work.identities import RuleCard


@dataclass(frozen=True, slots=True, kw_only=True)
class PackChange:
    """What a pack would change: cards that are new, that say something else, that go, and how many stay."""

    added: tuple[RuleCard, ...]
    changed: tuple[tuple[RuleCard, RuleCard], ...]
    removed: tuple[RuleCard, ...]
    same: int


def pack_change(before: tuple[RuleCard, ...], after: tuple[RuleCard, ...]) -> PackChange:
    """Compare two packs, platform by platform."""
    old = {identities.platform_key(card.platform): card for card in before}
    new = {identities.platform_key(card.platform): card for card in after}
    both = [(old[key], new[key]) for key in new if key in old]
    return PackChange(
        added=tuple(card for key, card in new.items() if key not in old),
        changed=tuple(pair for pair in both if pair[0] != pair[1]),
        removed=tuple(card for key, card in old.items() if key not in new),
        same=sum(one == other for one, other in both),
    )


def replace_rule_cards(page: Page, replaced: Callable[[], None]) -> None:
    """Ask for the file, in Qt's own dialog: a system's own remembers what was opened."""
    tr = QCoreApplication.translate
    dialog = QFileDialog(
        page.window(),
        tr("RulePack", "Choose a file of rule cards"),
        str(documents_folder()),
        tr("RulePack", "Rule cards ({0})").format("*.yaml *.yml"),
    )
    dialog.setObjectName("choose_rule_cards")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda path: compare_rule_cards(page, Path(path), replaced))
    dialog.open()


def compare_rule_cards(page: Page, path: Path, replaced: Callable[[], None]) -> None:
    """Show what a file would change, and replace the cards if somebody wants it."""
    today = local_day(page.context.now_ms())

    def read(reach: Reach) -> tuple[PackChange, tuple[RuleCard, ...]]:
        pack = identities.read_pack(path, today)
        return pack_change(reach(identities.cards), pack), pack

    def replace(pack: tuple[RuleCard, ...]) -> None:
        def done(_none: None) -> None:
            page.told.emit(
                QCoreApplication.translate(
                    "RulePack", "The rule cards are replaced. What changed asks to be accepted anew."
                )
            )
            replaced()

        # What was shown, whatever has become of the file since.
        page.desk.write(
            page, lambda connection: identities.replace_pack(connection, pack), Touched.IDENTITIES, done
        )

    def show(found: tuple[PackChange, tuple[RuleCard, ...]]) -> None:
        change, pack = found
        dialog = PackDialog(page.context.look, change, page.window())
        dialog.confirmed.connect(lambda: replace(pack))
        dialog.open()

    def failed(error: WaysideError) -> None:
        title = QCoreApplication.translate("RulePack", "These are no rule cards")
        UnreadableDialog(page.context.look, title, errors.sentence(error), page.window()).open()

    # A large file takes seconds to read, in which the vault has to answer others.
    page.desk.beside(page, read, Touched.NOTHING, show, failed=failed)


class PackDialog(TallDialog):
    """Says what would change, and asks.

    Args:
        look: colours.
        change: what would change.
        parent: the window it belongs to.

    Signals:
        confirmed: somebody wants the new cards.
    """

    confirmed = Signal()

    def __init__(self, look: Appearance, change: PackChange, parent: QWidget) -> None:
        super().__init__(
            look, QCoreApplication.translate("PackDialog", "Replace the rule cards?"), parent=parent
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("rule_pack")
        text = self.tr(
            "The cards in the file take the place of all cards there are. Acceptances of rules that changed have to be"
            " given anew."
        )
        self.content.addWidget(PlainTextLabel(text, LabelRole.SUBTITLE, wrap=True))
        for heading, lines in self._groups(change):
            if lines:
                self.content.addWidget(PlainTextLabel(heading, LabelRole.HEADING))
                self.content.addWidget(PlainTextLabel("\n".join(lines), LabelRole.BODY, wrap=True))
        number = say.number(change.same, QLocale())
        self.content.addWidget(
            PlainTextLabel(self.tr("Unchanged: {0}").format(number), LabelRole.SECONDARY, wrap=True)
        )
        self.content.addStretch(1)
        self.add_button(self.tr("Cancel"), safe=True)
        done = self.add_button(self.tr("Replace them"), Kind.PRIMARY, on_click=self._confirm)
        done.setObjectName("rule_pack_replace")

    def _groups(self, change: PackChange) -> list[tuple[str, list[str]]]:
        changed = [
            self.tr("{platform}: {before}; now {after}")
            .replace("{before}", self._said(before))
            .replace("{after}", self._said(after))
            .replace("{platform}", short(after.platform))
            for before, after in change.changed
        ]
        return [
            (self.tr("New"), [f"{short(card.platform)}: {self._said(card)}" for card in change.added]),
            (self.tr("Changed"), changed),
            (self.tr("No longer there"), [short(card.platform) for card in change.removed]),
        ]

    def _said(self, card: RuleCard) -> str:
        dated = card.dated or self.tr("without a date")
        read = say.exact_day(card.read_on, QLocale())
        return self.tr("{0}, dated {1}, read {2}").format(conflict_name(card.conflict), dated, read)

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()
