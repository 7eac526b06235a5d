"""The people of this store, who sign in with a PIN."""

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Engine

from sync import wire
from sync.sqlite import reading

_member = msgspec.json.Decoder(wire.StaffMember)


def staff(private: Engine) -> list[wire.StaffMember]:
    """Everybody who may sign in here, by name."""
    with reading(private) as connection:
        bodies = connection.exec_driver_sql("SELECT body FROM staff").scalars().all()
    return sorted((_member.decode(body) for body in bodies), key=lambda member: member.name)


def verify_pin(member: wire.StaffMember, pin: str) -> bool:
    """Whether this is the member's PIN; takes tens of milliseconds on purpose (argon2)."""
    try:
        return PasswordHasher().verify(member.pin, pin)
    except (VerificationError, InvalidHashError):
        return False
