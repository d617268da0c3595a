"""The words behind the remarks on a draft, in English, German and French.

Chosen for this program, plain and few: a remark that comes too often is not read. Apostrophes are straight.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

_WORD = re.compile(r"[^\W\d_]+")


class Phrases:
    """A pattern that is compiled when it is first wanted: most hours somebody works pass without a draft."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, re.IGNORECASE)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return the places where one of the phrases stands."""
        return self._compiled.finditer(text)

    def begins(self, text: str) -> bool:
        """Return whether a text begins with one of them."""
        return self._compiled.match(text) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """What the rules look for in one language.

    `addressing` are words by which somebody is spoken to, `open_words` those that ask for more than yes or no,
    `closed_start` how a question that asks for no more begins, `common` words that give the language away.
    """

    confrontation: Phrases
    lecturing: Phrases
    promise: Phrases
    closed_start: Phrases
    open_words: frozenset[str]
    addressing: frozenset[str]
    common: frozenset[str]


def _any(*phrases: str) -> Phrases:
    """Return a pattern for any of some phrases as whole words, whatever their case and the space between words."""
    spaced = "|".join(phrase.replace(" ", r"\s+") for phrase in phrases)
    return Phrases(rf"(?<!\w)(?:{spaced})(?!\w)")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ENGLISH = Language(
    confrontation=_any(
        r"you(?:'re| are) (?:just |simply |totally |completely )?(?:wrong|lying|crazy|stupid|naive|brainwashed)",
        r"(?:that|this|it)(?:'s| is) (?:just |simply |complete |total )?(?:nonsense|rubbish|stupid|ridiculous|a lie)",
        r"you (?:have|need|ought) to",
        r"you(?:'ve| have) got to",
        r"you (?:must|should|shouldn't|must not|mustn't)",
        r"how (?:can|could) you",
        r"why (?:don't|can't|won't) you (?:just|finally)",
        r"you people",
        r"you (?:always|never)",
        r"prove it",
        r"admit it",
        r"shame on you",
    ),
    lecturing=_any(
        r"you (?:need|have) to understand",
        r"let me (?:explain|tell you)",
        r"(?:the )?(?:fact|truth|reality) is",
        r"(?:studies|research|statistics|history|science) (?:show|shows|prove|proves|teaches)",
        r"as (?:everyone|everybody|you should) knows?",
        r"obviously",
        r"it is (?:a )?well known",
        r"when you(?:'re| are) older",
    ),
    promise=_any(
        r"i(?:'ll| will)? promise",
        r"i(?:'m| am) promising",
        r"i (?:swear|guarantee)",
        r"guaranteed",
        r"i(?:'ll| will) (?:always|never) \w+",
        r"(?:nobody|no one|no-one) (?:will|is going to|is ever going to) (?:ever )?(?:know|find out|hear)",
        r"i (?:won't|will not|will never) tell (?:anyone|anybody|a soul|them|your)",
        r"(?:this |it |that )?(?:stays|will stay) between (?:us|you and me)",
        r"nothing (?:will|is going to|can) happen to you",
        r"everything (?:will|is going to) be (?:fine|okay|ok|alright|all right)",
        r"you can (?:always|fully|completely) (?:trust|count on|rely on) me",
        r"i(?:'ll| will) get you (?:a|the|that|out)",
    ),
    closed_start=Phrases(
        r"(?:so |and |but |then |ok |okay |well )*"
        r"(?:do|does|did|don't|doesn't|didn't|is|are|was|were|isn't|aren't|wasn't|weren't|have|has|had|haven't|hasn't|"
        r"can|could|can't|couldn't|will|would|won't|wouldn't|should|shouldn't|may|might|shall)"
        r" (?:you|he|she|it|they|we|i|this|that|there|your|his|her|their|the|a|an|anyone|anybody|someone|somebody)\b"
    ),
    open_words=_set("what how why which who whom whose where when or"),
    addressing=_set("you your yours yourself you're you've you'll you'd u ur"),
    common=_set("the and you is to of that it for are was with have not your i what this but my me"),
)
_GERMAN = Language(
    confrontation=_any(
        r"du (?:bist|liegst) (?:einfach |total |völlig )?(?:falsch|verrückt|dumm|naiv|verblendet|auf dem holzweg)",
        r"(?:das|es) ist (?:doch |einfach |totaler |völliger )*"
        r"(?:unsinn|quatsch|blödsinn|schwachsinn|lächerlich|gelogen)",
        r"du (?:musst|solltest|sollst|darfst nicht|hast zu)",
        r"(?:das |so etwas |sowas )?(?:musst|solltest|sollst) du(?! (?:mir )?nicht)",
        r"wie kannst du",
        r"wie konntest du",
        r"warum (?:machst|lässt|hörst|gehst) du nicht (?:einfach|endlich)",
        r"ihr (?:leute|alle)",
        r"(?:immer|nie) (?:machst|sagst|hörst) du",
        r"du (?:machst|sagst|hörst) (?:immer|nie)",
        r"beweis(?:e)? (?:es|das|mir)",
        r"gib(?:'s| es)? (?:doch )?(?:endlich )?zu",
        r"schäm dich",
    ),
    lecturing=_any(
        r"du musst (?:verstehen|wissen|begreifen|einsehen)",
        r"(?:lass|lassen sie) mich (?:dir |ihnen )?(?:erklären|sagen)",
        r"(?:fakt|tatsache|die wahrheit) ist",
        r"(?:studien|die forschung|die geschichte|statistiken|die wissenschaft) "
        r"(?:zeigen|zeigt|beweisen|beweist|lehrt)",
        r"wie (?:jeder|man|du) (?:doch )?(?:weiß|wissen solltest|weißt)",
        r"(?:offensichtlich|bekanntlich|selbstverständlich)",
        r"wenn du (?:mal |erst |erst einmal )?älter bist",
    ),
    promise=_any(
        r"ich verspreche?(?! (?:dir |ihnen |euch )?(?:nichts|nicht))",
        r"versprochen",
        r"ich (?:schwöre|garantiere)",
        r"garantiert",
        r"(?:ich )?(?:bin|werde) immer für dich da(?: sein)?",
        r"(?:niemand|keiner) (?:erfährt|wird (?:es |davon |das )?(?:je |jemals )?(?:erfahren|wissen|hören))",
        r"ich (?:sage|sag|erzähle|erzähl|verrate) (?:es |das |davon )?(?:niemandem|niemand|keinem)",
        r"(?:das |es )?bleibt unter uns",
        r"(?:dir|ihnen) (?:wird|kann) nichts passieren",
        r"dir passiert (?:schon )?nichts",
        r"alles wird (?:wieder )?gut",
        r"(?:du kannst|kannst du) (?:mir |dich )?(?:immer|voll|ganz|hundertprozentig) (?:vertrauen|auf mich verlassen)",
        r"ich (?:besorge|beschaffe) dir",
        r"ich hole? dich da raus",
    ),
    closed_start=Phrases(
        r"(?:und |aber |also |dann |ok |na )*"
        r"(?:hast|bist|kannst|willst|magst|möchtest|weißt|warst|hattest|wirst|würdest|könntest|sollst|musst|darfst|"
        r"findest|glaubst|denkst|meinst|gehst|machst|kennst|brauchst|kommst|siehst|fühlst|hörst|wohnst|spielst|"
        r"hat|ist|war|sind|gibt|gab|geht|kann|darf|stimmt|haben|können|wollen|möchten|soll|sollen|wird|würde|macht|"
        r"sagt|kommt|hilft|reicht|passt)\b"
    ),
    open_words=_set(
        "was wie warum wieso weshalb wozu welche welcher welches welchen welchem wer wen wem wessen wo wohin woher "
        "wann wofür womit worüber worauf woran wovon wodurch oder inwiefern"
    ),
    addressing=_set(
        "du dich dir dein deine deinen deinem deiner deins ihr euch euer eure sie ihnen ihre ihren"
    ),
    common=_set(
        "der die das und ich du ist nicht ein eine zu mit mir dir es auf wie was den im auch aber mal dich"
    ),
)
_FRENCH = Language(
    confrontation=_any(
        r"(?:tu as|t'as|vous avez) (?:tout à fait |complètement )?tort",
        r"(?:tu es|t'es|vous êtes) (?:complètement |vraiment |juste )?"
        r"(?:fou|folle|bête|stupide|naïf|naïve|idiot|idiote|ridicule)",
        r"(?:c'est|ce sont) (?:juste |complètement |vraiment |du |des |un )*"
        r"(?:n'importe quoi|absurde|ridicule|stupide|mensonges?|bêtises?)",
        r"(?:tu dois|vous devez|tu devrais|vous devriez|il faut que tu|tu ne dois pas|tu n'as qu'à)",
        r"comment (?:peux-tu|tu peux|as-tu pu|tu as pu|pouvez-vous)",
        r"pourquoi (?:tu ne|ne) \w+(?:-tu)? (?:tout simplement|enfin)",
        r"les gens comme (?:toi|vous)",
        r"tu (?:fais|dis|es) (?:toujours|jamais)",
        r"prouve(?:-le|-moi)?",
        r"avoue(?:-le)?",
        r"(?:tu devrais avoir )?honte (?:à|de) toi",
    ),
    lecturing=_any(
        r"(?:tu dois|il faut que tu|vous devez) (?:comprendre|comprennes|savoir|saches)",
        r"(?:laisse-moi|laissez-moi) (?:t'|vous )?(?:expliquer|dire)",
        r"(?:le fait|la vérité|la réalité)(?: |,)*(?:est|c'est) que",
        r"(?:les études|la recherche|les statistiques|l'histoire|la science) (?:montrent|montre|prouvent|prouve)",
        r"comme (?:chacun|tout le monde|tu) (?:le )?(?:sait|sais)",
        r"(?:évidemment|manifestement)",
        r"quand tu seras plus (?:grand|grande|vieux|vieille)",
    ),
    promise=_any(
        r"je (?:te |vous )?(?:le )?(?:promets|jure|garantis)",
        r"(?:c'est )?(?:promis|garanti|juré)",
        r"(?:je serai )?toujours là pour (?:toi|vous)",
        r"personne (?:ne )?(?:le |n'en )?(?:saura|apprendra)(?: jamais| rien)?",
        r"je (?:ne )?(?:le )?(?:dirai|raconterai) (?:rien )?à personne",
        r"je (?:ne )?dirai rien",
        r"(?:ça|cela) (?:reste|restera) entre nous",
        r"il (?:ne )?t'arrivera rien",
        r"tout (?:ira|va aller|se passera) bien",
        r"tu peux (?:toujours|totalement) (?:me faire confiance|compter sur moi)",
        r"je (?:vais )?te (?:trouve|trouver|sors|sortir) (?:un|une|de là)",
    ),
    closed_start=Phrases(
        r"(?:et |mais |alors |donc |ok |bon )*"
        r"(?:est ce|tu |t'|vous |il |elle |ils |elles |c'est |ça |on |as tu|es tu|peux tu|veux tu|vas tu|sais tu|"
        r"penses tu|crois tu|aimes tu|connais tu|avez vous|êtes vous|pouvez vous|voulez vous|a t |y a)"
    ),
    open_words=_set(
        "quoi comment pourquoi quel quelle quels quelles qui où d'où quand combien lequel laquelle lesquels qu'est "
        "qu'as qu'en ou"
    ),
    addressing=_set("tu toi te t' ton ta tes vous votre vos t'as t'es t'a t'ai"),
    common=_set("le la les de des je tu est pas que et un une pour dans ce ça avec mais vous moi toi qui"),
)

WORDS = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH}


def guess(text: str) -> str:
    """Return the language whose common words a text has most of; empty if it has none of any."""
    spoken = [word.lower() for word in _WORD.findall(text[:2000])]
    counts = {name: sum(word in words.common for word in spoken) for name, words in WORDS.items()}
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] else ""
