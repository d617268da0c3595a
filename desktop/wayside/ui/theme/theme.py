"""The look of the whole application, and how it changes while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette

from wayside.ui.theme.palette import build_palette
from wayside.ui.theme.stylesheet import build_stylesheet
from wayside.ui.theme.tokens import (
    FONT_REFERENCE_PIXELS,
    ColorRole,
    TextRole,
    Theme,
    ThemeChoice,
    color_value,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from wayside.ui.theme.icons import Icon, IconPainter

_LARGEST_SCALE = 3.0
_SMALLEST_SCALE = 0.9
_SETTLE_MS = 400
_MIDDLE = 128


class Appearance(QObject):
    """Applies a theme to the application and hands out its colours, fonts and icons.

    The application must have been made with the Fusion style, `QApplication([…, "-style", "fusion"])`:
    asking Qt for the style from Python builds the wrapper of QStyle with its hundreds of constants, which
    costs more than everything else here together.

    Args:
        app: the application whose style, palette, font and stylesheet are set.
        text_scale: the person's own wish on top of the system font size.
        parent: owner.
    """

    theme_changed = Signal()

    def __init__(self, app: QApplication, *, text_scale: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        # A small system font (9 points on Windows) must not shrink our scale below its design size.
        self._system_scale = max(1.0, QFontInfo(app.font()).pixelSize() / FONT_REFERENCE_PIXELS)
        self._text_scale = text_scale
        self._choice = ThemeChoice.SYSTEM
        self._theme = Theme.LIGHT
        self._icons: IconPainter | None = None
        self._applied: tuple[Theme, float] | None = None
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def theme(self) -> Theme:
        """The theme on the screen."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """What was asked for."""
        return self._choice

    @property
    def is_dark(self) -> bool:
        """Whether the ground is dark."""
        return self._theme in (Theme.DARK, Theme.HIGH_CONTRAST_DARK)

    @property
    def scale(self) -> float:
        """Text size relative to the design."""
        return min(_LARGEST_SCALE, max(_SMALLEST_SCALE, self._system_scale * self._text_scale))

    def apply(self, choice: ThemeChoice) -> None:
        """Switch to a theme. Every open window changes at once; nothing happens if it is there already."""
        self._choice = choice
        self._theme = self._resolve(choice)
        wanted = (self._theme, self.scale)
        if wanted == self._applied:
            return
        first = self._applied is None
        self._applied = wanted
        self._app.setPalette(build_palette(self._theme))
        self._app.setFont(self.font(TextRole.BODY))
        self._app.setStyleSheet(build_stylesheet(self._theme, self.scale))
        if first:
            QTimer.singleShot(_SETTLE_MS, self, self._settle)
        else:
            self._refresh_windows()
        self.theme_changed.emit()

    def set_text_scale(self, text_scale: float) -> None:
        """Make all text larger (1.0 is the system's own size) and lay everything out again."""
        self._text_scale = text_scale
        self.apply(self._choice)

    def color(self, role: ColorRole) -> QColor:
        """Return a colour of the theme on the screen."""
        return QColor(color_value(self._theme, role))

    def font(self, role: TextRole) -> QFont:
        """Return the font of a text role at the present size."""
        font = QFont(self._app.font())
        if role is TextRole.MONO:
            font.setFamilies(["monospace"])
            font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(self.text_pixels(role))
        font.setWeight(QFont.Weight(role.weight // 10 * 10) if role.weight < 500 else QFont.Weight.DemiBold)
        return font

    def text_pixels(self, role: TextRole) -> int:
        """Return the pixel size of a text role at the present size."""
        return round(role.pixels * self.scale)

    def pixels(self, value: int) -> int:
        """Scale a length that must keep its relation to the text."""
        return round(value * self.scale)

    def icon(self, name: Icon, role: ColorRole = ColorRole.SECONDARY) -> QIcon:
        """Return an icon that keeps the theme's colour, also after the theme changes."""
        if self._icons is None:
            from wayside.ui.theme.icons import IconPainter

            self._icons = IconPainter(self)
        return self._icons.icon(name, role)

    def _resolve(self, choice: ThemeChoice) -> Theme:
        dark = self._system_is_dark()
        if choice is ThemeChoice.LIGHT:
            return Theme.LIGHT
        if choice is ThemeChoice.DARK:
            return Theme.DARK
        if choice is ThemeChoice.HIGH_CONTRAST or self._system_wants_contrast():
            return Theme.HIGH_CONTRAST_DARK if dark else Theme.HIGH_CONTRAST
        return Theme.DARK if dark else Theme.LIGHT

    def _system_is_dark(self) -> bool:
        if self._applied is None:
            # Before ours is set, the palette is the system's, and tells at a hundredth of the price.
            return self._app.palette().color(QPalette.ColorRole.Window).lightness() < _MIDDLE
        from PySide6.QtCore import Qt

        return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _system_wants_contrast(self) -> bool:
        # QStyleHints.accessibility() came with Qt 6.10; older ones simply do not know.
        accessibility = getattr(self._app.styleHints(), "accessibility", None)
        if accessibility is None or self._applied is None:
            return False
        from PySide6.QtCore import Qt

        return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)

    def _settle(self) -> None:
        """Ask the system what was too slow to ask before the first window, and listen from now on."""
        accessibility = getattr(self._app.styleHints(), "accessibility", None)
        if accessibility is not None:
            accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._follow_system()

    def _follow_system(self) -> None:
        self.apply(self._choice)

    def _refresh_windows(self) -> None:
        for widget in self._app.topLevelWidgets():
            widget.update()
