"""Words everybody uses, so that an ordinary sentence is not mistaken for a misspelt or torn name.

The lists are those of the diceware package (English, German, French), chosen there for being well known, folded;
endings are taken off before a word is looked up. They never stand in the way of a term that is there letter by
letter: they only hold back guesses.
"""

from __future__ import annotations

import functools
from pathlib import Path

from wayside.safety.leak_guard import frequent
from wayside.safety.leak_guard.folding import fold

_LISTS = ("en_eff", "en_nouns", "en_adjectives", "de", "de_8k", "fr")

# The small words of the three languages, which lists made for passphrases leave out.
_SMALL = """
a about above after again against all almost alone along already also although always am among an and another any
anybody anyone anything anyway are around as ask asked at away back be because been before being below better between
both but by call came can cannot come could did do does doing done down during each either else enough even ever every
everyone everything few find first for found from full get give given go goes going gone good got great had half hand
has have having he hear heard held help her here hers him his home hope how however i if in into is it its itself
just keep kept knew know known last late later least left less let like little long look lot made make many may maybe
me mean meant might mine more morning most much must my myself name near need never new next night no nobody none nor
not nothing now of off often oh ok okay old on once one only or other our ours out over own people perhaps please
put quite rather really right said same saw say see seem seen several shall she should show since so some somebody
someone something sometimes soon still such take talk tell than thank thanks that the their theirs them then there
these they thing think this those though thought through till time to today together told tomorrow tonight too took
towards turn under until up upon us use used very want was way we well went were what when where whether which while
who whole whom whose why will with within without won word work world would write wrote yeah year yes yesterday yet
you your yours
aber alle allein allem allen aller alles als also am an andere anderen anders auch auf aus bei beide beim bin bis bist
bitte da dabei dafur dagegen daher damals damit danach dank danke dann daran darauf daraus darf darum das dass dein
deine dem den denn der deren des deshalb dich die dies diese diesem diesen dieser dir doch dort du durch eben ein eine
einem einen einer eines einfach einmal er erst es etwas euch euer fur ganz gar gegen gehen geht genau gern gerne gibt
gut hab habe haben hallo hast hat hatte hatten hattest her heute hier hin hinter ich ihm ihn ihnen ihr ihre ihrem
ihren ihrer im immer in ins ist ja je jede jeden jeder jedes jemand jetzt kann kannst kein keine keinen keiner klar
komme kommen kommst kommt konnen konnte konnten lange lass leben lieber machen macht mal man manche manchmal mehr mein
meine meinem meinen meiner mich mir mit morgen muss musst nach nachher nein neu nicht nichts nie niemand noch nun nur
ob oder ohne richtig sag sagen sagt schon sehen sehr sei seid sein seine seinem seinen seiner seit selbst sich sicher
sie sieht sind so sogar soll sollen sollte sonst trotzdem tun uber uberhaupt um und uns unser unsere unter viel viele
vielleicht vom von vor vorher wann war waren warst warum was weg weil weiss weisst weit weiter welche welcher wem wen
wenig wenn wer werde werden wessen wie wieder will willst wir wird wirklich wirst wo woher wohin wollen wollte worden
wurde wurden zeit zu zum zur zusammen zwar zwischen
alt alte alten alter altes jung junge jungen klein kleine kleinen kleiner kleines gross grosse grossen grosser grosses
neue neuen neuer neues lang langen kurz kurze stark schnell hoch hohe hohen tief warm kalt rot schwarz weisse braun blau
frei ernst freund freundin freunde land lander landern
afin ah ai ainsi alors apres as assez au aucun aucune aujourd aussi autant autour autre autres aux avais avait avant
avec avez avoir avons bah beaucoup bien bientot bon bonjour bonne bonsoir ca car ce ceci cela celle celles celui cent
ces cet cette ceux chacun chaque chez chose choses comme comment contre d dans de debut deja demain depuis dernier
derniere des deux devant dire dis dit dois doit donc dont du elle elles en encore enfin entre es est et etais etait
ete etes etre eu eux faire fais fait fallait faut fois font hier hui ici il ils j jamais je jour jours jusqu l la
laisse le les leur leurs loin longtemps lui m ma maintenant mais mal meme memes merci mes mieux moi moins mon monde
n ne ni non nos notre nous on ont ou oui par parce parfois parle parler pas passe pendant personne petit petite peu
peut peux plus plusieurs plutot pour pourquoi pourtant pouvez pouvoir premier pres puis qu quand que quel quelle quels
quelqu quelque quelques qui quoi rien s sa sais sait salut sans savoir se sera ses seul seule si soir sois soit sont
souvent suis sur ta tard te tellement temps tes toi ton toujours tous tout toute toutes travail tres trop trouve tu un
une va vais vas vers veut veux viens vient voila voir vois voit vont vos votre voulais vous vraiment vu y
"""
_ENDINGS = (
    "lichen",
    "liche",
    "ungen",
    "ments",
    "ement",
    "ungs",
    "tions",
    "ing",
    "ers",
    "est",
    "ies",
    "ely",
    "ung",
    "ern",
)
_ENDINGS_2 = ("ed", "es", "er", "ly", "en", "em", "et", "st", "te", "ez", "ee", "nt", "ns", "rs", "ts")
_ENDINGS_1 = ("s", "e", "n", "d", "t", "r", "x", "y")
_SHORTEST_STEM = 3


