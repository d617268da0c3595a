"""Words of the three languages that say how old somebody is, what kin they have, when the day is; all folded."""

from __future__ import annotations

import re

# Numbers ------------------------------------------------------------------------------------------------------

_UNITS = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen",
    "de": "null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn "
    "siebzehn achtzehn neunzehn",
    "fr": "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
}


def _numbers() -> dict[str, int]:
    found = {"eine": 1, "einen": 1, "eins": 1, "une": 1, "a": 1, "an": 1}
    for words in _UNITS.values():
        found |= {word: number for number, word in enumerate(words.split())}
    for number, ten in enumerate(_TENS["en"].split(), start=2):
        for unit, word in enumerate(_UNITS["en"].split()[:10]):
            forms = [ten + gap + word for gap in ("-", " ", "")] if unit else [ten]
            found |= dict.fromkeys(forms, 10 * number + unit)
    for number, ten in enumerate(_TENS["de"].split(), start=2):
        for unit, word in enumerate(_UNITS["de"].split()[:10]):
            found[word + "und" + ten if unit else ten] = 10 * number + unit
    for base, ten, most in ((20, "vingt", 10), (30, "trente", 10), (40, "quarante", 10), (50, "cinquante", 10),
                            (60, "soixante", 20), (80, "quatre-vingt", 20)):  # fmt: skip
        for unit, word in enumerate(_UNITS["fr"].split()[:most]):
            names = [ten, ten + "s"] if not unit else [f"{ten}-{word}", f"{ten} {word}", f"{ten} et {word}"]
            found |= dict.fromkeys(names, base + unit)
    return found


NUMBERS = _numbers()
NUMBER = r"(?:\d{1,2}|" + "|".join(sorted(map(re.escape, NUMBERS), key=len, reverse=True)) + r")(?![\w%€$°])"
"""Matches a number up to 99 in digits or words."""


def number(text: str) -> int:
    """Return what a number says."""
    return int(text) if text.isdigit() else NUMBERS[text]


# Kin ----------------------------------------------------------------------------------------------------------

SIBLING, CHILD, PARTNER = "sibling", "child", "partner"
# Parents and grandparents are not here: everybody has them, so speaking of them contradicts nothing.
_KIN = {
    SIBLING: {
        "brother": "brother brothers bro bruder brudern frere freres stepbrother halfbrother halbbruder",
        "sister": "sister sisters sis schwester schwestern soeur soeurs stepsister halfsister halbschwester",
        "siblings": "sibling siblings geschwister geschwistern twin zwilling",
    },
    CHILD: {
        "son": "son sons sohn sohne sohnen fils",
        "daughter": "daughter daughters tochter tochtern fille filles",
        "children": "child children kid kids kind kinder kindern enfant enfants baby babys babies",
    },
    PARTNER: {
        "wife": "wife ehefrau frau femme epouse",
        "husband": "husband ehemann mann mari epoux",
        "girlfriend": "girlfriend gf copine meuf",
        "boyfriend": "boyfriend bf copain",
        "partner": "partner partnerin lebensgefahrtin compagne compagnon verlobte verlobter fiance fiancee conjoint",
    },
}
GROUP_OF = {relation: group for group, relations in _KIN.items() for relation in relations}
RELATIONS = {
    word: name for relations in _KIN.values() for name, words in relations.items() for word in words.split()
}
_PLURALS = """
brothers sisters siblings sons daughters children kids brudern schwestern geschwister geschwistern sohne sohnen
tochtern kinder kindern freres soeurs filles enfants babies babys
"""
PLURALS = frozenset(_PLURALS.split())
UNSPECIFIC = frozenset(("siblings", "children", "partner"))
"""Relations that the others of their group are a kind of."""
ALONE = {
    "only child": SIBLING,
    "einzelkind": SIBLING,
    "enfant unique": SIBLING,
    "fille unique": SIBLING,
    "fils unique": SIBLING,
    "single": PARTNER,
    "celibataire": PARTNER,
    "childless": CHILD,
    "kinderlos": CHILD,
}
KIN = r"(?:" + "|".join(sorted(RELATIONS, key=len, reverse=True)) + r")(?!\w)"


