"""Every reason for which the hub says no, with its stable slug (RFC 9457).

Devices translate the slug; title and detail are for logs and for people who read the API.
"""

from sync import wire

# slug -> status and title
KNOWN: dict[str, tuple[int, str]] = {
    "already-paid": (409, "The order is paid already"),
    "already-returned": (409, "This unit was returned already"),
    "bad-request": (400, "The request cannot be understood"),
    "bad-signature": (401, "The request is not signed as it must be"),
    "being-paid": (409, "The order is being paid at another device"),
    "claimed-elsewhere": (409, "This unit is being returned at another device"),
    "clock-skew": (401, "The device's clock is off"),
    "code-wrong": (403, "This code is not valid"),
    "gap": (409, "Events before these are missing"),
    "hub-error": (500, "The hub failed; this is its own fault"),
    "not-allowed": (403, "This device may not do that"),
    "not-available": (409, "Not enough of it can be had"),
    "not-found": (404, "There is no such thing here"),
    "not-handed-over": (409, "This unit was not handed over"),
    "not-paid": (409, "The order is not paid"),
    "not-picked": (409, "Not every line is picked or short"),
    "price-changed": (409, "The total is another one now"),
    "rate-limited": (429, "Asked too often"),
    "revoked": (403, "This device was revoked"),
    "too-large": (413, "The request is too large"),
    "too-many-tries": (429, "Too many wrong codes"),
    "unknown-device": (401, "This device is not enrolled"),
    "wrong-state": (409, "The order is in another state"),
}


class Refusal(Exception):
    """Raised anywhere below the API; the transaction under way is undone."""

    def __init__(self, slug: str, detail: str = "", **params: str) -> None:
        status, title = KNOWN[slug]
        super().__init__(f"{slug}: {detail or title}")
        self.problem = wire.Problem(
            type=slug, title=title, status=status, detail=detail, params=params
        )
