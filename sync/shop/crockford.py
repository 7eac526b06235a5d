"""Crockford's base 32: codes that people can read out and every scanner can type.

Digits and upper-case letters without I, L, O and U; reading takes lower case, the look-alikes
(I and L for 1, O for 0) and ignores spaces and dashes. See https://www.crockford.com/base32.html.
"""

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {sign: value for value, sign in enumerate(ALPHABET)} | {"I": 1, "L": 1, "O": 0}


def encode(data: bytes) -> str:
    """Write bytes, most significant bit first, the last sign filled up with zero bits."""
    bits = len(data) * 8
    signs = -(-bits // 5)
    number = int.from_bytes(data, "big") << (signs * 5 - bits)
    return "".join(ALPHABET[(number >> (5 * place)) & 31] for place in reversed(range(signs)))


def decode(text: str) -> bytes:
    """Read what `encode` wrote; ValueError for another sign or filling that is not zero."""
    number, signs = 0, 0
    for sign in normalise(text):
        number = number << 5 | _VALUES[sign]
        signs += 1
    size, spare = divmod(signs * 5, 8)
    if spare >= 5 or number & ((1 << spare) - 1):
        raise ValueError("not whole bytes in base 32")
    return (number >> spare).to_bytes(size, "big")


def normalise(text: str) -> str:
    """Give the one spelling of a typed code; ValueError when a sign is not of the alphabet."""
    signs = text.upper().replace(" ", "").replace("-", "")
    try:
        return "".join(ALPHABET[_VALUES[sign]] for sign in signs)
    except KeyError as unknown:
        raise ValueError(f"{unknown.args[0]!r} is not used in these codes") from None
