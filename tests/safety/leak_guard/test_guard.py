from __future__ import annotations

from wayside.safety.leak_guard import Finding, FindingKind, Guard, Match, Source, Term, TermKind


def term(text: str, kind: TermKind = TermKind.NAME, source: Source = Source.OWN) -> Term:
    return Term(text=text, source=source, kind=kind)


def shown(text: str, findings: tuple[Finding, ...]) -> list[str]:
    return [text[one.start : one.end] for one in findings]


def test_a_name_is_found_where_it_stands() -> None:
    text = "After my shift I see Anna Schmidt at the gate."
    (finding,) = Guard([term("Anna Schmidt")]).check(text)

    assert text[finding.start : finding.end] == "Anna Schmidt"
    assert (finding.kind, finding.match, finding.key) == (FindingKind.OWN_TERM, Match.EXACT, "anna schmidt")


def test_whose_term_it_is_decides_about_the_kind() -> None:
    terms = [
        term("Lindenhof", TermKind.WORKPLACE),
        term("Kestrel", TermKind.CODE_NAME, Source.PERSON),
        term("Jonas K.", source=Source.IDENTITY),
        term("football club", TermKind.TOPIC, Source.NEVER),
    ]
    findings = Guard(terms).check("Lindenhof, Kestrel, Jonas K. and the football club")

    assert [one.kind for one in findings] == [
        FindingKind.OWN_TERM,
        FindingKind.OTHER_PERSON,
        FindingKind.OTHER_IDENTITY,
        FindingKind.NEVER_SAY,
    ]


def test_a_part_of_a_name_gives_it_away() -> None:
    text = "Ask schmidt, she knows."
    (finding,) = Guard([term("Anna Schmidt")]).check(text)

    assert (shown(text, (finding,)), finding.key) == (["schmidt"], "schmidt")


def test_a_term_is_found_as_a_whole_word_unless_it_asks_otherwise() -> None:
    text = "The Lindenhofkeller is closed."

    assert Guard([term("Lindenhof")]).check(text) == ()
    everywhere = Term(text="Lindenhof", source=Source.OWN, kind=TermKind.WORKPLACE, anywhere=True)
    assert shown(text, Guard([everywhere]).check(text)) == ["Lindenhof"]


def test_the_longest_finding_is_told() -> None:
    text = "Anna Schmidt is here"
    findings = Guard([term("Schmidt"), term("Anna Schmidt"), term("Anna")]).check(text)

    assert shown(text, findings) == ["Anna Schmidt"]


def test_an_allowance_covers_the_term_and_its_parts_there_but_no_other_term() -> None:
    terms = [term("Anna Schmidt"), term("Schmidt", source=Source.PERSON)]
    allowed = {(FindingKind.OWN_TERM, "anna schmidt")}
    findings = Guard(terms, allowed=allowed).check("Anna Schmidt is here")

    assert [one.kind for one in findings] == [FindingKind.OTHER_PERSON]


def test_a_place_is_counted_in_code_points_of_the_text_as_given() -> None:
    text = "🙂 ﬁne – it’s A\u0301nna\u200b S\u0301chmidt!"
    (finding,) = Guard([term("Anna Schmidt")]).check(text)

    assert text[finding.start : finding.end] == "A\u0301nna\u200b S\u0301chmidt"
