"""Ed25519 keys of devices and the hub, their fingerprints, and the files that hold secrets.

A secret is a file of its own that only its owner may read (mode 0600). That keeps out other
accounts of the machine and whoever copies the databases alone (a backup, a discarded disk image
of the data folder without its keys). It does not keep out root, nor somebody who carries the
whole disk away with its keys: that takes a keyring, systemd's LoadCredential= or a TPM.

What is signed never collides between uses: an HTTP signature base starts with a quote, a chain
head is 64 hex digits, a receipt's body carries its own prefix.
"""

import base64
import hashlib
import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from sync.shop import crockford

DATABASE_KEY_BYTES = 32


class BadKey(Exception):
    """A key that cannot be read; the text says which and why."""


def generate() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


def public_bytes(key: Ed25519PrivateKey | Ed25519PublicKey) -> bytes:
    """The 32 raw bytes of the public key."""
    public = key.public_key() if isinstance(key, Ed25519PrivateKey) else key
    return public.public_bytes_raw()


def public_text(key: Ed25519PrivateKey | Ed25519PublicKey) -> str:
    """The public key as messages carry it: base64 of its 32 bytes."""
    return base64.b64encode(public_bytes(key)).decode()


def public_from_text(text: str) -> Ed25519PublicKey:
    try:
        return Ed25519PublicKey.from_public_bytes(base64.b64decode(text, validate=True))
    except ValueError as error:
        raise BadKey(f"not an Ed25519 public key in base64: {error}") from error


def fingerprint(key: Ed25519PrivateKey | Ed25519PublicKey) -> str:
    """16 signs in Crockford's base 32: the first 80 bits of the public key's SHA-256.

    Long enough that finding a second key for a given print is out of reach (2^80), short enough
    to be typed once with an enrolment code.
    """
    return crockford.encode(hashlib.sha256(public_bytes(key)).digest()[:10])


def sign(key: Ed25519PrivateKey, body: bytes) -> bytes:
    """64 bytes; Ed25519 is deterministic, so the same body gives the same signature."""
    return key.sign(body)


def verify(public: Ed25519PublicKey, signature: bytes, body: bytes) -> bool:
    try:
        public.verify(signature, body)
    except InvalidSignature:
        return False
    return True


def save(key: Ed25519PrivateKey, path: Path) -> None:
    """Write the private key as PKCS #8 PEM, readable by its owner alone."""
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    write_secret(path, pem)


def load(path: Path) -> Ed25519PrivateKey:
    """Read a private key; BadKey when the file is absent or holds something else."""
    try:
        key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError, TypeError) as error:
        raise BadKey(f"{path} holds no private key that can be read: {error}") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise BadKey(f"{path} holds a key of another kind than Ed25519")
    return key


def load_or_create(path: Path) -> Ed25519PrivateKey:
    """The key of that file, made and stored durably when there is none yet."""
    if not path.exists():
        save(generate(), path)
    return load(path)


def database_key(path: Path) -> bytes:
    """The random 32-byte key of a device's encrypted files, made at the first start.

    Without it the files cannot be read by anybody, so it is never made anew over one that exists.
    """
    if not path.exists():
        write_secret(path, secrets.token_bytes(DATABASE_KEY_BYTES).hex().encode())
    try:
        key = bytes.fromhex(path.read_text("ascii"))
    except (OSError, ValueError) as error:
        raise BadKey(f"{path} holds no database key that can be read: {error}") from error
    if len(key) != DATABASE_KEY_BYTES:
        raise BadKey(f"{path} holds {len(key)} bytes instead of {DATABASE_KEY_BYTES}")
    return key


def write_secret(path: Path, content: bytes) -> None:
    """Put a file in place at once and durably, with mode 0600 from its first byte."""
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in this folder survive a power cut; Windows needs and offers nothing here."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
