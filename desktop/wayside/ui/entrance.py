"""Everything before a vault is open, and the way between its pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from wayside.supervising.protocol import After

if TYPE_CHECKING:
    from wayside.ui.context import UiContext
    from wayside.ui.unlock.unlock_page import UnlockPage
    from wayside.vault.thread import VaultThread


class Entrance(QStackedWidget):
    """Shows the unlock page, or the assistant if there is no vault yet. Other pages are built when needed.

    Signals:
        opened(VaultThread): a vault is open.

    Args:
        context: looks, settings, clock.
        vault: the folder to open, or None if none is known.
        after: why the session started.
        crash: where in the code the session before crashed.
        parent: the window it fills.
    """

    opened = Signal(object)

    def __init__(
        self,
        context: UiContext,
        vault: Path | None,
        after: After = After.START,
        crash: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._after = after
        self._crash = crash
        self._unlock: UnlockPage | None = None
        if vault is None:
            self._show_first_run()
        else:
            self._show_unlock(vault)

    def _show_unlock(self, vault: Path) -> None:
        from wayside.ui.unlock.unlock_page import UnlockPage

        page = UnlockPage(self._context, vault, self._after)
        page.opened.connect(self.opened)
        page.recovered.connect(self._show_recovered)
        page.new_vault_asked.connect(self._show_first_run)
        page.chapter_asked.connect(self._show_chapter)
        page.details_asked.connect(self._show_crash)
        self._unlock = page
        self._show(page)

    @Slot()
    def _show_first_run(self) -> None:
        from wayside.ui.first_run.first_run_page import FirstRunPage

        page = FirstRunPage(self._context, can_leave=self._unlock is not None)
        page.opened.connect(self.opened)
        page.existing_chosen.connect(self._open_existing)
        page.chapter_asked.connect(self._show_chapter)
        page.left.connect(self._go_back)
        self._show(page)

    @Slot(object)
    def _open_existing(self, folder: Path) -> None:
        if self._unlock is None:
            self._show_unlock(folder)
        else:
            self._go_back()
            self._unlock.show_vault(folder)

    @Slot(object)
    def _show_recovered(self, thread: VaultThread) -> None:
        from wayside.ui.unlock.recovered_page import RecoveredPage

        page = RecoveredPage(self._context, thread)
        page.done.connect(self.opened)
        self._show(page)

    @Slot()
    def _show_crash(self) -> None:
        from wayside.ui.crash.crash_page import CrashPage

        page = CrashPage(self._context, self._crash, self._after)
        page.unlock_asked.connect(self._go_back)
        self._show(page)

    @Slot(str)
    def _show_chapter(self, chapter: str) -> None:
        from wayside.ui.unlock.reading_page import ReadingPage

        page = ReadingPage(self._context, chapter)
        page.left.connect(self._go_back)
        self._show(page)

    def _show(self, page: QWidget) -> None:
        self.addWidget(page)
        self.setCurrentWidget(page)

    @Slot()
    def _go_back(self) -> None:
        """Drop the page on top; the one below gets the keyboard back when it is shown."""
        page = self.currentWidget()
        if page is not None and self.count() > 1:
            self.setCurrentIndex(self.count() - 2)
            self.removeWidget(page)
            page.deleteLater()
