"""Put the sentences of a certificate together from its frozen values."""

from dataclasses import dataclass

from facilitator.language import Texts, decimal_words, range_text, short_number_text
from facilitator.model.certificates import FrozenCertificate
from facilitator.quantities import exact
from reports.blocks import rank


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Hold what a certificate states: title, what was done, what it was, and the rest."""

    title: str
    verb: str
    body: str


def words_of(certificate: FrozenCertificate, texts: Texts) -> Words:
    """Choose the words of a certificate by its kind and by the person's role."""
    kind = _known(texts, "certificate.kind", certificate.kind, "attendance")
    role = _known(texts, "certificate.verb", certificate.role, "participant")
    verb = f"certificate.award.{certificate.role}"
    if certificate.kind != "award" or not texts.has(verb):
        verb = role
    return Words(title=texts(kind), verb=texts(verb), body=_body(certificate, texts))


def identity(certificate: FrozenCertificate, texts: Texts) -> list[tuple[str, str]]:
    """Pair labels and values of what is known about the person's post."""
    known = (
        ("nip", certificate.nip),
        ("rank", rank(certificate.pangkat, certificate.golongan)),
        ("jabatan", certificate.jabatan),
        ("unit", certificate.unit),
    )
    return [(texts(f"certificate.identity.{key}"), value) for key, value in known if value]


def jp_words(jp: str, texts: Texts) -> str:
    """Spell credit hours with figures and words, such as `18 (delapan belas)`."""
    value = exact(jp)
    shown = short_number_text(value, 2, texts.language)
    return f"{shown} ({decimal_words(value, texts.language)})"


def place(certificate: FrozenCertificate) -> str:
    """Name the venue with its city, each once."""
    venue, city = certificate.venue, certificate.city
    if city and city.casefold() not in venue.casefold():
        return f"{venue}, {city}" if venue else city
    return venue


def _known(texts: Texts, group: str, choice: str, usual: str) -> str:
    key = f"{group}.{choice}"
    return key if texts.has(key) else f"{group}.{usual}"


def _body(certificate: FrozenCertificate, texts: Texts) -> str:
    """Join what is known about the course into one sentence."""
    days = range_text(certificate.starts_on, certificate.ends_on, texts.language)
    parts = [texts("certificate.part.held")]
    for key, value in (
        ("organizer", certificate.organizer),
        ("theme", certificate.theme),
        ("days", days),
        ("place", place(certificate)),
    ):
        if value:
            parts.append(texts(f"certificate.part.{key}", value=value))
    sentence = " ".join(parts)
    if certificate.jp:
        jp = jp_words(certificate.jp, texts)
        sentence += texts("certificate.part.jp", value=jp)
    return f"{sentence}."
