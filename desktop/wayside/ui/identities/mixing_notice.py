"""Where identities touch at a person, said before anybody writes."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from wayside.ui.context import UiContext
from wayside.ui.findings import Names
from wayside.ui.identities.bearing import Bearing
from wayside.ui.people.person import mixing_words
from wayside.ui.theme.tokens import Tone
from wayside.ui.widgets.notice import InlineNotice

_MOST = 4


class MixingNotice(InlineNotice):
    """Hidden while nothing touches."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context.look, "", Tone.CAUTION, parent=parent)
        self._context = context
        self.setObjectName("person_mixing")
        self.hide()

    def show_bearing(self, bearing: Bearing) -> None:
        """Say what touches."""
        said = self._said(bearing)
        self.setVisible(bool(said))
        text = "\n".join(said[:_MOST])
        if text != self.text():
            self.set_text(text, Tone.DANGER if len(bearing.met) > 1 else Tone.CAUTION)

    def _said(self, bearing: Bearing) -> list[str]:
        names = Names(
            person=bearing.name,
            identities={int(one.id): one.name for one in bearing.all},
            people={int(person): name for person, name in bearing.names.items()},
        )
        now, locale = self._context.now_ms(), QLocale()
        said = [mixing_words.sentence(one, names, now, locale) for one in bearing.known]
        if len(bearing.met) > 1:
            met = [bearing.identity(one).name for one in bearing.met]
            said.insert(0, mixing_words.heard_from_several(bearing.name, met))
        return said
