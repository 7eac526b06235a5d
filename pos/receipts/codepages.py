"""One code page for a whole job, chosen so that letters are lost nowhere.

A printer has a table of 128 letters beyond ASCII at a time. Switching tables inside a page is
where printers and libraries go wrong, so each job stays with one; a line that it cannot say in
full is printed as a picture instead.
"""

import codecs
from collections.abc import Collection, Iterable
from functools import cache

# Where several say the same lines: those with the euro sign first, then the wide-spread ones.
_PREFERRED = (
    "CP1252", "CP858", "CP1251", "CP1250", "CP1253", "CP1254", "CP1257", "ISO_8859-15",
    "CP866", "CP852", "CP855", "CP737", "CP857", "CP775", "CP850", "CP437",
)  # fmt: skip
_ASCII = frozenset(map(chr, range(0x20, 0x7F)))


@cache
def letters(page: str) -> frozenset[str]:
    """What a code page can say; nothing where Python does not know it byte by byte.

    This is the proof that nothing is lost: each letter was encoded and decoded again by a
    codec that is not the renderer's.
    """
    try:
        codec = codecs.lookup(page)
    except LookupError:
        return frozenset()
    said = set()
    for code in range(0x80, 0x100):
        try:
            letter, _ = codec.decode(bytes([code]))
            back, _ = codec.encode(letter)
        except (UnicodeDecodeError, UnicodeEncodeError):
            continue
        if len(letter) == 1 and back == bytes([code]) and letter.isprintable():
            said.add(letter)
    # A page of two-byte letters (CP932 and the like) says too little of this kind to be chosen.
    return _ASCII | said


def says(page: str, text: str) -> bool:
    return letters(page).issuperset(text)


def choose(texts: Iterable[str], pages: Collection[str]) -> str:
    """The page that says the most of these lines in full; ValueError if there is none at all."""
    needed = [frozenset(text) - _ASCII for text in texts]
    known = [page for page in pages if letters(page)]
    if not known:
        raise ValueError(f"no usable code page among {', '.join(sorted(pages))}")

    def order(page: str) -> tuple[int, int, str]:
        said = sum(letters(page).issuperset(text) for text in needed)
        place = _PREFERRED.index(page) if page in _PREFERRED else len(_PREFERRED)
        return (-said, place, page)

    return min(known, key=order)
