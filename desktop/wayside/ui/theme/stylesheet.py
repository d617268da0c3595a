"""The one application-wide stylesheet, built from the tokens.

Rules select by class and by a property (`kind`, `role`, `chip`, `card`, …) and never by `*` or a bare
`QWidget`: Qt tries every rule on every widget, so the universal ones are the expensive ones.
"""

from __future__ import annotations

from wayside.resources import resource
from wayside.ui.theme.tokens import BANDS, TONES, ColorRole, Radius, TextRole, Theme, Tone, color_value

_LABELS: tuple[tuple[str, TextRole, ColorRole], ...] = (
    ("title", TextRole.TITLE, ColorRole.INK),
    ("display", TextRole.DISPLAY, ColorRole.INK),
    ("large", TextRole.LARGE, ColorRole.INK),
    ("subtitle", TextRole.BODY, ColorRole.SECONDARY),
    ("heading", TextRole.HEADING, ColorRole.SECONDARY),
    ("label", TextRole.HEADING, ColorRole.INK),
    ("body", TextRole.BODY, ColorRole.INK),
    ("strong", TextRole.STRONG, ColorRole.INK),
    ("secondary", TextRole.SMALL, ColorRole.SECONDARY),
    ("faint", TextRole.SMALL, ColorRole.FAINT),
    ("caption", TextRole.CAPTION, ColorRole.SECONDARY),
    ("mono", TextRole.MONO, ColorRole.INK),
    ("good", TextRole.SMALL, ColorRole.GOOD),
    ("caution", TextRole.SMALL, ColorRole.CAUTION),
    ("danger", TextRole.SMALL, ColorRole.DANGER),
)

_BUTTONS = """
QPushButton {{ background: {surface}; color: {ink}; border: 1px solid {strong}; border-radius: {rb}px;
 padding: {b_v}px {b_h}px; font-size: {body}px; font-weight: 650; qproperty-iconSize: {icon_wide}px {icon}px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {selection}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: {b_v1}px {b_h1}px; }}
QPushButton:disabled {{ color: {disabled}; border-color: {line}; }}
QPushButton[kind="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton[kind="primary"]:hover {{ background: {accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border-color: {ink}; }}
QPushButton[kind="primary"]:disabled {{ background: {raised}; color: {disabled}; border-color: {line}; }}
QPushButton[kind="danger"] {{ color: {danger}; border-color: {danger}; }}
QPushButton[kind="danger"]:hover {{ background: {danger_soft}; }}
QPushButton[kind="danger"]:focus {{ border-color: {ink}; }}
QPushButton[kind="danger"]:disabled {{ color: {disabled}; border-color: {line}; }}
QPushButton[kind="quiet"] {{ background: transparent; color: {secondary}; border-color: transparent;
 font-size: {small}px; font-weight: 400; padding: {q_v}px {q_h}px; }}
QPushButton[kind="quiet"]:hover {{ background: {hover}; color: {ink}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {accent}; padding: {q_v1}px {q_h1}px; }}
QPushButton[kind="quiet"]:disabled {{ color: {disabled}; }}
QPushButton[kind="link"] {{ background: transparent; color: {accent}; border: 2px solid transparent;
 border-radius: {rc}px; font-size: {small}px; padding: 0px 2px; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border-color: {accent}; }}
QPushButton[kind="link"]:disabled {{ color: {disabled}; }}
QPushButton[kind="nav"] {{ background: transparent; color: {secondary}; border: 2px solid transparent;
 text-align: left; font-weight: 400; padding: {b_v}px {b_v3}px; }}
QPushButton[kind="nav"]:hover {{ background: {hover}; }}
QPushButton[kind="nav"]:checked {{ background: {accent_soft}; color: {accent}; font-weight: 650; }}
QPushButton[kind="nav"]:focus {{ border-color: {accent}; }}
QPushButton[kind="segment"] {{ background: transparent; border: 2px solid transparent; font-size: {small}px;
 border-radius: {rc}px; padding: {q_v1}px {q_h}px; color: {secondary}; }}
QPushButton[kind="segment"]:hover {{ color: {ink}; background: {hover}; }}
QPushButton[kind="segment"]:checked {{ background: {accent_soft}; color: {accent}; }}
QPushButton[kind="segment"]:focus {{ border-color: {accent}; }}
QPushButton[kind="segment"]:disabled {{ color: {disabled}; }}
QPushButton[kind="pick"] {{ background: {raised}; border: 1px solid {line}; font-size: {small}px;
 border-radius: {rc}px; padding: {p_v}px {p_h}px; color: {faint}; }}
QPushButton[kind="pick"][filled="true"] {{ color: {secondary}; font-weight: 650; }}
QPushButton[kind="pick"]:hover {{ color: {ink}; background: {hover}; }}
QPushButton[kind="pick"]:focus {{ border: 2px solid {accent}; padding: {p_v1}px {p_h1}px; }}
QToolButton {{ background: transparent; color: {secondary}; border: 2px solid transparent;
 border-radius: {rc}px; padding: 3px; font-size: {small}px;
 qproperty-iconSize: {icon}px {icon}px; }}
QToolButton:hover {{ background: {hover}; color: {ink}; }}
QToolButton:focus {{ border-color: {accent}; }}
QToolButton::menu-indicator {{ image: none; width: 0px; }}
"""

