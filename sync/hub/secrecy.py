"""What the hub keeps of the codes it gives out: never the code, only a keyed hash.

The key is derived from the hub's own private key, which is a file apart from the database
(`sync.keys`), so that a copy of the database alone reveals no code. A pickup code is derived from
its order in the same way: asking again gives the same code, and nothing readable is stored.
"""

import hmac
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.shop import crockford

CODE_SIGNS = 10  # 50 bits


class Secrecy:
    def __init__(self, key: Ed25519PrivateKey) -> None:
        kdf = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"tresen hub codes")
        self._key = kdf.derive(key.private_bytes_raw())

    def hash(self, purpose: str, text: str) -> str:
        """A keyed hash, in hex, that means nothing for another purpose."""
        return self._mac(purpose, text).hex()

    def matches(self, purpose: str, text: str, kept: str) -> bool:
        return hmac.compare_digest(self.hash(purpose, text), kept)

    def pickup_code(self, order: str) -> str:
        """`TP` and 50 bits, the same for an order whenever it is asked."""
        return "TP" + crockford.encode(self._mac("pickup code of order", order))[:CODE_SIGNS]

    def _mac(self, purpose: str, text: str) -> bytes:
        return hmac.digest(self._key, f"{purpose}:{text}".encode(), sha256)
