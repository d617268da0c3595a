"""Pictures of Today, to be looked at."""
from __future__ import annotations
import pytest
from wayside.ui.today.today_page import TodayPage
from wayside.ui.shell.page import Area, Place
from wayside.ui.theme.tokens import ThemeChoice
from tests.ui.desk_fixtures import settled

@pytest.mark.parametrize("name,theme,lang,size,scale,which", [
 ("light",ThemeChoice.LIGHT,"en",(1072,752),1,"filled_desk"),
 ("dark",ThemeChoice.DARK,"en",(1072,752),1,"filled_desk"),
 ("small",ThemeChoice.LIGHT,"en",(816,592),1,"filled_desk"),
 ("long",ThemeChoice.LIGHT,"x-long",(1072,752),1,"filled_desk"),
 ("rtl",ThemeChoice.LIGHT,"x-rtl",(1072,752),1,"filled_desk"),
 ("huge",ThemeChoice.LIGHT,"en",(816,592),2,"filled_desk"),
 ("empty",ThemeChoice.LIGHT,"en",(1072,752),1,"desk"),
 ("large",ThemeChoice.LIGHT,"en",(1072,752),1,"large_desk"),
])
def test_shot(request, context, look, languages, keep, snap, qtbot, name,theme,lang,size,scale,which):
    desk = request.getfixturevalue(which)
    languages.install(lang)
    look.apply(theme)
    look.set_text_scale(scale)
    page = keep(TodayPage(context, desk))
    page.resize(*size)
    page.setAutoFillBackground(True)
    page.show()
    page.enter(Place(area=Area.TODAY))
    page.first_focus().setFocus()
    settled(desk, qtbot)
    qtbot.wait(50)
    snap(page, f"today-{name}", size)
