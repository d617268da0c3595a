"""Collects every translatable string of the window into `resources/translations/wayside_*.ts`.

Qt's `lupdate` does not read Python in the wheel we use, so the calls are found in the syntax tree: `self.tr("…")`,
`translate("Context", "…")` and `QT_TRANSLATE_NOOP("Context", "…")`. Finished translations are kept; strings that are
gone are dropped. `python packaging/scripts/translations.py de fr` adds languages.
"""

from __future__ import annotations

import ast
import sys
import xml.etree.ElementTree as ET  # noqa: S405 - reads files of this repository only
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from environment import ROOT

FOLDER = ROOT / "resources" / "translations"
_PLURAL_FORMS = {"de": 2, "fr": 2, "ar": 6}
_HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


class Text(NamedTuple):
    """A string with its context; `counted` if it has plural forms."""

    context: str
    source: str
    counted: bool


def texts_of(code: str) -> Iterator[Text]:
    """Yield the translatable strings of one module."""
    tree = ast.parse(code)
    yield from _walk(tree, "", _helpers(tree))


def _helpers(tree: ast.Module) -> dict[str, str]:
    """Return the module's own short names for translating, such as `_tr`, with the context each of them uses."""
    found = {}
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef) or not function.args.args:
            continue
        parameters = {argument.arg for argument in function.args.args}
        for call in ast.walk(function):
            if (
                not isinstance(call, ast.Call)
                or len(call.args) < 2
                or "translate" not in ast.unparse(call.func)
            ):
                continue
            context, text = _string(call.args[0]), call.args[1]
            if context is not None and isinstance(text, ast.Name) and text.id in parameters:
                found[function.name] = context
    return found


def _walk(node: ast.AST, context: str, helpers: dict[str, str]) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            yield from _helped(child, helpers)
            yield from _call(child, context)
        yield from _walk(child, inside, helpers)


def _helped(call: ast.Call, helpers: dict[str, str]) -> Iterator[Text]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    text = _string(call.args[0]) if call.args else None
    if name in helpers and text is not None:
        yield Text(helpers[name], text, counted="%n" in text or "%Ln" in text)


def _call(call: ast.Call, context: str) -> Iterator[Text]:
    if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Constant):
        return
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    strings = [_string(argument) for argument in call.args]
    if name == "tr" and isinstance(call.func, ast.Name):
        name = "translate"  # a short name for it inside a function
    if name == "tr" and strings and strings[0] is not None:
        yield Text(context, strings[0], counted=len(call.args) >= 3)
    elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(strings) >= 2 and None not in strings[:2]:
        counted = len(call.args) >= 4 or any(keyword.arg == "n" for keyword in call.keywords)
        yield Text(str(strings[0]), str(strings[1]), counted=counted)


def _string(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def all_texts() -> list[Text]:
    """Return every translatable string of the window, without doubles, in a fixed order."""
    found = {
        text
        for path in sorted((ROOT / "desktop" / "wayside" / "ui").rglob("*.py"))
        for text in texts_of(path.read_text("utf-8"))
    }
    return sorted(found)


def read(path: Path) -> dict[tuple[str, str], list[str]]:
    """Return the finished translations of a file: one string each, or one for each plural form."""
    if not path.is_file():
        return {}
    known = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of this repository
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            known[name, message.findtext("source", "")] = forms
    return known


def write(language: str) -> int:
    """Write the file of a language anew and return how many strings still lack a translation."""
    path = FOLDER / f"wayside_{language}.ts"
    known = read(path)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    missing = 0
    contexts: dict[str, ET.Element] = {}
    for text in all_texts():
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        forms = known.get((text.context, text.source), [])
        missing += not forms
        _message(contexts[text.context], text, forms, _PLURAL_FORMS.get(language, 2))
    ET.indent(root, " ")
    path.write_text(_HEADER + ET.tostring(root, "unicode") + "\n", "utf-8")
    return missing


def _message(context: ET.Element, text: Text, forms: list[str], plural_forms: int) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
    ET.SubElement(message, "source").text = text.source
    translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    if text.counted:
        for form in forms or [""] * plural_forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0] if forms else ""


def main(languages: list[str]) -> int:
    """Update the files of the given languages, or of all there are."""
    present = [path.stem.removeprefix("wayside_") for path in sorted(FOLDER.glob("wayside_*.ts"))]
    for language in languages or present:
        print(f"{language}: {write(language)} of {len(all_texts())} strings not translated yet")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