@functools.cache
def words() -> frozenset[str]:
    """Load the lists: about a thirtieth of a second, kept for the process."""
    import diceware

    folder = Path(diceware.__file__).parent / "wordlists"
    found = {*_SMALL_WORDS, *frequent.WORDS}
    for name in _LISTS:
        lines = (folder / f"wordlist_{name}.txt").read_text("utf-8").split("\n")
        found.update(line.split()[-1] for line in lines if line.strip())
    return frozenset(fold(" ".join(sorted(found))).split())


_SMALL_WORDS = frozenset(_SMALL.split())


def is_small(word: str) -> bool:
    """Tell whether a folded word is one of the small words that hold every sentence together."""
    return word in _SMALL_WORDS


def is_listed(word: str) -> bool:
    """Tell whether a folded word stands in a list just so."""
    return word in words()


@functools.lru_cache(maxsize=20_000)
def is_everyday(word: str) -> bool:
    """Tell whether a folded word is one that everybody uses, in any of its forms."""
    known = words()
    if word in known:
        return True
    return any(stem in known for stem in _stems(word))


def _stems(word: str) -> list[str]:
    """Return what a word may be a form of, with up to two endings taken off ("Ländern", "Länder", "Land")."""
    once = _shorter(word)
    found = [*once, *(stem for longer in once for stem in _shorter(longer))]
    if word.startswith("ge") and len(word) > _SHORTEST_STEM + 2:
        found += [word[2:], word[2:-1] + "en"]
    return found


def _shorter(word: str) -> list[str]:
    found = list[str]()
    for ending in (*_ENDINGS, *_ENDINGS_2, *_ENDINGS_1):
        stem = word.removesuffix(ending)
        if _SHORTEST_STEM <= len(stem) < len(word):
            found += [stem, stem + "e", stem + "en"]
            if stem[-1] == stem[-2]:
                found.append(stem[:-1])
    return found


_WELL_KNOWN = 3000


@functools.lru_cache(maxsize=20_000)
def is_well_known(word: str) -> bool:
    """Tell whether a folded word is so common, or so common a name, that it is meant and not a slip of the finger.

    The strength meter for passphrases knows the most common words, given names and surnames of English by rank; a word
    it guesses that fast stands high in one of its lists.
    """
    import zxcvbn_rs_py

    return int(zxcvbn_rs_py.zxcvbn(word).guesses) < _WELL_KNOWN


def preload() -> None:
    """Load the lists now, so that no keystroke has to wait for them."""
    words()
    is_well_known("preload")
