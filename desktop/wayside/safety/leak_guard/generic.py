"""Words in the names of workplaces and addresses that say nothing about which one it is."""

from __future__ import annotations

_NAMES = """
    academy agency agentur akademie allee amt anstalt arrondissement asbl association atelier avenue bakery bank
    beratung beratungsstelle berufsschule betrieb boulevard building bureau buro cafe centre center chemin church cie
    city clinic clinique club college community company consulting council cours county department dienst drive
    ecole eglise einrichtung entreprise family familie feuerwehr firma fondation foundation friedhof gasse gemeinde
    gesellschaft ggmbh gmbh group gruppe gymnasium haus haupt hauptstrasse hauptschule hilfe hopital hospital hotel
    house industrie industry infirmary initiative institut institute international jugend jugendamt jugendhaus
    jugendzentrum kanzlei kirche kita klinik klinikum kollege krankenhaus kreis laden lager lane library limited
    logistics logistik
        lycee magasin mairie market marche medical ministerium museum office ortsverein park parc pharmacy platz place
    police polizei polizeirevier polyclinic praxis projekt project quai quartier realschule region restaurant
    road route rue saint sainte sankt school schule service services shelter shop society sozialarbeit sozialdienst
    stadt stadtwerke stadtteil station stiftung strasse street streetwork studio supermarkt theater theatre town
    training trust universitat universite university unternehmen usine verband verein village ville warehouse
    werk werkstatt workshop youth zentrum north south east west nord ouest norden suden osten westen
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