# Work and places ----------------------------------------------------------------------------------------------

_JOBS = """
accountant architect artist baker barber barista bartender bricklayer builder butcher carer caretaker carpenter cashier
chef cleaner coach consultant cook counsellor designer developer doctor driver electrician engineer farmer firefighter
florist gardener hairdresser janitor journalist lawyer librarian mechanic midwife musician nurse nanny painter
pharmacist photographer plumber policeman policewoman programmer psychologist receptionist roofer salesman secretary
soldier student teacher technician therapist tailor trainee translator trucker tutor vet waiter waitress welder
writer worker
anwalt anwaltin apotheker arzt arztin azubi backer backerin dachdecker elektriker elektrikerin erzieher erzieherin
fahrer fahrerin friseur friseurin gartner gartnerin handwerker hausmeister informatiker ingenieur journalist kellner
kellnerin koch kochin krankenpfleger krankenschwester lagerist lehrer lehrerin maler maurer mechaniker mechatroniker
metzger musiker pfleger pflegerin polizist polizistin programmierer psychologe psychologin schlosser schreiner
schuler schulerin sekretarin soldat sozialarbeiter sozialarbeiterin student studentin therapeut tischler trainer
trainerin verkaufer verkauferin zimmermann
avocat avocate boucher boulanger boulangere caissier caissiere chauffeur coiffeur coiffeuse comptable cuisinier
cuisiniere developpeur educateur educatrice electricien enseignant enseignante etudiant etudiante facteur infirmier
infirmiere informaticien ingenieur jardinier journaliste livreur macon magasinier mecanicien medecin menuisier musicien
peintre pharmacien plombier policier pompier prof professeur psychologue secretaire serveur serveuse soldat soudeur
vendeur vendeuse
"""
JOBS = frozenset(_JOBS.split())

_COUNTRIES = """
germany deutschland allemagne france frankreich england uk britain scotland schottland ireland irland wales austria
osterreich autriche switzerland schweiz suisse belgium belgien belgique netherlands niederlande holland italy italien
italie spain spanien espagne portugal poland polen pologne turkey turkei turquie syria syrien syrie iraq irak iran
afghanistan morocco marokko maroc algeria algerien algerie tunisia tunesien tunisie egypt agypten egypte lebanon libanon
liban russia russland russie ukraine romania rumanien roumanie bulgaria bulgarien serbia serbien croatia kroatien bosnia
bosnien kosovo albania albanien greece griechenland grece sweden schweden suede norway norwegen denmark danemark
finland finnland usa america amerika canada kanada europe europa africa afrika afrique asia asien london-area bavaria
bayern sachsen saxony hessen nrw bretagne normandie provence
"""
COUNTRIES = frozenset(_COUNTRIES.split())


# The day ------------------------------------------------------------------------------------------------------

_PARTS_OF_DAY = {
    (5 * 60, 12 * 60): "morning mornings morgen morgens vormittag vormittags matin matins matinee fruh",
    (11 * 60, 14 * 60): "noon lunchtime mittag mittags midi",
    (12 * 60, 18 * 60): "afternoon afternoons nachmittag nachmittags apres-midi",
    (17 * 60, 23 * 60): "evening evenings tonight abend abends soir soirs soiree",
    (22 * 60, 30 * 60): "night nights nacht nachts nuit nuits",
}
PARTS_OF_DAY = {word: span for span, words in _PARTS_OF_DAY.items() for word in words.split()}
PART = r"(?:" + "|".join(sorted(PARTS_OF_DAY, key=len, reverse=True)) + r")(?!\w)"
CLOCK = (
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d))?(?!\d)(?: ?(?P<half>am|pm|a\.m\.|p\.m\.))?"
    r"(?: ?(?:uhr|heures?|h|o'clock))?(?!\w)"
)
