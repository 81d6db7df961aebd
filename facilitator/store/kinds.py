"""Declare every kind of fact, and the table that each editable kind is folded into.

An editable kind has two verbs, `<kind>.add` (first fields) and `<kind>.set` (changed fields
only). What happens once (a scan, a certificate prepared) is a kind of its own. What only makes
sense together is one field, so that two copies of a file never mix two halves of it.
"""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

VERSION = 1
"""The newest version of fact bodies that this program understands, for every kind."""


class Form(StrEnum):
    """Say how a field stands in a body and in its folded column."""

    TEXT = "text"
    INTEGER = "integer"
    ID = "id"
    JSON = "json"
    MAP = "map"
    """Body keys `<field>.<key>`, each its own field; one JSON object in the column."""


SQL_TYPES = MappingProxyType(
    {
        Form.TEXT: "TEXT",
        Form.INTEGER: "INTEGER",
        Form.ID: "BLOB",
        Form.JSON: "TEXT",
        Form.MAP: "TEXT",
    }
)


@dataclass(frozen=True, slots=True)
class Entity:
    """Declare an editable kind: its name, which is its table's, and its fields."""

    name: str
    fields: tuple[tuple[str, Form], ...]


def _entity(name: str, text: str = "", /, *, integer: str = "", **forms: str) -> Entity:
    columns = [(field, Form.TEXT) for field in text.split()]
    columns += [(field, Form.INTEGER) for field in integer.split()]
    columns += [(field, Form(form)) for form, fields in forms.items() for field in fields.split()]
    return Entity(name, tuple(columns))


ENTITIES = (
    _entity(
        "workshop",
        "title theme organizer venue city zone letter_number language paper",
        integer="budget_year capacity",
        json="days letterhead",
    ),
    _entity(
        "policy",
        "missing_out credit_share assessor_gap_above number_pattern",
        integer="""jp_minutes late_after_minutes early_before_minutes duplicate_scan_seconds
        scan_opens_before_minutes scan_closes_after_minutes""",
        json="certificate exercise_weights gain_bands survey_bands",
    ),
    _entity("signatory", "rank", json="block"),
    _entity("session", "title jp kind method slot rank ref", integer="day", json="time speakers"),
    _entity("point", "title rank ref", integer="takes_out closed_at", json="sessions"),
    _entity(
        "person",
        """name title_front title_back nip employment sex birth_date birth_place pangkat golongan
        jabatan unit phone email role ref name_confirmed""",
        integer="list_number erased",
        id="replaces",
        json="active assigned",
        map="own",
    ),
    _entity("code", "text", integer="replaced_at", id="person"),
    _entity("same", integer="differs", id="first second"),
    _entity("formation", "title rank"),
    _entity("team", "name rank ref", id="formation leader"),
    _entity("membership", id="formation person team"),
    _entity("assessor", "name rank ref", id="person"),
    _entity("exercise", "title unit rank ref", id="session formation", json="rounds components"),
    _entity(
        "team_round", integer="round", id="exercise team", json="measured penalty", map="points"
    ),
    _entity("sheet", "excused", integer="round", id="exercise team assessor", map="marks"),
    _entity("test_result", "pre post rank", id="person"),
    _entity("survey", "title rank", json="elements"),
    _entity("answer", "respondent rank", id="survey", json="marks"),
    _entity("decision", "kind", id="person", json="verdict"),
)
BY_NAME = MappingProxyType({entity.name: entity for entity in ENTITIES})

SCAN = "scan"
PRESENCE_MARKED = "presence.marked"
ROUND_STARTED = "round.started"
PREPARED = "certificate.prepared"
RELEASED = "certificate.released"
VOIDED = "certificate.voided"
REPLACED = "certificate.replaced"
REVOKED = "certificate.revoked"
REGISTER_TAKEN = "register.taken"
CLOCK_CORRECTED = "clock.corrected"
ACT_STATE = "act.state"
ERASED = "person.erased"
"""Somebody's data were erased; of what was known of them nothing is left."""

AT_A_POINT = frozenset({SCAN, PRESENCE_MARKED})
CERTIFICATE = frozenset({PREPARED, RELEASED, VOIDED, REPLACED, REVOKED, REGISTER_TAKEN})
LASTING = CERTIFICATE | {ACT_STATE, ERASED}
"""Kinds whose acts cannot be withdrawn."""

HAPPENINGS = AT_A_POINT | LASTING | {ROUND_STARTED, CLOCK_CORRECTED}
EDITS = frozenset(f"{entity.name}.{verb}" for entity in ENTITIES for verb in ("add", "set"))
KNOWN = HAPPENINGS | EDITS

PRESENCE_FIELDS = frozenset({"active", "removed"})
"""Fields of a person that change what scans are worth."""


def upgrade(_kind: str, _version: int, body: dict[str, object]) -> dict[str, object]:
    """Bring a body written by an older version to the form of this one.

    Pure. Every kind is in its first version today, so bodies come back as they are.
    """
    return body
