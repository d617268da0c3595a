"""Where identities touch at a person, said before anybody writes."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from wayside.ui import say
from wayside.ui.context import UiContext
from wayside.ui.identities.bearing import Bearing
from wayside.ui.people.person.words import isolated, short
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
        who, now, locale = isolated(short(bearing.name)), self._context.now_ms(), QLocale()
        said = []
        if len(bearing.met) > 1:
            names = ", ".join(isolated(short(bearing.identity(one).name)) for one in bearing.met)
            words = self.tr(
                "{0} heard from more than one identity: {1}. Two names for one person give both away."
            )
            said.append(words.replace("{1}", names).replace("{0}", who))
        for one in bearing.known:
            if one.person_id is None or one.identity_id is None:
                continue
            words = self.tr(
                "{0} knows {1} ({2}), who heard from {3}, last {4}. They may compare what they were told."
            )
            values = {
                "{4}": say.moment(one.at, now, locale) if one.at is not None else "",
                "{3}": isolated(short(bearing.identity(one.identity_id).name)),
                "{2}": isolated(short(one.text)),
                "{1}": isolated(short(bearing.names.get(one.person_id, "…"))),
                "{0}": who,
            }
            for mark, value in values.items():
                words = words.replace(mark, value)
            said.append(words)
        return said
