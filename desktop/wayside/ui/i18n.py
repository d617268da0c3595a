"""Languages: our translations, Qt's own, the layout's direction, and two invented languages for tests."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from wayside.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ENGLISH = "en"
LONG = "x-long"
MIRRORED = "x-rtl"

_PLACEHOLDER = re.compile(r"(\{[^{}]*\}|%L?n|%L?\d+|&(?=\w))")
_ACCENTED = str.maketrans("aeiouyncAEIOUYNC", "áéíöüýñçÁÉÍÖÜÝÑÇ")
_ARABIC = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابجدهوزحطيكلمنسعفصقرشتثخذض")
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_KEPT_CONTEXTS = frozenset(
    {"DatePattern", "QShortcut", "QPlatformTheme", "DateWords", "SearchFilters", "SearchKinds"}
)


class Language(NamedTuple):
    """A language to choose: its code ("de") and its own name for itself ("Deutsch")."""

    code: str
    name: str


class LongTranslator(QTranslator):
    """Makes every text half again to twice as long, to find what gets cut off."""

    def translate(self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        """Return the text, accented, padded and in brackets; placeholders stay."""
        if context in _KEPT_CONTEXTS:
            return text
        parts = _PLACEHOLDER.split(text)
        accented = "".join(
            part if number % 2 else part.translate(_ACCENTED) for number, part in enumerate(parts)
        )
        words = max(1, round(len(text) * 0.7 / 5))
        return f"⟦{accented}{' långs' * words}⟧"

    def isEmpty(self) -> bool:
        """Say that there is something to translate."""
        return False


class MirroredTranslator(QTranslator):
    """Writes every text in Arabic letters, to find what does not turn with the layout."""

    def translate(self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        """Return the text letter by letter in another script; placeholders stay."""
        if context in _KEPT_CONTEXTS:
            return text
        parts = _PLACEHOLDER.split(text)
        return "".join(
            part if number % 2 else part.lower().translate(_ARABIC) for number, part in enumerate(parts)
        )

    def isEmpty(self) -> bool:
        """Say that there is something to translate."""
        return False


class Languages:
    """Knows the languages and installs one.

    Args:
        app: the application that gets translators and layout direction.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self._system = QLocale.system()
        self._code = ENGLISH

    @property
    def code(self) -> str:
        """The code of the language in use."""
        return self._code

    def available(self) -> list[Language]:
        """Return English and every language a translation is shipped for, by their own names."""
        folder = resource("translations")
        names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
        codes = [
            name.removeprefix("wayside_").removesuffix(".qm")
            for name in names
            if name.startswith("wayside_") and name.endswith(".qm")
        ]
        return [Language(code, _own_name(code)) for code in dict.fromkeys([ENGLISH, *codes])]

    def install(self, code: str) -> None:
        """Speak a language from now on; every window gets a LanguageChange event.

        Args:
            code: of an available language, "" for the system's, or one of the two for tests. What is not
                available becomes English.
        """
        chosen = self._resolve(code)
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        self._code = chosen
        locale = self._locale(chosen)
        QLocale.setDefault(locale)
        for translator in self._translators(chosen, locale):
            self._app.installTranslator(translator)
            self._installed.append(translator)
        self._turn(right_to_left=chosen == MIRRORED or chosen.partition("_")[0] in _RIGHT_TO_LEFT)

    def _turn(self, *, right_to_left: bool) -> None:
        # Asked first, because naming a direction builds all of Qt's constants, which a start need not.
        if self._app.isRightToLeft() != right_to_left:
            from PySide6.QtCore import Qt

            names = Qt.LayoutDirection
            self._app.setLayoutDirection(names.RightToLeft if right_to_left else names.LeftToRight)

    def _resolve(self, code: str) -> str:
        if code in (LONG, MIRRORED, ENGLISH):
            return code
        wanted = code or self._system.name()
        if wanted.partition("_")[0] == ENGLISH:
            return ENGLISH
        shipped = {language.code for language in self.available()}
        for candidate in (wanted, wanted.partition("_")[0]):
            if candidate in shipped:
                return candidate
        return ENGLISH

    def _locale(self, code: str) -> QLocale:
        if code == MIRRORED:
            return QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt)
        wanted = QLocale(ENGLISH if code == LONG else code)
        # The system's own locale knows the person's clock and order of dates, if it is the same language.
        if wanted.language() == self._system.language():
            return self._system
        if wanted.language() == QLocale.Language.English:
            return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
        return wanted

    def _translators(self, code: str, locale: QLocale) -> list[QTranslator]:
        if code == LONG:
            return [LongTranslator(self._app)]
        if code == MIRRORED:
            return [MirroredTranslator(self._app)]
        if code == ENGLISH:
            return []
        found = []
        for name, folder in (
            ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            ("wayside", resource("translations")),
        ):
            translator = QTranslator(self._app)
            if translator.load(locale, name, "_", folder):
                found.append(translator)
        return found


def _own_name(code: str) -> str:
    if code == ENGLISH:
        return "English"
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]
