import pytest
from wayside.ui.shell.work_window import WorkWindow
from wayside.ui.shell.page import Area, Place, PersonTab
from wayside.ui.theme.tokens import ThemeChoice
from tests.ui.desk_fixtures import settled, ask
from wayside.work import people, timeline
from wayside.work.timeline import ContactFields

CASES = [
 ("light",ThemeChoice.LIGHT,"en",(1280,800),1,"large_desk","trial"),
 ("rest",ThemeChoice.LIGHT,"en",(1280,800),1,"filled_desk",""),
 ("dark",ThemeChoice.DARK,"en",(1280,800),1,"large_desk","trial day"),
 ("note",ThemeChoice.LIGHT,"en",(1280,800),1,"filled_desk","note he"),
 ("filter",ThemeChoice.LIGHT,"en",(1280,800),1,"filled_desk","person:he"),
 ("small",ThemeChoice.LIGHT,"en",(1024,640),1,"large_desk","work"),
 ("long",ThemeChoice.LIGHT,"x-long",(1024,640),1,"large_desk","work"),
 ("rtl",ThemeChoice.LIGHT,"x-rtl",(1280,800),1,"large_desk","work"),
 ("arabic",ThemeChoice.LIGHT,"en",(1280,800),1,"desk","مرحبا"),
 ("huge",ThemeChoice.LIGHT,"en",(1024,640),2,"large_desk","trial"),
 ("contrast",ThemeChoice.HIGH_CONTRAST,"en",(1280,800),1,"large_desk","trial"),
 ("nothing",ThemeChoice.LIGHT,"en",(1280,800),1,"filled_desk","zzzxy"),
]
@pytest.mark.parametrize("name,theme,lang,size,scale,which,text", CASES, ids=[c[0] for c in CASES])
def test_shot(request, context, look, languages, keep, snap, qtbot, name,theme,lang,size,scale,which,text):
    desk = request.getfixturevalue(which)
    if name=="arabic":
        def put(c):
            p=people.add(c, people.PersonFields(code_name="مرحبا نهر", aim="Keep in touch"))
            timeline.add_contact(c,p,ContactFields(at=1_795_000_000_000,text="قال مَرْحَبًا بكم في الورشة الجديدة وسأل عن التدريب في الأسبوع القادم وعن الوقت المناسب له ولأخيه"))
            timeline.add_contact(c,p,ContactFields(at=1_795_000_000_000,text="Wrote مَرْحَبًا and then went on in English about the workshop."))
        ask(desk,put)
    languages.install(lang)
    look.apply(theme)
    look.set_text_scale(scale)
    page = keep(WorkWindow(context, desk, "Fieldwork"))
    page.setAutoFillBackground(True)
    page.resize(*size)
    page.show()
    qtbot.waitExposed(page)
    settled(desk, qtbot)
    page.open_palette()
    page._palette._line.setText(text)
    qtbot.waitUntil(lambda: page._palette._answered)
    qtbot.wait(50)
    snap(page, f"palette-{name}", size)
