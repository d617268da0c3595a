"""People: who a worker writes with, under a code name, and with what aim.

The aim is required because the field's own advice is to list the persons *and the aim* of engaging each (RAN C&N
ex post paper, Berlin 2016). Likes, needs and fears come from the same paper; protective factors from the case
management literature (Lewis et al. 2024). There is no field for a real name.
"""

from wayside.work.people.handles import (
    PLATFORMS,
    Handle,
    HandleId,
    add_handle,
    end_handle,
    handle_key,
    handles,
    remove_handle,
    resume_handle,
    same_handle,
)
from wayside.work.people.listing import (
    PeopleQuery,
    PersonRow,
    Show,
    Sort,
    all_tags,
    count,
    names,
    order,
    page,
    rows,
)
from wayside.work.people.records import (
    Minor,
    Person,
    PersonFields,
    PersonId,
    Stage,
    add,
    close,
    document,
    document_id,
    find,
    get,
    reopen,
    update,
)
from wayside.work.people.relationships import (
    Relationship,
    RelationshipId,
    add_relationship,
    relationships,
    remove_relationship,
)

__all__ = [
    "PLATFORMS",
    "Handle",
    "HandleId",
    "Minor",
    "PeopleQuery",
    "Person",
    "PersonFields",
    "PersonId",
    "PersonRow",
    "Relationship",
    "RelationshipId",
    "Show",
    "Sort",
    "Stage",
    "add",
    "add_handle",
    "add_relationship",
    "all_tags",
    "close",
    "count",
    "document",
    "document_id",
    "end_handle",
    "find",
    "get",
    "handle_key",
    "handles",
    "names",
    "order",
    "page",
    "relationships",
    "remove_handle",
    "remove_relationship",
    "reopen",
    "resume_handle",
    "same_handle",
    "update",
]
