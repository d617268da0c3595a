"""Outcomes: contacted, responded, sustained, signs of impact, moved offline. Monitoring, not proof of effect.

What the numbers mean, how they are computed and what is hidden: desktop/docs/outcomes.md.
"""

from wayside.work.outcomes.counting import Period
from wayside.work.outcomes.definitions import Counted, Definition, parse, store, stored
from wayside.work.outcomes.exporting import ExportMade, exports, write_export
from wayside.work.outcomes.impacts import (
    Impact,
    ImpactFields,
    ImpactId,
    ImpactKind,
    add_impact,
    impacts,
    rate_second,
    remove_impact,
)
from wayside.work.outcomes.records import (
    Column,
    Dimension,
    FirstResponse,
    Funnel,
    Measure,
    Report,
    Sustained,
    Table,
    TableRow,
)
from wayside.work.outcomes.report import report
from wayside.work.outcomes.statistics import Agreement, Interval, Share
from wayside.work.outcomes.street import Tally, set_tally, tallies

__all__ = [
    "Agreement",
    "Column",
    "Counted",
    "Definition",
    "Dimension",
    "ExportMade",
    "FirstResponse",
    "Funnel",
    "Impact",
    "ImpactFields",
    "ImpactId",
    "ImpactKind",
    "Interval",
    "Measure",
    "Period",
    "Report",
    "Share",
    "Sustained",
    "Table",
    "TableRow",
    "Tally",
    "add_impact",
    "exports",
    "impacts",
    "parse",
    "rate_second",
    "remove_impact",
    "report",
    "set_tally",
    "store",
    "stored",
    "tallies",
    "write_export",
]
