"""What a message says about the one who writes it: age, town, work, family, hours. English, German, French.

Only plain statements in the first person count, in the present: "when I was sixteen" says nothing about today. Each
pattern is tried where one of its first words stands, and reads at most to the end of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from wayside.safety.leak_guard import claim_words, everyday
from wayside.safety.leak_guard.claim_words import CLOCK, KIN, NUMBER, PART
from wayside.safety.leak_guard.terms import ClaimKind
from wayside.safety.leak_guard.words import Words

CharAt = Callable[[int], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Something said of oneself.

    Args:
        start: first folded character.
        end: after the last one.
        kind: what it is about.
        value: what is said: the folded words after the introduction; of an age the digits, of kin the relation.
        count: how many, of kin; 0 for none of them, None if it is not said.
        minutes: the part of the day, for hours: any of these spans may be meant.
    """

    start: int
    end: int
    kind: ClaimKind
    value: str
    count: int | None = None
    minutes: tuple[tuple[int, int], ...] = ()


# An age ends its clause, or is called one: "I'm 20 minutes late" is none.
_AGE_ENDS = (
    r"(?= ?(?:years?(?: old)?|yrs|yo|y/o|jahre?(?: alt)?|ans)(?!\w)|\s*(?:[!?;)\"]|,(?!\d)|\.(?!\d)|$|\n)"
    r"| (?:and|but|now|so|too|as|by the way|btw|myself|ubrigens|und|aber|jetzt|also|auch|et|mais|maintenant)(?!\w))"
)
_AGES = (
    rf"i(?:'m| am) (?:only |just |already |about |nearly |almost |actually |still )?(?P<age>{NUMBER}){_AGE_ENDS}",
    rf"i(?:'m| am|m) (?:only |just |already )?(?P<age>{NUMBER})(?!\.){_AGE_ENDS}",  # "im 12." may be German
    rf"i(?:'ve| have)? (?:just |recently )?turned (?P<age>{NUMBER})",
    rf"my age is (?P<age>{NUMBER})",
    rf"(?:ich )?bin (?:erst |schon |jetzt |grad |gerade |auch |ja |noch |mittlerweile |selbst |nur |ubrigens "
    rf"|eigentlich |wirklich ){{0,2}}"
    rf"(?P<age>{NUMBER}){_AGE_ENDS}",
    rf"ich bin [\w ]{{0,24}}?(?P<age>{NUMBER}) geworden",
    rf"j'ai (?:que |juste |deja |environ |presque )?(?P<age>{NUMBER}) ans(?!\w)",
    rf"je viens d'avoir (?P<age>{NUMBER}) ans(?!\w)",
)
_TOWNS = (
    r"i (?:live|am living|stay) (?:here )?in (?P<town>)",
    r"i(?:'m| am|m) (?:living in|from|originally from) (?P<town>)",
    r"i come from (?P<town>)",
    r"i (?:just |recently )?moved (?:back )?to (?P<town>)",
    r"my (?:flat|apartment|place|room|house) (?:is )?in (?P<town>)",
    r"here in (?P<town>)",
    r"my (?:home ?town|town|city|village) is (?:called )?(?P<town>)",
    r"ich (?:wohne|wohn|lebe|leb) (?:hier |jetzt |ja |auch |gerade ){0,2}in (?P<town>)",
    r"ich (?:komme|komm|bin|stamme) (?:auch |ja |ursprunglich |eigentlich ){0,2}aus (?P<town>)",
    r"mein(?:e|er|em)? (?:wohnung|wg|zimmer|haus|bude) (?:ist )?in (?P<town>)",
    r"(?:hier|bei uns) in (?P<town>)",
    r"j'habite (?:aussi |ici )?(?:a|en|dans) (?P<town>)",
    r"je vis a (?P<town>)",
    r"je (?:viens|suis) de (?P<town>)",
    r"ici a (?P<town>)",
)
_JOBS = (
    r"i(?:'m| am|m)? work(?:ing)? (?:as|at|in|for) (?P<job>)",
    r"my (?:\w{1,24} )?(?:shift|job|work|office) (?:at|in|as|is|for) (?P<job>)",
    r"ich (?:arbeite|arbeit|jobbe|schaffe) (?:jetzt |auch |ja |gerade )?(?:als|bei|beim|im|in|am|fur) (?P<job>)",
    r"mein(?:e|er|en|em)? (?:\w{1,24} )?(?:schicht|job|arbeit) (?:als|bei|beim|im|in|am) (?P<job>)",
    r"je (?:travaille|bosse) (?:comme|chez|dans|a|au|en|pour) (?P<job>)",
    r"mon (?:boulot|job|travail|poste|service) (?:de|comme|chez|a|au|dans) (?P<job>)",
)
_ARE_JOBS = (
    r"i(?:'m| am|m) (?:a|an) (?P<work>(?:\w{1,24} )?\w{1,24})",
    r"ich bin (?:ein |eine |gelernter |gelernte )?(?P<work>\w{1,24})",
    r"je suis (?:un |une )?(?P<work>\w{1,24})",
)
_SIZE = (
    r"(?:(?:little|big|older|younger|elder|twin|own|baby|kleine[rnm]?|grosse[rnm]?|altere[rnm]?|jungere[rnm]?|petite?s?|"
    r"grande?s?) )?"
)
_KINS = (
    rf"my (?P<count>{NUMBER} )?{_SIZE}(?P<kin>{KIN})",
    rf"i(?:'ve| have)(?: got)? (?P<count>{NUMBER} |no )?{_SIZE}(?P<kin>{KIN})",
    rf"i (?:don't|do not) have (?P<none>any |a )?{_SIZE}(?P<kin>{KIN})",
    rf"mein(?:e|er|en|em|es)? (?P<count>{NUMBER} )?{_SIZE}(?P<kin>{KIN})",
    rf"ich hab(?:e)? (?:auch |noch |ja )?(?P<count>{NUMBER} |keinen? )?{_SIZE}(?P<kin>{KIN})",
    rf"(?:mon|ma|mes) (?P<count>{NUMBER} )?{_SIZE}(?P<kin>{KIN})",
    rf"j'ai (?P<count>{NUMBER} )?{_SIZE}(?P<kin>{KIN})",
    rf"je n'ai (?P<none>pas (?:de |d'))(?P<kin>{KIN})",
    r"i(?:'m| am|m) (?:an )?(?P<alone>only child|single|childless)(?!\w)",
    r"ich bin (?:ein )?(?P<alone>einzelkind|single|kinderlos)(?!\w)",
    r"je suis (?P<alone>enfant unique|fille unique|fils unique|celibataire)(?!\w)",
)
_TIME = (
    rf"(?:{CLOCK}(?:,? (?:in the|am|in der|du|le|de l') ?(?P<part>{PART}))?"
    rf"|(?:the |in the |am |le |heute |ce )?(?P<only>{PART}))"
)
_AT = r"at|from|around|until|till|by|in|on"
_DA = r"online|da|wach|erreichbar|frei"
_LA = r"en ligne|la|dispo|disponible|reveillee?|debout"
_THERE = r"online|awake|up|here|free|around|available|reachable|back"
_HOURS = (
    r"(?P<greeting>good|guten|schonen) (?P<only>morning|afternoon|evening|morgen|nachmittag|abend)(?!\w)",
    r"(?P<greeting>bon)(?P<only>soir)(?!\w)",
    rf"i(?:'m| am|m|'ll be| will be)(?: \w{{1,12}})? (?:{_THERE})(?: again)?(?: only)? (?:{_AT}) (?:about )?{_TIME}",
    rf"i(?:'ll| will)? (?:write|answer|text|message|come online)(?: \w{{1,12}}){{0,3}} (?:at|around|in) {_TIME}",
    rf"ich bin(?: \w{{1,12}}){{0,2}} (?:um|ab|gegen|bis|immer|am) {_TIME}(?: \w{{1,12}}){{0,2}} (?:{_DA})(?!\w)",
    rf"ich bin(?: \w{{1,12}})? (?:{_DA})(?: \w{{1,12}})? (?:um|ab|gegen|bis|am) {_TIME}",
    rf"ich (?:schreibe?|antworte|melde?)(?: \w{{1,12}}){{0,3}} (?:um|ab|gegen|am) {_TIME}",
    rf"je (?:suis|serai) (?:{_LA})(?: \w{{1,12}})? (?:a |vers |des |jusqu'a |le )?{_TIME}",
    rf"je (?:t'ecris|te reponds|reponds|t'ecrirai)(?: \w{{1,12}}){{0,3}} (?:a|vers|le) {_TIME}",
)