_INPUTS = """
QLineEdit, QPlainTextEdit, QTextBrowser, QSpinBox, QComboBox {{ background: {surface}; color: {ink};
 border: 1px solid {strong}; border-radius: {rc}px; padding: {i_v}px {i_h}px; font-size: {body}px;
 selection-background-color: {accent}; selection-color: {on_accent}; lineedit-password-character: 8226; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QSpinBox:focus, QComboBox:focus {{
 border: 2px solid {accent}; padding: {i_v1}px {i_h1}px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ color: {disabled}; background: {raised}; }}
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] {{ border: 2px solid {danger};
 padding: {i_v1}px {i_h1}px; }}
QSpinBox QLineEdit, QSpinBox QLineEdit:focus {{ background: transparent; border: none; padding: 0px; }}
QLineEdit[search="true"] {{ background: {raised}; border-radius: {rb}px; padding: {s_v}px {i_h}px; }}
QLineEdit[search="true"]:focus {{ background: {surface}; padding: {s_v1}px {i_h1}px; }}
QTextBrowser[reader="true"] {{ background: transparent; border: 2px solid transparent; }}
QTextBrowser[reader="true"]:focus {{ border-color: {accent}; }}
QComboBox {{ padding-right: {combo}px; }}
QComboBox::drop-down {{ border: none; width: {combo}px; }}
QComboBox QAbstractItemView {{ background: {surface}; color: {ink}; border: 1px solid {strong};
 selection-background-color: {accent_soft}; selection-color: {accent}; outline: none; }}
QCheckBox, QRadioButton {{ color: {ink}; font-size: {body}px; spacing: 8px; padding: 3px;
 border: 2px solid transparent; border-radius: {rc}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {accent}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {box}px; height: {box}px; background: {surface};
 border: 1px solid {faint}; border-radius: 4px; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{tick}"); }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {line};
 background: {raised}; }}
QRadioButton::indicator {{ border-radius: {box_half}px; }}
QRadioButton::indicator:checked {{ border: {dot}px solid {accent}; width: {box_less}px;
 height: {box_less}px; background: {on_accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {disabled}; }}
"""

_SURFACES = """
QFrame[card="true"] {{ background: {surface}; border: 1px solid {line}; border-radius: {rcard}px; }}
QFrame[card="strong"] {{ background: {surface}; border: 1px solid {strong}; border-radius: {rcard}px; }}
QFrame[bar="top"] {{ background: {surface}; border: none; border-bottom: 1px solid {line}; }}
QFrame[bar="rail"] {{ background: {paper}; border: none; }}
QFrame[rule="true"] {{ background: {line}; border: none; }}
QFrame[floating="true"] {{ background: {raised}; border: 1px solid {strong}; border-radius: {rcard}px; }}
QFrame[segments="true"] {{ background: {raised}; border: 1px solid {line}; border-radius: {rb}px; }}
QDialog {{ background: {paper}; }}
QLabel[keycap="true"] {{ color: {faint}; background: {surface}; border: 1px solid {strong};
 border-radius: 4px; padding: 0px 5px; font-size: {caption}px; }}
QToolTip {{ background: {raised}; color: {ink}; border: 1px solid {strong}; padding: 4px 6px;
 font-size: {small}px; }}
QMenu {{ background: {surface}; color: {ink}; border: 1px solid {strong}; padding: 4px;
 font-size: {body}px; }}
QMenu::item {{ padding: 6px 20px; border-radius: {rc}px; }}
QMenu::item:selected {{ background: {accent_soft}; color: {accent}; }}
QMenu::item:disabled {{ color: {disabled}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QProgressBar {{ background: {line}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QProgressBar[tone="good"]::chunk {{ background: {good}; }}
QProgressBar[tone="caution"]::chunk {{ background: {caution}; }}
QProgressBar[tone="danger"]::chunk {{ background: {danger}; }}
"""

_VIEWS = """
QListView, QTableView, QTreeView {{ background: transparent; color: {ink}; border: none; outline: none;
 font-size: {body}px; gridline-color: {line}; selection-background-color: {selection};
 selection-color: {ink}; }}
QListView[ground="raised"] {{ background: {raised}; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; color: {secondary}; border: none;
 border-bottom: 1px solid {line}; padding: 6px 8px; font-size: {small}px; font-weight: 650; }}
QHeaderView::section:hover {{ color: {ink}; background: {hover}; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{ width: {arrow}px; height: {arrow}px; }}
QHeaderView::up-arrow {{ image: url("{sorted_up}"); }}
QHeaderView::down-arrow {{ image: url("{sorted_down}"); }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0px; border: none; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0px; border: none; }}
QScrollBar::handle:vertical {{ background: {strong}; border-radius: 4px; min-height: 28px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {strong}; border-radius: 4px; min-width: 28px; margin: 2px; }}
QScrollBar::handle:hover {{ background: {faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: transparent; }}
"""

