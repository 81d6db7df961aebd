"""Name acts in words, by what facts they hold."""

from facilitator.store.history import ActRecord

_NAMED = (  # the first kind that an act holds names it
    ("certificate.prepared", "history.prepared"),
    ("certificate.revoked", "history.revoked"),
    ("certificate.voided", "history.voided"),
    ("certificate.released", "history.released"),
    ("register.taken", "history.register"),
    ("act.state", "history.state"),
    ("workshop.add", "history.plan"),
    ("person.add", "history.people_added"),
    ("person.set", "history.people_changed"),
    ("scan", "history.scan"),
    ("presence.marked", "history.marked"),
    ("team.add", "history.teams"),
    ("membership.add", "history.members"),
    ("sheet.add", "history.scores"),
    ("team_round.add", "history.scores"),
    ("round.started", "history.round"),
    ("test_result.add", "history.tests"),
    ("answer.add", "history.survey"),
)


def label(act: ActRecord) -> tuple[str, dict[str, object]]:
    """Give the message key that names an act, and the values for its text."""
    for kind, key in _NAMED:
        if kind in act.kinds:
            return key, {"count": act.kinds[kind]}
    return "history.other", {"count": sum(act.kinds.values())}