_PATTERNS = (
    (ClaimKind.AGE, _AGES),
    (ClaimKind.TOWN, _TOWNS),
    (ClaimKind.JOB, (*_JOBS, *_ARE_JOBS)),
    (ClaimKind.FAMILY, _KINS),
    (ClaimKind.HOURS, _HOURS),
)
# How the patterns begin that each first word can begin.
_BEGINNINGS = {
    "i": ("i ", "i("),
    "im": ("i(?:'m| am|m)",),
    "my": ("my ",),
    "here": ("here ",),
    "ich": ("ich ", "(?:ich )?bin"),
    "bin": ("(?:ich )?bin",),
    "bei": ("(?:hier|bei uns)",),
    "hier": ("(?:hier|bei uns)",),
    **dict.fromkeys(("mein", "meine", "meiner", "meinen", "meinem", "meines"), ("mein(",)),
    "je": ("je ",),
    "j": ("j'",),
    "mon": ("mon ", "(?:mon|ma|mes)"),
    "ma": ("(?:mon|ma|mes)",),
    "mes": ("(?:mon|ma|mes)",),
    "ici": ("ici ",),
    **dict.fromkeys(("good", "guten", "schonen"), ("(?P<greeting>good",)),
    "bonsoir": ("(?P<greeting>bon)",),
}


