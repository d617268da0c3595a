"""A file before anything of it is stored: what was understood, and what has to be said."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.conversations.column_questions import ColumnQuestions
from wayside.ui.conversations.format_words import dates_read, format_name, left_out
from wayside.ui.conversations.keep_words import KeepWords
from wayside.ui.conversations.looking import Seen
from wayside.ui.conversations.question import Question
from wayside.ui.people.person.words import isolated, short
from wayside.ui.theme.tokens import Space, Tone
from wayside.ui.widgets.facts import Facts
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.work import people
from wayside.work.conversations import DateOrder, Format, KeepText, Need, Options, Preview, ZoneFrom
from wayside.work.identities import IdentityId

_LONGEST = 60
_SIGNAL, _SIGNAL_HEADINGS = "Signal", ("date_sent", "body")
_COMPUTER = ""
_UNKNOWN = ""


class PreviewForm(QWidget):
    """Facts, questions, what was not understood, and whether words are kept.

    Args:
        context: looks, clock, locale.
        name: the person's code name.
        parent: owner.

    Signals:
        reread: an answer changes how the file is read.
        changed: something else was answered.
        resized: it needs more room now, or less.
    """

    reread = Signal()
    changed = Signal()
    resized = Signal()

    def __init__(self, context: UiContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._seen: Seen | None = None
        self._facts = Facts(wrap=True)
        self._damaged = InlineNotice(context.look, "", Tone.DANGER)
        who = isolated(short(name))
        self.conversation = Question(context, "import_conversation", self.tr("Which conversation is it?"))
        self.columns = ColumnQuestions(context)
        self.platform = Question(context, "import_platform", self.tr("Which platform is it from?"))
        self.order = Question(
            context,
            "import_order",
            self.tr("Which number of a date is the day?"),
            self.tr("No date in the file is later than the twelfth, so both are possible."),
        )
        self.identity = Question(context, "import_identity", self.tr("Under which identity did you write?"))
        self.me = Question(context, "import_me", self.tr("Which name in the file is yours?"))
        self.them = Question(
            context,
            "import_them",
            self.tr("Which name in the file is {0}?").replace("{0}", who),
            self.tr("Messages of anybody else are left out."),
        )
        self.zone = Question(
            context,
            "import_zone",
            self.tr("In which time zone was it exported?"),
            self.tr("The file names no zone. The same file is always to be read in the same one."),
        )
        self._left = PlainTextLabel("", LabelRole.SECONDARY, wrap=True)
        self._left.setObjectName("import_left")
        self.words = KeepWords(context)
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (
            self._damaged,
            self._facts,
            self._left,
            self.columns,
            self.conversation,
            self.platform,
            self.order,
            self.identity,
            self.me,
            self.them,
            self.zone,
            self.words,
        ):
            column.addWidget(part)
        for question in (self.conversation, self.order, self.identity, self.zone):
            question.choice.chosen.connect(lambda _key: self.reread.emit())
        for question in (self.platform, self.me, self.them):
            question.choice.chosen.connect(self._on_answer)
        self.conversation.choice.chosen.connect(lambda _key: self._forget_names())
        for part in (self.words, self.columns):
            part.resized.connect(self.resized)
        self.columns.answered.connect(self._on_columns)

    # Showing ------------------------------------------------------------------------------------------------

    def show_seen(self, seen: Seen) -> None:
        """Show a file."""
        self._seen = seen
        found = seen.preview
        self.columns.show_headings(seen.headings, understood=found is not None)
        self._damaged.setVisible(found is not None and found.damaged_at is not None)
        for part in (self._facts, self._left, self.words, self.zone, *self._asked):
            part.setVisible(found is not None)
        if found is None:
            self.identity.hide()
            return
        self._facts.show_facts(self._said(found))
        if found.damaged_at is not None:
            self._damaged.set_text(
                self.tr(
                    "The file is cut short or damaged from line {0} on. This is what was understood; such a file is"
                    " not imported."
                ).format(say.number(found.damaged_at, QLocale()))
            )
        lines = [left_out(one, QLocale()) for one in found.left_out]
        self._left.setText(self.tr("Left out or remarkable: {0}.").format("; ".join(lines)))
        self._left.setVisible(bool(lines))
        self._ask_about_file(found)
        self._ask_who(seen, found)

    def _said(self, found: Preview) -> list[tuple[str, str]]:
        locale, now = QLocale(), self._context.now_ms()
        facts = [
            (self.tr("File"), format_name(found.format)),
            (self.tr("Messages"), say.number(found.messages, locale)),
        ]
        if found.first_at is not None and found.last_at is not None:
            facts.append((self.tr("First"), say.moment(found.first_at, now, locale)))
            facts.append((self.tr("Last"), say.moment(found.last_at, now, locale)))
        facts.append((self.tr("Dates"), dates_read(found)))
        names = [
            f"{isolated(short(one.name, _LONGEST))} ({say.number(one.messages, locale)})"
            for one in found.participants[:6]
        ]
        if names:
            more = len(found.participants) - len(names)
            rest = [self.tr("and {0} more").format(say.number(more, locale))] if more > 0 else []
            facts.append((self.tr("Who wrote"), ", ".join([*names, *rest])))
        return facts

    def _ask_about_file(self, found: Preview) -> None:
        choose = (_UNKNOWN, self.tr("Choose …"))
        self.conversation.setVisible(bool(found.conversations))
        self.conversation.set_options(
            [choose, *((name, isolated(short(name, _LONGEST))) for name in found.conversations)], _UNKNOWN
        )
        self._ask_platform(found, choose)
        asks_order = Need.DATE_ORDER in found.needs or bool(self.order.answer())
        self.order.setVisible(asks_order)
        if asks_order:
            self.order.set_options(
                [
                    choose,
                    (DateOrder.DAY_MONTH.value, self.tr("The first: 3/4 is the third of April")),
                    (DateOrder.MONTH_DAY.value, self.tr("The second: 3/4 is the fourth of March")),
                ],
                _UNKNOWN,
            )
        asks_zone = found.zone_from is not ZoneFrom.FILE
        self.zone.setVisible(asks_zone)
        if asks_zone and not self.zone.choice.count():
            here = self.tr("This computer’s: {0}").format(found.zone)
            zones = [(zone, zone.replace("_", " ")) for zone in sorted(available_timezones())]
            self.zone.set_options([(_COMPUTER, here), *zones], _COMPUTER)

    def _ask_platform(self, found: Preview, choose: tuple[str, str]) -> None:
        is_table, is_meta = found.format is Format.CSV, Need.PLATFORM in found.needs
        self.platform.setVisible(is_table or is_meta)
        if is_table:
            # Signal writes no export of its own; what tools make of its backup has headings of its own.
            names = self._seen.headings.names if self._seen else ()
            usual = _SIGNAL if any(name.casefold() in _SIGNAL_HEADINGS for name in names) else _UNKNOWN
            platforms = dict.fromkeys((_SIGNAL, *people.PLATFORMS))
            self.platform.set_options([choose, *((name, name) for name in platforms)], usual)
            self.platform.set_hint(self.tr("A table does not say it."))
        elif is_meta:
            both = ((Format.INSTAGRAM.value, "Instagram"), (Format.MESSENGER.value, "Messenger"))
            self.platform.set_options([choose, *both], _UNKNOWN)
            self.platform.set_hint(self.tr("Both write the same kind of file."))

    def _ask_who(self, seen: Seen, found: Preview) -> None:
        self.identity.setVisible(bool(seen.identities))
        own = self.tr("None")
        self.identity.set_options(
            [("0", own), *((str(number), isolated(short(name))) for number, name in seen.identities)],
            str(seen.identity or 0),
        )
        names = [
            (_UNKNOWN, self.tr("Choose …")),
            *((one.name, isolated(short(one.name, _LONGEST))) for one in found.participants),
        ]
        asks_me = Need.ME in found.needs or seen.me is not None or seen.them is not None
        several = len(found.participants) > 2
        self.me.setVisible(asks_me and not self._is_open(found))
        self.them.setVisible((Need.THEM in found.needs or (asks_me and several)) and not self._is_open(found))
        self.me.set_options(names, seen.me or self._other(found, seen.them))
        self.them.set_options(names, seen.them or _UNKNOWN)

    def _is_open(self, found: Preview) -> bool:
        """Say whether it is not even known which conversation it is."""
        return Need.CONVERSATION in found.needs

    def _other(self, found: Preview, one: str | None) -> str:
        """Return the other one of two."""
        names = [participant.name for participant in found.participants]
        rest = [name for name in names if name != one]
        return rest[0] if one is not None and len(rest) == 1 else _UNKNOWN

    def _forget_names(self) -> None:
        for question in (self.me, self.them):
            question.choice.set_current(_UNKNOWN)

    def _on_columns(self) -> None:
        self._forget_names()
        self.reread.emit()

    def _on_answer(self, _key: str) -> None:
        for question in (self.me, self.them, self.platform):
            question.set_error("")
        self.changed.emit()

    # Answers ------------------------------------------------------------------------------------------------

    def chosen_identity(self) -> IdentityId | None:
        """Return under which identity the worker wrote, if any."""
        number = int(self.identity.choice.current() or "0")
        return IdentityId(number) if number else None

    @property
    def _asked(self) -> tuple[Question, ...]:
        return (self.conversation, self.platform, self.order, self.me, self.them)

    def first_open(self) -> QWidget | None:
        """Return the first question on the screen that has to be answered."""
        asked = (each.choice for each in self._asked if not each.isHidden() and each.answer() is None)
        return self.columns.first_open() or next(asked, None)

    def reading(self) -> Options:
        """Return how the file is to be read. Who is who is asked anew by the names that are then there."""
        order = self.order.answer()
        return Options(
            date_order=DateOrder(order) if order else None,
            zone=self.zone.answer(),
            conversation=self.conversation.answer(),
            columns=self.columns.columns(),
        )

    def options(self, keep: KeepText | None = None) -> Options:
        """Return how the file is to be imported, as far as that was said."""
        platform = self.platform.answer() if not self.platform.isHidden() else None
        found = self._seen.preview if self._seen else None
        is_table = found is not None and found.format is Format.CSV
        return replace(
            self.reading(),
            format=Format(platform) if platform and not is_table else None,
            platform=platform or "" if is_table else "",
            me=self.me.answer() if not self.me.isHidden() else None,
            them=self.them.answer() if not self.them.isHidden() else None,
            keep_text=keep,
        )

    def is_ready(self) -> bool:
        """Say whether everything that must be known was said, and beside the question what was not."""
        if not self.columns.is_ready():
            return False
        for question in self._asked:
            if not question.isHidden() and question.answer() is None:
                question.set_error(self.tr("Choose one."))
                question.choice.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        if not self.me.isHidden() and not self.them.isHidden() and self.me.answer() == self.them.answer():
            self.them.set_error(self.tr("You and the person cannot be the same."))
            return False
        return self.words.is_ready()
