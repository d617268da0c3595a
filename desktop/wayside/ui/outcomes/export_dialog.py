"""The report leaves the vault: in which form, after a warning, into a new file that only its owner can read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from wayside.errors import ErrorCode, WaysideError
from wayside.ui import errors, say
from wayside.ui.context import UiContext
from wayside.ui.desk import Desk, Touched
from wayside.ui.identities.kept import local_day
from wayside.ui.outcomes.report_words import report_words
from wayside.ui.theme.tokens import Tone
from wayside.ui.unlock.choose_folder import choose_folder, documents_folder
from wayside.ui.widgets.buttons import Kind
from wayside.ui.widgets.notice import InlineNotice
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.widgets.tab_stop import stop_at_chosen
from wayside.ui.widgets.tall_dialog import TallDialog
from wayside.vault.connection import Connection
from wayside.work import outcomes
from wayside.work.outcomes import Report

PDF, HTML, CSV = "pdf", "html", "csv"
_FORMS = (PDF, HTML, CSV)
_MOST_NAMES = 100
_INDENT = 29
_FEW = 20


class ExportDialog(TallDialog):
    """Chooses the form and the folder, and writes.

    Args:
        context: looks, clock, language.
        desk: the way to the vault.
        report: what is written, as it was counted.
        parent: the window it belongs to.

    Signals:
        written(Path): the file is there.
    """

    written = Signal(object)

    def __init__(self, context: UiContext, desk: Desk, report: Report, parent: QWidget) -> None:
        super().__init__(context.look, self.tr("Export the report"), parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("export")
        self._context = context
        self._desk = desk
        self._report = report
        self._group = QButtonGroup(self)
        warning = self.tr(
            "The file leaves the vault in clear: whoever has it can read it. It holds numbers and the words contacts"
            " are tagged with, no names of people. The vault remembers that it was made, not where it lies."
        )
        self.content.addWidget(InlineNotice(context.look, warning, Tone.CAUTION))
        if report.funnel.contacted < _FEW:
            # The steps of the funnel are never hidden: they are the report.
            few = self.tr(
                "Few people are counted in it: {0}. Whoever knows some of them may recognise them. Think about who"
                " gets it, or take a longer period."
            ).format(say.number(report.funnel.contacted, QLocale()))
            self.content.addWidget(InlineNotice(context.look, few, Tone.CAUTION))
        for number, (title, meaning) in enumerate(self._choices()):
            button = QRadioButton(title)
            button.setObjectName(f"export_{_FORMS[number]}")
            button.setAccessibleDescription(meaning)
            self._group.addButton(button, number)
            said = PlainTextLabel(meaning, LabelRole.SECONDARY, wrap=True)
            said.setContentsMargins(_INDENT, 0, 0, 0)
            self.content.addWidget(button)
            self.content.addWidget(said)
        self._group.button(0).setChecked(True)
        stop_at_chosen(self._group)
        self._error = InlineNotice(context.look, "", Tone.DANGER)
        self._error.setObjectName("export_error")
        self.content.addWidget(self._error)
        self._error.hide()
        self.content.addStretch(1)
        self.add_button(self.tr("Cancel"), safe=True)
        self._choose = self.add_button(self.tr("Choose a folder…"), Kind.PRIMARY, on_click=self._ask)
        self._choose.setObjectName("export_choose")

    def _choices(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("PDF"),
                self.tr("To hand in or to print: charts, definitions, intervals, page numbers."),
            ),
            (self.tr("HTML"), self.tr("One page for a browser; nothing is loaded from elsewhere.")),
            (self.tr("CSV"), self.tr("One number a line, for a spreadsheet. Hidden numbers are empty.")),
        )

    def _ask(self) -> None:
        choose_folder(self, self.tr("Where to write the report"), documents_folder(), self.write_into)

    def write_into(self, folder: Path) -> None:
        """Write the report into a folder, under a name that nothing there has."""
        form = _FORMS[self._group.checkedId()]
        report, today = self._report, local_day(self._context.now_ms())
        file = renderer(report, form, self._context.languages.code, rtl=self.isRightToLeft())
        self._choose.setEnabled(False)

        def write(connection: Connection) -> Path:
            return _written(connection, folder, today, form, file())

        def done(path: Path) -> None:
            self.accept()
            self.written.emit(path)

        def failed(error: WaysideError) -> None:
            self._choose.setEnabled(True)
            self._error.set_text(errors.sentence(error))
            self._error.show()
            self.fit()

        self._desk.write(self, write, Touched.NOTHING, done, failed=failed)


def renderer(report: Report, form: str, language: str, *, rtl: bool) -> Callable[[], bytes]:
    """Return what makes a file of a report: "pdf", "html" or "csv".

    Asked for in the window's thread, whose words and letters it takes; called in another, because a long report
    takes its time.
    """
    words, locale, family = report_words(), QLocale(), QGuiApplication.font().family()
    if form == PDF:
        from wayside.ui.outcomes.pdf import report_pdf

        return partial(report_pdf, report, words, locale, family, rtl=rtl)
    if form == HTML:
        from wayside.work.outcomes.export_html import export_html

        return partial(export_html, report, words, language=language, rtl=rtl)
    from wayside.work.outcomes.export_csv import export_csv

    return partial(export_csv, report, words)


def _written(connection: Connection, folder: Path, today: date, form: str, data: bytes) -> Path:
    """Write under the first free name and return where. Raises WaysideError as `write_export`."""
    for number in range(1, _MOST_NAMES + 1):
        ending = "" if number == 1 else f"-{number}"
        path = folder / f"outcomes-{today.isoformat()}{ending}.{form}"
        try:
            outcomes.write_export(connection, path, data, "outcomes", form)
        except WaysideError as error:
            if error.code is not ErrorCode.VAULT_EXISTS:
                raise
        else:
            return path
    raise WaysideError(ErrorCode.VAULT_EXISTS)