_TEMPLATE = _BUTTONS + _INPUTS + _SURFACES + _VIEWS


def build_stylesheet(theme: Theme, scale: float) -> str:
    """Return the stylesheet of a theme.

    Args:
        theme: which colours.
        scale: text size, 1.0 for a system font of 10 points.
    """
    values: dict[str, object] = {role.name.lower(): color_value(theme, role) for role in ColorRole}
    values["strong"] = values["strong_line"]
    values.update({f"{role.name.lower()}": round(role.pixels * scale) for role in _SIZES})
    values.update(_measures(scale))
    values["tick"] = _picture("tick-for-dark" if theme in _DARK else "tick-for-light")
    values["sorted_up"] = _picture("sorted-up")
    values["sorted_down"] = _picture("sorted-down")
    return (
        _TEMPLATE.format_map(values)
        + _label_rules(theme, scale)
        + _tone_rules(theme, scale)
        + _band_rules(theme)
    )


_DARK = (Theme.DARK, Theme.HIGH_CONTRAST_DARK)
_SIZES = (TextRole.CAPTION, TextRole.SMALL, TextRole.BODY)


def _picture(name: str) -> str:
    # Qt reads the path in a stylesheet as a URL-like text with forward slashes on every system.
    return resource(f"icons/{name}.svg").replace("\\", "/")


def _measures(scale: float) -> dict[str, int]:
    """Paddings grow with the text, borders and radii do not. `…1` is the padding beside a 2 px border."""
    paddings = {"b_v": 7, "b_h": 14, "q_v": 5, "q_h": 9, "i_v": 7, "i_h": 11, "s_v": 6, "p_v": 4, "p_h": 8}
    measures = {name: round(value * scale) for name, value in paddings.items()}
    measures.update({f"{name}1": value - 1 for name, value in measures.items()})
    measures["b_v3"] = round(10 * scale)
    measures["combo"] = round(26 * scale)
    measures["arrow"] = round(12 * scale)
    icon = measures["icon"] = round(17 * scale)
    measures["icon_wide"] = icon + icon // 4
    box, dot = round(15 * scale), round(4 * scale)
    measures |= {"box": box, "dot": dot, "box_less": box - 2 * dot + 2, "box_half": (box + 2) // 2}
    measures["rc"] = int(Radius.CHIP)
    measures["rb"] = int(Radius.BUTTON)
    measures["rcard"] = int(Radius.CARD)
    return measures


def _label_rules(theme: Theme, scale: float) -> str:
    rules = []
    for name, text, color in _LABELS:
        family = " font-family: monospace;" if text is TextRole.MONO else ""
        rules.append(
            f'QLabel[role="{name}"] {{ color: {color_value(theme, color)}; font-size: '
            f"{round(text.pixels * scale)}px; font-weight: {text.weight // 10 * 10};{family} }}\n"
        )
    return "".join(rules)


def _tone_rules(theme: Theme, scale: float) -> str:
    """Chips and notices. In high contrast the soft grounds vanish, so the edge carries the tone."""
    high = theme in (Theme.HIGH_CONTRAST, Theme.HIGH_CONTRAST_DARK)
    size = round(TextRole.CHIP.pixels * scale)
    pad_v, pad_h = round(3 * scale), round(8 * scale)
    rules = [
        f"QLabel[chip] {{ border-radius: {int(Radius.CHIP)}px; padding: {pad_v}px {pad_h}px; "
        f"font-size: {size}px; font-weight: {TextRole.CHIP.weight}; }}\n"
    ]
    for tone, (text, ground) in TONES.items():
        edge = text if high else (ColorRole.LINE if tone is Tone.NEUTRAL else ground)
        paint = f"background: {color_value(theme, ground)}; border: 1px solid {color_value(theme, edge)};"
        rules.append(
            f'QLabel[chip="{tone.value}"] {{ {paint} color: {color_value(theme, text)}; }}\n'
            f'QFrame[notice="{tone.value}"] {{ {paint} border-radius: {int(Radius.BUTTON)}px; }}\n'
        )
    return "".join(rules)


def _band_rules(theme: Theme) -> str:
    """The fields that say who somebody works as: the edge where reading begins is thick, in the band's colour."""
    rules = []
    for number, (strong, soft) in enumerate(BANDS[theme]):
        edge = strong if theme in (Theme.HIGH_CONTRAST, Theme.HIGH_CONTRAST_DARK) else soft
        rules.append(
            f'QPushButton[band="{number}"] {{ background: {soft}; border: 1px solid {edge};'
            f" border-radius: {int(Radius.CHIP)}px; }}\n"
            f'QPushButton[band="{number}"]:focus {{ border: 2px solid {strong}; }}\n'
            f'QLabel[band="{number}"] {{ color: {strong}; }}\n'
        )
    return "".join(rules)
