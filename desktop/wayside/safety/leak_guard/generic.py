"""Words in the names of workplaces and addresses that say nothing about which one it is."""

from __future__ import annotations

_NAMES = """
    academy agency agentur akademie allee amt anstalt arrondissement asbl association atelier avenue bakery
    bank beratung beratungsstelle berufsschule betrieb boulevard building bureau buro cafe center centre
    chemin church cie circle city clinic clinique close club college community company consulting council
    county cours court crescent department dienst drive east ecole eglise einrichtung entreprise familie
    family feuerwehr firma fondation foundation friedhof gardens gasse gemeinde gesellschaft ggmbh gmbh group
    grove gruppe gymnasium hang haupt hauptschule hauptstrasse haus hilfe hopital hospital hotel house impasse
    industrie industry infirmary initiative institut institute international jugend jugendamt jugendhaus
    jugendzentrum kai kanzlei kirche kita klinik klinikum kollege krankenhaus kreis laden lager lane lavoir
    library limited logistics logistik lycee magasin mairie marche market medical mews ministerium museum nord
    norden north office ortsverein osten ouest parc park pharmacy place platz police polizei polizeirevier
    polyclinic praxis project projekt quai quartier realschule region restaurant road route rue saint sainte
    sankt school schule service services shelter shop society south sozialarbeit sozialdienst stadt stadtteil
    stadtwerke station stiftung strasse street streetwork studio suden supermarkt terrace theater theatre town
    training trust universitat universite university unternehmen usine verband verein village ville warehouse
    werk werkstatt west westen workshop youth zentrum
"""
_WORDS = frozenset(_NAMES.split())
_ENDS = (
    "zentrum",
    "schule",
    "verein",
    "werkstatt",
    "beratung",
    "beratungsstelle",
    "dienst",
    "klinik",
    "verband",
)
_MAILBOXES = (
    "admin contact contacto info kontakt mail office service support team hello noreply postmaster webmaster"
)
_MAIL = frozenset(_MAILBOXES.split())


def is_generic(word: str) -> bool:
    """Tell whether a folded word could be in the name of any workplace, address or mailbox."""
    return word in _WORDS or word in _MAIL or word.endswith(_ENDS)
