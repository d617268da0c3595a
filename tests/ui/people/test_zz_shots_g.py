from __future__ import annotations
import pytest
from tests.ui.people.somebody import stand
from tests.ui.desk_fixtures import clock, context, desk, filled_desk, large_desk, vault_folder
from wayside.ui.people.person_page import PersonPage
from wayside.ui.shell.page import Area, Place, PersonTab
from wayside.ui.theme.tokens import ThemeChoice

CASES = {
    "light": (ThemeChoice.LIGHT, "en", (1072, 752), 1),
    "dark": (ThemeChoice.DARK, "en", (1072, 752), 1),
    "small": (ThemeChoice.LIGHT, "en", (816, 592), 1),
    "long": (ThemeChoice.LIGHT, "x-long", (1072, 752), 1),
    "longsmall": (ThemeChoice.LIGHT, "x-long", (816, 592), 1),
    "rtl": (ThemeChoice.LIGHT, "x-rtl", (1072, 752), 1),
    "huge": (ThemeChoice.DARK, "en", (816, 592), 2),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("tab", list(PersonTab))
def test_shot(context, desk, look, languages, keep, snap, qtbot, name, tab):
    theme, lang, size, scale = CASES[name]
    languages.install(lang)
    look.apply(theme)
    look.set_text_scale(scale)
    page = keep(PersonPage(context, desk))
    s = stand(context, desk, qtbot, page)
    page.resize(*size)
    s.show(Place(area=Area.PEOPLE, person=s.person, tab=tab))
    qtbot.wait(50)
    snap(page, f"person-{tab.value}-{name}", size)