@cache
def by_first_word() -> dict[str, tuple[tuple[ClaimKind, re.Pattern[str]], ...]]:
    """Return the patterns that each first word can begin.

    Python takes a third of a second to compile them. Whoever will read statements asks once beforehand, so that
    neither an unlocking nor a keystroke waits for it.
    """
    patterns = [(kind, re.compile(pattern)) for kind, group in _PATTERNS for pattern in group]
    return {
        word: tuple((kind, pattern) for kind, pattern in patterns if pattern.pattern.startswith(beginnings))
        for word, beginnings in _BEGINNINGS.items()
    }


# After "I" only these say something here; the word itself stands in every other sentence.
_SECOND_WORDS = {
    "i": "m am live stay come ve have just recently turned moved do don work ll will write answer text message",
    "ich": "bin wohne wohn lebe leb komme komm stamme arbeite arbeit jobbe schaffe hab habe schreib schreibe antworte"
    " meld melde",
    "je": "viens vis suis serai travaille bosse n t reponds",
}
_SECONDS = {first: [[second] for second in seconds.split()] for first, seconds in _SECOND_WORDS.items()}


def statements(words: Words, char_at: CharAt, kinds: frozenset[ClaimKind]) -> Iterator[Statement]:
    """Yield what the writer says of the kinds asked for."""
    patterns = by_first_word()
    for number, token in [(n, token) for n, token in enumerate(words.tokens) if token in patterns]:
        seconds = _SECONDS.get(token)
        if seconds is not None and words.tokens[number + 1 : number + 2] not in seconds:
            continue
        for kind, pattern in patterns[token]:
            if kind in kinds:
                found = pattern.match(words.folded, words.starts[number])
                said = None if found is None else _READERS[kind](found, words.folded, char_at)
                if said is not None:
                    yield said


def _age(found: re.Match[str], _folded: str, _char_at: CharAt) -> Statement | None:
    age = claim_words.number(found["age"])
    if age < _YOUNGEST:
        return None
    return Statement(start=found.start(), end=found.end("age"), kind=ClaimKind.AGE, value=str(age))


_YOUNGEST = 10
_TOWN = re.compile(r"[\w'-]{2,24}(?: [\w'-]{1,20}){0,2}")
_JOINER_LIST = "am an auf bei de der du im in la le les ob of on sur the under upon vor"
_JOINERS = frozenset(_JOINER_LIST.split())
_CLAUSE_GOES_ON = re.compile(r" (?!(?:and|but|now|too|und|aber|auch|jetzt|et|mais|maintenant)(?!\w))\w")


def _town(found: re.Match[str], folded: str, char_at: CharAt) -> Statement | None:
    """Read a town: words with capitals, or in all small letters one unknown word that ends the clause."""
    rest = _TOWN.match(folded, found.end())
    if rest is None:
        return None
    names, end = list[str](), found.end()
    for word in re.finditer(r"[\w'-]+", rest[0]):
        place = rest.start() + word.start()
        if char_at(place).isupper() or (
            not names and not _CLAUSE_GOES_ON.match(folded, place + len(word[0]))
        ):
            names.append(word[0])
            end = place + len(word[0])
        elif not names or word[0] not in _JOINERS:
            break
    town = " ".join(names)
    if not names or names[0] in claim_words.COUNTRIES or everyday.is_everyday(names[0]):
        return None
    return Statement(start=found.start(), end=end, kind=ClaimKind.TOWN, value=town)


