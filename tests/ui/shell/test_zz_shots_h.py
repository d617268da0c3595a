import pytest

from tests.ui.desk_fixtures import settled
from wayside.ui.shell.page import Area, Place
from wayside.ui.shell.work_window import WorkWindow
from wayside.ui.theme.tokens import ThemeChoice

CASES = [
    ("light", ThemeChoice.LIGHT, "en", (1280, 800), 1),
    ("dark", ThemeChoice.DARK, "en", (1280, 800), 1),
    ("small", ThemeChoice.LIGHT, "en", (1024, 640), 1),
    ("long", ThemeChoice.LIGHT, "x-long", (1024, 640), 1),
    ("rtl", ThemeChoice.LIGHT, "x-rtl", (1280, 800), 1),
    ("huge", ThemeChoice.LIGHT, "en", (1024, 640), 2),
]


@pytest.mark.parametrize("what", ["settings", "handbook", "sheet", "code", "phrase"])
@pytest.mark.parametrize("name,theme,lang,size,scale", CASES, ids=[c[0] for c in CASES])
def test_shot(what, context, desk, look, languages, keep, snap, qtbot, name, theme, lang, size, scale):
    languages.install(lang)
    look.apply(theme)
    look.set_text_scale(scale)
    page = keep(WorkWindow(context, desk, "Fieldwork"))
    page.setAutoFillBackground(True)
    page.resize(*size)
    page.show()
    qtbot.waitExposed(page)
    settled(desk, qtbot)
    target = page
    if what == "handbook":
        page.go(Place(area=Area.HANDBOOK, topic="finding-things"))
    else:
        page.go(Place(area=Area.SETTINGS, topic=""))
    if what == "sheet":
        page.open_shortcuts()
    if what in ("code", "phrase"):
        s = page._stack.currentWidget()
        (s._new_code if what == "code" else s._change_passphrase)()
        from PySide6.QtWidgets import QDialog

        target = page.findChildren(QDialog)[-1]
        if what == "phrase":
            target._draw()
    qtbot.wait(80)
    if what == "settings":
        snap(page, f"{what}-{name}", size)
        sb = page._stack.currentWidget()._scroll.verticalScrollBar()
        sb.setValue(sb.maximum())
        qtbot.wait(30)
        snap(page, f"{what}-{name}-end", size)
    else:
        snap(target, f"{what}-{name}", None if target is not page else size)
    if target is not page:
        target.reject()
        qtbot.wait(10)
