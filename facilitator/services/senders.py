"""Remember on this laptop how the lists of each sender were read by hand.

It lies in the data folder as TOML, one sender a line, the newest last. It only ever helps:
where the file is missing, damaged or cannot be written, lists are read as they look.
"""

from collections.abc import Mapping, Sequence

from facilitator.errors import StoreError
from facilitator.paths import Home, keep, read_toml, toml_text
from facilitator.roster.records import FIELDS, RosterList, Sender

MOST = 100
"""The most senders that are remembered; the oldest are forgotten first."""


def load(where: Home) -> tuple[Sender, ...]:
    """Read the senders, the newest last; what is no sender is left out."""
    found = (_sender(entry) for entry in read_toml(where.senders).values())
    return tuple(sender for sender in found if sender is not None)


def _sender(entry: object) -> Sender | None:
    if not isinstance(entry, dict):
        return None
    template, own = _texts(entry.get("template")), _texts(entry.get("own"))
    mapping = entry.get("mapping")
    if template is None or own is None or not isinstance(mapping, dict):
        return None
    if not set(mapping) <= set(FIELDS) or _texts(list(mapping.values())) is None:
        return None
    return Sender(template=template, mapping=mapping, own=own)


def _texts(value: object) -> tuple[str, ...] | None:
    """Give a list of texts, `None` if it is anything else."""
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        return None
    return tuple(value)


def remember(where: Home, roster: RosterList) -> bool:
    """Remember how a list was read by hand; one read as it looks is forgotten.

    Tells whether it is remembered now.
    """
    before = load(where)
    others = tuple(one for one in before if one.template != roster.template)
    if not (roster.layout.is_by_hand and roster.template):
        if len(others) < len(before):
            _save(where, others)
        return False
    sender = Sender(template=roster.template, mapping=roster.layout.mapping, own=roster.layout.own)
    return _save(where, (*others, sender))


def forget(where: Home, roster: RosterList) -> None:
    """Forget how lists with these headings are read."""
    _save(where, [one for one in load(where) if one.template != roster.template])


def _save(where: Home, senders: Sequence[Sender]) -> bool:
    table = {f"sender_{place}": _entry(one) for place, one in enumerate(senders[-MOST:])}
    try:
        keep(where.senders, toml_text(table).encode())
    except StoreError:
        return False
    return True


def _entry(sender: Sender) -> Mapping[str, object]:
    return {"template": sender.template, "mapping": sender.mapping, "own": sender.own}