_PHRASE = re.compile(r"[\w'-]{1,24}(?: [\w'-]{1,20}){0,2}")
_CONTENT = 3
_NOT_A_JOB_LIST = """
peace home shift shifts schicht schichten schichtdienst weekend weekends wochenende moment team front general nightshift
monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche january february march april june july august vacances ferien person
progress
"""
_NOT_A_JOB = frozenset(_NOT_A_JOB_LIST.split())
_ENDS_JOB_LIST = """
and but or because so since when until that und aber oder weil denn dass wenn bis et mais ou parce que quand
"""
_ENDS_JOB = frozenset(_ENDS_JOB_LIST.split())


def _job(found: re.Match[str], folded: str, _char_at: CharAt) -> Statement | None:
    if "work" in found.re.groupindex:
        jobs = [word for word in found["work"].split() if word in claim_words.JOBS]
        return (
            Statement(start=found.start(), end=found.end(), kind=ClaimKind.JOB, value=jobs[0])
            if jobs
            else None
        )
    rest = _PHRASE.match(folded, found.end())
    if rest is None:
        return None
    content, end = list[str](), found.end()
    for word in re.finditer(r"[\w'-]+", rest[0]):
        if word[0] in _ENDS_JOB or len(content) == _CONTENT:
            break
        if is_content(word[0]):
            content.append(word[0])
            end = rest.start() + word.end()
    if not content or content[0] in _NOT_A_JOB or content[0] in claim_words.PARTS_OF_DAY:
        return None
    return Statement(start=found.start(), end=end, kind=ClaimKind.JOB, value=" ".join(content))


def is_content(word: str) -> bool:
    """Tell whether a folded word says something by itself."""
    return len(word) > 2 and not everyday.is_small(word) and not word.isdigit()


def _kin(found: re.Match[str], _folded: str, _char_at: CharAt) -> Statement | None:
    named = found.groupdict()
    if named.get("alone"):
        group = claim_words.ALONE[named["alone"]]
        return Statement(start=found.start(), end=found.end(), kind=ClaimKind.FAMILY, value=group, count=0)
    word = found["kin"]
    counted = (named.get("count") or "").strip()
    count = 2 if word in claim_words.PLURALS else None
    if "none" in named or counted in ("no", "keine", "keinen"):
        count = 0
    elif counted:
        count = claim_words.number(counted)
    relation = claim_words.RELATIONS[word]
    return Statement(
        start=found.start(), end=found.end("kin"), kind=ClaimKind.FAMILY, value=relation, count=count
    )


def _hours(found: re.Match[str], _folded: str, _char_at: CharAt) -> Statement | None:
    named = found.groupdict()
    if named.get("only"):
        spans: tuple[tuple[int, int], ...] = (claim_words.PARTS_OF_DAY[named["only"]],)
    else:
        spans = clock_times(named["hour"] or "", named["minute"], named["half"], named["part"])
    if not spans:
        return None
    value = named.get("only") or f"{spans[0][0] // 60}:{spans[0][0] % 60:02}"
    return Statement(start=found.start(), end=found.end(), kind=ClaimKind.HOURS, value=value, minutes=spans)


def clock_times(
    hour: str, minute: str | None, half: str | None, part: str | None
) -> tuple[tuple[int, int], ...]:
    """Return what a time on the clock may mean: "at 9" is in the morning or in the evening."""
    at = int(hour) * 60 + int(minute or 0)
    if at >= 24 * 60:
        return ()
    if half:
        at = at % (12 * 60) + (12 * 60 if half.startswith("p") else 0)
        return ((at, at),)
    both = ((at, at), (at + 12 * 60, at + 12 * 60)) if 0 < at < 12 * 60 else ((at, at),)
    if part:
        first, last = claim_words.PARTS_OF_DAY[part]
        return tuple(span for span in both if first <= span[0] <= last) or both[:1]
    return both


_READERS: dict[ClaimKind, Callable[[re.Match[str], str, CharAt], Statement | None]] = {
    ClaimKind.AGE: _age,
    ClaimKind.TOWN: _town,
    ClaimKind.JOB: _job,
    ClaimKind.FAMILY: _kin,
    ClaimKind.HOURS: _hours,
}
