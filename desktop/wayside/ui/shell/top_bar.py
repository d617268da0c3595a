"""The top bar: who somebody works as, search, time to lock, Lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from wayside.ui.shell.identity_button import IdentityButton
from wayside.ui.theme.theme import Appearance
from wayside.ui.theme.tokens import Space
from wayside.ui.widgets.key_cap import KeyCap
from wayside.ui.widgets.plain_text_label import LabelRole, PlainTextLabel
from wayside.ui.working_as import WorkingAs

_SEARCH_WIDTH = 520
_NEAR_SECONDS = 60


class BarButton(QPushButton):
    """A button that carries a key cap at its end."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, 0, Space.S, 0)
        layout.setSpacing(Space.S)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.cap = KeyCap(keys, parent=self)
        for part in (self.label, self.cap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout.addWidget(self.label)
        layout.addStretch(1)
        layout.addWidget(self.cap)
        self._layout = layout

    def minimumSizeHint(self) -> QSize:
        """Be at least as large as what is inside."""
        return self.sizeHint()

    def sizeHint(self) -> QSize:
        """Be as large as what is inside."""
        inner = self._layout.sizeHint()
        inner.setHeight(max(inner.height(), self.fontMetrics().height() + 2 * Space.S))
        return inner


class TopBar(QFrame):
    """The bar over everything.

    Args:
        look: colours and the size of text.
        working: who somebody works as.
        parent: owner.

    Signals:
        identity_requested: choose who to work as.
        search_requested: open the palette.
        lock_requested: lock now.
    """

    identity_requested = Signal()
    search_requested = Signal()
    lock_requested = Signal()

    def __init__(self, look: Appearance, working: WorkingAs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("bar", "top")
        self.setObjectName("top_bar")
        self._identity = IdentityButton(look, working, self)
        self._identity.setObjectName("top_identity")
        self._identity.clicked.connect(self.identity_requested)
        self._search = BarButton(KeyCap.words("Ctrl+K"), self)
        self._search.setProperty("kind", "search")
        self._search.setObjectName("top_search")
        self._search.setMaximumWidth(look.pixels(_SEARCH_WIDTH))
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._search.clicked.connect(self.search_requested)
        self._left = PlainTextLabel("", LabelRole.CAPTION, parent=self)
        self._left.setObjectName("top_time_left")
        self._lock = BarButton(self.tr("Shift Shift Shift"), self)
        self._lock.setObjectName("top_lock")
        self._lock.clicked.connect(self.lock_requested)
        self._build()
        self._name_all()

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.XS + 2, Space.L, Space.XS + 2)
        layout.setSpacing(Space.L)
        end = QWidget(self)
        end_layout = QHBoxLayout(end)
        end_layout.setContentsMargins(0, 0, 0, 0)
        end_layout.setSpacing(Space.M)
        end_layout.addStretch(1)
        end_layout.addWidget(self._left)
        end_layout.addWidget(self._lock)
        begin = QHBoxLayout()
        begin.addWidget(self._identity)
        begin.addStretch(1)
        layout.addLayout(begin, 3)
        layout.addWidget(self._search, 5)
        layout.addWidget(end, 3)

    def _name_all(self) -> None:
        self._search.label.setText(self.tr("Search people, contacts, notes"))
        self._search.label.setProperty("role", "secondary")
        self._search.setAccessibleName(self.tr("Search and act, Ctrl+K"))
        self._lock.label.setText(self.tr("Lock"))
        self._lock.label.setProperty("role", "strong")
        self._lock.setAccessibleName(self.tr("Lock, or press Shift three times"))
        self._lock.setToolTip(self.tr("Locks at once; what you typed is kept. Ctrl+L"))

    def set_seconds_left(self, seconds: int) -> None:
        """Show the time until the idle lock, in seconds; called once a second."""
        self._identity.show_time()
        self._left.setText(self.tr("locks in {time}").format(time=f"{seconds // 60}:{seconds % 60:02d}"))
        self._left.set_role(LabelRole.CAUTION if seconds <= _NEAR_SECONDS else LabelRole.CAPTION)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the language now chosen."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
        super().changeEvent(event)
