"""Our icon set: lines on a 24 grid, tinted with a colour of the theme when they are painted.

QtSvg is loaded when the first icon is painted, not before: the unlock screen has none.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap

from wayside.resources import resource
from wayside.ui.theme.tokens import ColorRole

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtSvg import QSvgRenderer

    from wayside.ui.theme.theme import Appearance


class Icon(Enum):
    """The icons; the value is the file name in `resources/icons` without its ending."""

    ADD = "add"
    APPEARANCE = "appearance"
    BACK = "back"
    CALENDAR = "calendar"
    CHART = "chart"
    CHECK = "check"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_LEFT = "chevron-left"
    CHEVRON_RIGHT = "chevron-right"
    CHEVRON_UP = "chevron-up"
    CLOCK = "clock"
    CLOSE = "close"
    CONTACT = "contact"
    COPY = "copy"
    DOT = "dot"
    EDIT = "edit"
    EYE = "eye"
    EYE_OFF = "eye-off"
    FILTER = "filter"
    FOLDER = "folder"
    HANDBOOK = "handbook"
    HANDLE = "handle"
    INFO = "info"
    KEY = "key"
    KEYBOARD = "keyboard"
    LANGUAGE = "language"
    LINK = "link"
    LOCK = "lock"
    MESSAGE_IN = "message-in"
    MESSAGE_OUT = "message-out"
    MINOR = "minor"
    MORE = "more"
    NOTE = "note"
    OFFER = "offer"
    PEOPLE = "people"
    PERSON = "person"
    PHONE = "phone"
    PLAN = "plan"
    SEAL = "seal"
    SEARCH = "search"
    SETTINGS = "settings"
    SHIELD = "shield"
    SORT_DOWN = "sort-down"
    SORT_UP = "sort-up"
    STAR = "star"
    TAG = "tag"
    TODAY = "today"
    TRASH = "trash"
    UNDO = "undo"
    UNLOCK = "unlock"
    VAULT = "vault"
    WARNING = "warning"


DIRECTIONAL = frozenset(
    {Icon.BACK, Icon.CHEVRON_LEFT, Icon.CHEVRON_RIGHT, Icon.MESSAGE_IN, Icon.MESSAGE_OUT, Icon.UNDO}
)
"""Icons that point along the reading direction and are mirrored with it."""

_APP_ICON_SIZES = (16, 32, 48, 128, 256)
_CACHE_LIMIT = 400


class IconPainter:
    """Paints icons in the theme's colours and keeps the pixmaps.

    Args:
        look: asked for the colour at every paint, so that icons follow the theme by themselves.
    """

    def __init__(self, look: Appearance) -> None:
        self._look = look
        self._renderers: dict[tuple[Icon, str], QSvgRenderer] = {}
        self._pixmaps: dict[tuple[Icon, str, int, int, int, bool], QPixmap] = {}

    def icon(self, name: Icon, role: ColorRole) -> QIcon:
        """Return an icon that is painted by this painter whenever it is shown."""
        return QIcon(_TintedEngine(self, name, role))

    def pixmap(self, name: Icon, color: QColor, size: QSize, ratio: float) -> QPixmap:
        """Return a pixmap.

        Args:
            name: which icon.
            color: its tint.
            size: in device-independent pixels.
            ratio: device pixels per such pixel.
        """
        right_to_left = _right_to_left()
        if size.isEmpty():
            # A button that its layout has no room for yet.
            return QPixmap()
        mirrored = name in DIRECTIONAL and right_to_left
        key = (name, color.name(), size.width(), size.height(), round(ratio * 100), right_to_left)
        found = self._pixmaps.get(key)
        if found is None:
            if len(self._pixmaps) >= _CACHE_LIMIT:
                self._pixmaps.clear()
            found = self._render(name, color.name(), size, ratio, mirrored=mirrored)
            self._pixmaps[key] = found
        return found

    def tint(self, role: ColorRole, mode: QIcon.Mode) -> QColor:
        """Return the colour of an icon in a state of its widget."""
        return self._look.color(ColorRole.DISABLED if mode is QIcon.Mode.Disabled else role)

    def _render(self, name: Icon, color: str, size: QSize, ratio: float, *, mirrored: bool) -> QPixmap:
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mirrored:
            painter.translate(size.width(), 0)
            painter.scale(-1, 1)
        side = min(size.width(), size.height())
        # A wide pixmap leaves room between the icon and the words after it.
        at_end = _right_to_left() != mirrored
        square = QRectF(size.width() - side if at_end else 0, (size.height() - side) / 2, side, side)
        self._renderer(name, color).render(painter, square)
        painter.end()
        return pixmap

    def _renderer(self, name: Icon, color: str) -> QSvgRenderer:
        from PySide6.QtSvg import QSvgRenderer

        key = (name, color)
        if key not in self._renderers:
            with open(resource(f"icons/{name.value}.svg"), encoding="utf-8") as file:
                text = file.read()
            self._renderers[key] = QSvgRenderer(text.replace("currentColor", color).encode())
        return self._renderers[key]


class _TintedEngine(QIconEngine):
    """Asks the painter for the present colour each time Qt wants to show the icon."""

    def __init__(self, painter: IconPainter, name: Icon, role: ColorRole) -> None:
        super().__init__()
        self._painter = painter
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Paint into a rectangle of any painter."""
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, _state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return a pixmap for a device pixel ratio of 1."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float) -> QPixmap:
        """Return a pixmap for a size in device-independent pixels (which it is since Qt 6.8)."""
        return self._painter.pixmap(self._name, self._painter.tint(self._role, mode), size, scale)

    def clone(self) -> QIconEngine:
        """Return an equal engine, for QIcon's copy on write."""
        return _TintedEngine(self._painter, self._name, self._role)


def _right_to_left() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def app_icon() -> QIcon:
    """Return the icon of window and task bar, from PNG files so that QtSvg stays unloaded."""
    icon = QIcon()
    for size in _APP_ICON_SIZES:
        icon.addFile(resource(f"icons/wayside-{size}.png"), QSize(size, size))
    return icon
