"""The settings: a card a section. Every change holds at once, or says when it will."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QTimer, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk
from wayside.ui.settings import sections
from wayside.ui.settings.device import CLEAR_SECONDS, IDLE_MINUTES, settings_folder
from wayside.ui.settings.word_lists import WordLists
from wayside.ui.shell.page import Page, Place, Shortcut
from wayside.ui.theme.tokens import Space, ThemeChoice
from wayside.ui.widgets.buttons import Button
from wayside.ui.widgets.card import Card
from wayside.ui.widgets.choice import Choice
from wayside.ui.widgets.flow_layout import FlowLayout
from wayside.ui.widgets.key_cap import KeyCap
from wayside.ui.widgets.labelled_field import LabelledField
from wayside.ui.widgets.page_header import PageHeader
from wayside.ui.widgets.page_scroll import PageScroll
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.segmented import Segmented
from wayside.ui.widgets.status_line import StatusLine

_WIDTH = 760
_TEXT_PERCENTS = (90, 100, 110, 125, 150, 175, 200)


class SettingsPage(Page):
    """Appearance, language, locking, passphrase and code, words for contacts, keys, this computer."""

    def __init__(self, context: UiContext, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(context, desk, parent)
        self.setObjectName("settings_page")
        self._everywhere: Sequence[Shortcut] = ()
        self._scroll = PageScroll(width=_WIDTH, parent=self)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._cards: dict[str, Card] = {}
        self._build()

    def show_keys(self, shortcuts: Sequence[Shortcut]) -> None:
        """List the keys that work everywhere; the frame knows them."""
        self._everywhere = shortcuts
        self._fill_keyboard(self._cards[sections.KEYBOARD])

    def enter(self, place: Place) -> None:
        """Show a section, or the top."""
        self.words.look_again()
        card = self._cards.get(place.topic)
        if card is None:
            self._scroll.verticalScrollBar().setValue(0)
            return
        self._scroll.ensureWidgetVisible(card, 0, Space.XL)
        # And once more when a page that was built just now has its layout.
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(card, 0, Space.XL))
        first = next((w for w in card.findChildren(QWidget) if w.focusPolicy() and w.isVisibleTo(card)), None)
        if first is not None:
            first.setFocus()

    def first_focus(self) -> QWidget:
        """Return the first control."""
        return self._theme

    def _build(self) -> None:
        header = PageHeader(
            self.tr("Settings"), self.tr("They hold for this computer. What belongs to the vault says so.")
        )
        self._said = StatusLine()
        self._said.setObjectName("settings_said")
        header.buttons.addWidget(self._said)
        self._scroll.body.addWidget(header)
        fill = {
            sections.APPEARANCE: self._fill_appearance,
            sections.LANGUAGE: self._fill_language,
            sections.LOCKING: self._fill_locking,
            sections.KEYS: self._fill_keys,
            sections.WORDS: self._fill_words,
            sections.KEYBOARD: self._fill_keyboard,
            sections.COMPUTER: self._fill_computer,
        }
        for topic, title in sections.sections():
            card = Card(title)
            card.setObjectName(f"settings_{topic}")
            card.body.setSpacing(Space.M)
            self._cards[topic] = card
            fill[topic](card)
            self._scroll.body.addWidget(card)
        self._scroll.body.addStretch(1)

    # Sections -----------------------------------------------------------------------------------------------

    def _fill_appearance(self, card: Card) -> None:
        self._theme = Segmented(
            self.tr("Colours"),
            [
                (ThemeChoice.SYSTEM.value, self.tr("Like the system")),
                (ThemeChoice.LIGHT.value, self.tr("Light")),
                (ThemeChoice.DARK.value, self.tr("Dark")),
                (ThemeChoice.HIGH_CONTRAST.value, self.tr("High contrast")),
            ],
            wrap=True,
        )
        self._theme.setObjectName("settings_theme")
        self._theme.set_current(self.context.device.current.theme)
        self._theme.chosen.connect(self._on_theme)
        card.body.addWidget(LabelledField(self.tr("Colours"), self._theme))
        self._size = self._choice(
            card,
            self.tr("Size of text"),
            [
                (str(percent), self.tr("{percent} %").format(percent=say.number(percent, QLocale())))
                for percent in _TEXT_PERCENTS
            ],
            str(self.context.device.current.text_percent),
        )
        self._size.setObjectName("settings_text_size")
        self._size.chosen.connect(self._on_size)

    def _fill_language(self, card: Card) -> None:
        options = [("", self.tr("Like the system"))]
        options += [(language.code, language.name) for language in self.context.languages.available()]
        self._language = self._choice(
            card, self.tr("Language"), options, self.context.device.current.language
        )
        self._language.setObjectName("settings_language")
        self._language.chosen.connect(self._on_language)
        self._hint(card, self.tr("A new language is spoken from the next unlock on."))

    def _fill_locking(self, card: Card) -> None:
        options = [(str(minutes), self.tr("%Ln minutes", "", minutes)) for minutes in IDLE_MINUTES]
        current = str(self.context.device.current.idle_minutes)
        self._idle = self._choice(card, self.tr("Lock after"), options, current)
        self._idle.setObjectName("settings_idle")
        self._idle.chosen.connect(self._on_idle)
        text = self.tr(
            "Time without a key or the mouse. It cannot be switched off. Wayside also locks with the screen, "
            "before the computer sleeps, when the user changes, and when you press Shift three times."
        )
        self._hint(card, text)
        waits = [(str(seconds), self.tr("%Ln seconds", "", seconds)) for seconds in CLEAR_SECONDS]
        current = str(self.context.device.current.clear_seconds)
        self._clear = self._choice(card, self.tr("Take copies back after"), waits, current)
        self._clear.setObjectName("settings_clear")
        self._clear.chosen.connect(lambda key: self._keep(clear_seconds=int(key)))
        text = self.tr(
            "What you copy out of Wayside is read by the leak guard first, marked as a secret, and taken back from "
            "the clipboard after this time, and when Wayside locks."
        )
        self._hint(card, text)

    def _fill_keys(self, card: Card) -> None:
        row = QWidget()
        flow = FlowLayout(row)
        change = Button(self.tr("Change the passphrase…"))
        change.setObjectName("settings_change_passphrase")
        change.clicked.connect(self._change_passphrase)
        code = Button(self.tr("New recovery code…"))
        code.setObjectName("settings_new_code")
        code.clicked.connect(self._new_code)
        flow.addWidget(change)
        flow.addWidget(code)
        card.body.addWidget(row)
        text = self.tr(
            "Both belong to the vault that is open. Make a new code if somebody may have seen the paper."
        )
        self._hint(card, text)

    def _fill_words(self, card: Card) -> None:
        self.words = WordLists(self.context, self.desk)
        self.words.undo_offered.connect(self.undo_offered)
        card.corner.addWidget(self.words.state)
        card.body.addWidget(self.words)

    def _fill_keyboard(self, card: Card) -> None:
        while item := card.body.takeAt(0):
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        grid_of = QWidget()
        grid = QGridLayout(grid_of)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        for place, shortcut in enumerate(self._everywhere):
            keys = QHBoxLayout()
            keys.addWidget(KeyCap(KeyCap.words(shortcut.keys)))
            keys.addStretch(1)
            grid.addLayout(keys, place, 0)
            grid.addWidget(PlainTextLabel(shortcut.text, wrap=True), place, 1)
        grid.setColumnStretch(1, 1)
        card.body.addWidget(grid_of)
        self._hint(card, self.tr("F1 or ? lists the keys of the page you are on."))

    def _fill_computer(self, card: Card) -> None:
        remember = QCheckBox(self.tr("Remember the last vault"))
        remember.setObjectName("settings_remember")
        remember.setChecked(self.context.device.current.remember_vault)
        remember.toggled.connect(self._on_remember)
        card.body.addWidget(remember)
        self._hint(card, self.tr("Where it lies and when it was opened, so that it is offered next time."))
        text = self.tr("These settings lie in {folder}. They name no person and no note.")
        where = self._hint(card, text.format(folder=f"\u2066{settings_folder()}\u2069"), selectable=True)
        where.setObjectName("settings_folder")

    def _choice(self, card: Card, name: str, options: Sequence[tuple[str, str]], current: str) -> Choice:
        choice = Choice(self.context.look, name, options)
        choice.set_current(current)
        row = QHBoxLayout()
        row.addWidget(LabelledField(name, choice))
        row.addStretch(1)
        card.body.addLayout(row)
        return choice

    def _hint(self, card: Card, text: str, *, selectable: bool = False) -> PlainTextLabel:
        hint = PlainTextLabel(text, LabelRole.SECONDARY, wrap=True, selectable=selectable)
        card.body.addWidget(hint)
        return hint

    # What changes -------------------------------------------------------------------------------------------

    def _keep(self, **changes: str | int | bool) -> None:
        """Keep a setting; it holds for this session even if the file cannot be written."""
        try:
            self.context.device.change(**changes)
        except OSError:
            self._said.fail(self.tr("This could not be written down; it holds until you lock."))
        else:
            self._said.say(self.tr("Saved"))

    @Slot(str)
    def _on_theme(self, key: str) -> None:
        self.context.look.apply(ThemeChoice(key))
        self._keep(theme=key)

    @Slot(str)
    def _on_size(self, key: str) -> None:
        self.context.look.set_text_scale(int(key) / 100)
        self._keep(text_percent=int(key))

    @Slot(str)
    def _on_language(self, key: str) -> None:
        self._keep(language=key)

    @Slot(str)
    def _on_idle(self, key: str) -> None:
        self.context.set_idle_seconds(int(key) * 60.0)
        self._keep(idle_minutes=int(key))

    @Slot(bool)
    def _on_remember(self, wanted: bool) -> None:
        if wanted:
            self._keep(remember_vault=True)
        else:
            self._keep(remember_vault=False, last_vault="", last_opened_at=0)

    @Slot()
    def _change_passphrase(self) -> None:
        from wayside.ui.settings.new_passphrase_dialog import NewPassphraseDialog

        dialog = NewPassphraseDialog(self.context.look, self.desk.vault_thread, parent=self.window())
        dialog.changed.connect(
            lambda: self.told.emit(self.tr("The new passphrase opens the vault from now on."))
        )
        dialog.open()

    @Slot()
    def _new_code(self) -> None:
        from wayside.ui.settings.new_code_dialog import NewCodeDialog

        dialog = NewCodeDialog(self.context, self.desk.vault_thread, parent=self.window())
        dialog.changed.connect(
            lambda: self.told.emit(self.tr("The new recovery code opens the vault from now on."))
        )
        dialog.open()
