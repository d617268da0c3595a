"""The QPalette of a theme: what Qt's own style paints where no rule of our stylesheet applies."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from wayside.ui.theme.tokens import ColorRole, Theme, color_value

_ROLES = (
    (QPalette.ColorRole.Window, ColorRole.PAPER),
    (QPalette.ColorRole.WindowText, ColorRole.INK),
    (QPalette.ColorRole.Base, ColorRole.SURFACE),
    (QPalette.ColorRole.AlternateBase, ColorRole.RAISED),
    (QPalette.ColorRole.Text, ColorRole.INK),
    (QPalette.ColorRole.PlaceholderText, ColorRole.FAINT),
    (QPalette.ColorRole.Button, ColorRole.SURFACE),
    (QPalette.ColorRole.ButtonText, ColorRole.INK),
    (QPalette.ColorRole.BrightText, ColorRole.DANGER),
    (QPalette.ColorRole.Highlight, ColorRole.ACCENT),
    (QPalette.ColorRole.HighlightedText, ColorRole.ON_ACCENT),
    (QPalette.ColorRole.Accent, ColorRole.ACCENT),
    (QPalette.ColorRole.Link, ColorRole.ACCENT),
    (QPalette.ColorRole.LinkVisited, ColorRole.ACCENT),
    (QPalette.ColorRole.ToolTipBase, ColorRole.RAISED),
    (QPalette.ColorRole.ToolTipText, ColorRole.INK),
    (QPalette.ColorRole.Light, ColorRole.RAISED),
    (QPalette.ColorRole.Midlight, ColorRole.LINE),
    (QPalette.ColorRole.Mid, ColorRole.STRONG_LINE),
    (QPalette.ColorRole.Dark, ColorRole.STRONG_LINE),
    (QPalette.ColorRole.Shadow, ColorRole.STRONG_LINE),
)
_TEXT_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.PlaceholderText,
)


def build_palette(theme: Theme) -> QPalette:
    """Return the palette of a theme, with disabled text told apart."""
    palette = QPalette()
    for qt_role, role in _ROLES:
        palette.setColor(qt_role, QColor(color_value(theme, role)))
    disabled = QColor(color_value(theme, ColorRole.DISABLED))
    for qt_role in _TEXT_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, qt_role, disabled)
    return palette
