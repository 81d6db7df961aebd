"""Sign the readable lines of a certificate, and check such a signature, without a network.

The code on a certificate is seven readable lines, then `FC1:` and a COSE_Sign1 (RFC 9052) with
detached payload in Base45 (RFC 9285). The payload is exactly the bytes of the lines before it.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import base45

from facilitator.errors import UserError
from facilitator.paths import Home, keep

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import (
        EllipticCurvePrivateKey,
        EllipticCurvePublicKey,
    )

PREFIX = "FC1:"
LINES = 7
_TAG, _ALGORITHM, _KEY_ID, _ES256 = 18, 1, 4, -7
_HALF = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """Hold the parts of a code: its lines, and the signature behind `FC1:`."""

    lines: tuple[str, ...]
    key_id: bytes
    protected: bytes
    signature: bytes

    @property
    def payload(self) -> bytes:
        """Give the bytes that were signed."""
        return "\n".join(self.lines).encode()


class Issuer:
    """Sign with this device's key, made silently at the first use."""

    def __init__(self, where: Home) -> None:
        """Read the key from the data folder, or make it.

        Raises:
            UserError: `key.unreadable`; a broken key is never replaced by a new one.
        """
        self._key = _load_or_make(where)
        self.public = public_bytes(self._key.public_key())
        self.key_id = key_id(self.public)

    def sign(self, lines: Iterable[str]) -> str:
        """Give the text of the code: the lines, then the signature over exactly them."""
        import cbor2
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
        from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

        text = "\n".join(lines)
        protected = cbor2.dumps({_ALGORITHM: _ES256, _KEY_ID: self.key_id}, canonical=True)
        signed = self._key.sign(_to_be_signed(protected, text.encode()), ECDSA(hashes.SHA256()))
        first, second = decode_dss_signature(signed)
        signature = first.to_bytes(_HALF) + second.to_bytes(_HALF)
        message = cbor2.dumps(cbor2.CBORTag(_TAG, [protected, {}, None, signature]))
        return f"{text}\n{PREFIX}{base45.b45encode(message).decode()}"

    def pem(self) -> str:
        """Give the public key as PEM."""
        return pem(self.public)


def own_public(where: Home) -> bytes | None:
    """Give this device's public key (DER), `None` while it has none.

    Raises:
        UserError: `key.unreadable`.
    """
    return Issuer(where).public if where.issuer_key.exists() else None


def _load_or_make(where: Home) -> "EllipticCurvePrivateKey":
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    path = where.issuer_key
    if path.exists():
        try:
            found = serialization.load_pem_private_key(path.read_bytes(), password=None)
        except (ValueError, TypeError, OSError) as error:
            raise UserError("key.unreadable", path=str(path)) from error
        if not isinstance(found, ec.EllipticCurvePrivateKey):
            raise UserError("key.unreadable", path=str(path))
        return found
    made = ec.generate_private_key(ec.SECP256R1())
    data = made.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    keep(path, data)
    return made


def public_bytes(key: "EllipticCurvePublicKey") -> bytes:
    """Give a public key as SubjectPublicKeyInfo (DER)."""
    from cryptography.hazmat.primitives import serialization

    return key.public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def key_id(public: bytes) -> bytes:
    """Name a key: the first 8 bytes of the SHA-256 of its SubjectPublicKeyInfo."""
    return hashlib.sha256(public).digest()[:8]


def pem(public: bytes) -> str:
    """Give a public key (DER) as PEM."""
    from cryptography.hazmat.primitives import serialization

    key = serialization.load_der_public_key(public)
    data = key.public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return data.decode()


def read_pem(data: bytes, place: str) -> bytes:
    """Read a public key from PEM.

    Raises:
        UserError: `key.not_a_key`.
    """
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    try:
        key = serialization.load_pem_public_key(data)
    except ValueError as error:
        raise UserError("key.not_a_key", path=place) from error
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise UserError("key.not_a_key", path=place)
    return public_bytes(key)


def _to_be_signed(protected: bytes, payload: bytes) -> bytes:
    """Give the Sig_structure of RFC 9052, section 4.4."""
    import cbor2

    return cbor2.dumps(["Signature1", protected, b"", payload])


def parse(text: str) -> Signed | None:
    """Take the text of a code apart; `None` if it is no code of a certificate.

    CRLF counts as LF and line ends at the end do not count, because programs that pass a
    text on add them.
    """
    lines = text.replace("\r\n", "\n").rstrip("\r\n").split("\n")
    if len(lines) != LINES + 1 or not lines[-1].startswith(PREFIX):
        return None
    message = _message(lines[-1].removeprefix(PREFIX))
    if message is None:
        return None
    protected, signature, key = message
    return Signed(lines=tuple(lines[:-1]), key_id=key, protected=protected, signature=signature)


def _message(encoded: str) -> tuple[bytes, bytes, bytes] | None:
    """Read protected header, signature and key id out of the Base45 text."""
    import cbor2

    try:
        message = cbor2.loads(base45.b45decode(encoded))
        protected, _, payload, signature = message.value
        header = cbor2.loads(protected)
        algorithm, key = header[_ALGORITHM], header[_KEY_ID]
    except (ValueError, KeyError, TypeError, AttributeError, EOFError, cbor2.CBORError):
        return None
    known = isinstance(key, bytes) and isinstance(signature, bytes) and payload is None
    if message.tag != _TAG or algorithm != _ES256 or not known or len(signature) != 2 * _HALF:
        return None
    return protected, signature, key


def is_genuine(signed: Signed, public: bytes) -> bool:
    """Tell whether a key (SubjectPublicKeyInfo) made the signature over the lines."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    key = serialization.load_der_public_key(public)
    if not isinstance(key, ec.EllipticCurvePublicKey):
        return False
    first = int.from_bytes(signed.signature[:_HALF])
    second = int.from_bytes(signed.signature[_HALF:])
    try:
        key.verify(
            encode_dss_signature(first, second),
            _to_be_signed(signed.protected, signed.payload),
            ec.ECDSA(hashes.SHA256()),
        )
    except InvalidSignature:
        return False
    return True
