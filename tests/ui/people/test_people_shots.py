from __future__ import annotations
import pytest
from wayside.ui.people.people_page import PeoplePage
from wayside.ui.shell.page import Area, Place
from wayside.ui.theme.tokens import ThemeChoice
from tests.ui.desk_fixtures import settled

CASES = [
    ("light", ThemeChoice.LIGHT, "en", (1072, 752), 1, "filled_desk"),
    ("dark", ThemeChoice.DARK, "en", (1072, 752), 1, "large_desk"),
    ("small", ThemeChoice.LIGHT, "en", (816, 592), 1, "large_desk"),
    ("long", ThemeChoice.LIGHT, "x-long", (816, 592), 1, "large_desk"),
    ("rtl", ThemeChoice.LIGHT, "x-rtl", (1072, 752), 1, "large_desk"),
    ("huge", ThemeChoice.LIGHT, "en", (816, 592), 2, "large_desk"),
    ("empty", ThemeChoice.LIGHT, "en", (1072, 752), 1, "desk"),
]


@pytest.mark.parametrize("name,theme,lang,size,scale,which", CASES)
@pytest.mark.parametrize("dialog", [False, True])
def test_shot(
    request, context, look, languages, keep, snap, qtbot, name, theme, lang, size, scale, which, dialog
):
    desk = request.getfixturevalue(which)
    languages.install(lang)
    look.apply(theme)
    look.set_text_scale(scale)
    page = keep(PeoplePage(context, desk))
    page.setAutoFillBackground(True)
    page.resize(*size)
    page.show()
    page.enter(Place(area=Area.PEOPLE))
    page.first_focus().setFocus()
    settled(desk, qtbot)
    qtbot.wait(50)
    if page.table.isVisible() and not dialog:
        page.table.selectRow(1)
    settled(desk, qtbot)
    qtbot.wait(50)
    if dialog:
        page.open_new_person()
        from wayside.ui.people.new_person_dialog import NewPersonDialog

        d = page.findChild(NewPersonDialog)
        settled(desk, qtbot)
        d.form.name.set_text("Heron")
        d.form._step.set_text("Answer")
        d._add_person()
        settled(desk, qtbot)
        qtbot.wait(50)
        snap(d, f"new-{name}")
        d.form.set_texts({})
        d.reject()
        settled(desk, qtbot)
    else:
        snap(page, f"people-{name}", size)
