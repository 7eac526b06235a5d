"""Reading a scope of the feed to its end: page by page, each taken in whole or not at all."""

from collections.abc import Iterator

from sync.http import Refused, Unreachable, Untrusted
from sync.replica.client import HubClient
from sync.store import feed
from sync.store.cursors import cursor
from sync.store.files import DeviceFiles

PAGE_ROWS = 500
GONE = 410


def pull(files: DeviceFiles, client: HubClient, scope: str) -> Iterator[feed.Taken]:
    """Take in what is new; yields after each page, so that screens follow and a stop is prompt.

    A hub that counts anew (restored from a backup), or no longer knows a cursor this old, is read
    again from the start, while the old rows serve.
    """
    engine = feed.engine_of(files, scope)
    restarted = False
    while True:
        at = cursor(engine, scope)
        try:
            page = client.changes(scope, at.position, PAGE_ROWS)
        except Refused as refused:
            if refused.problem.status != GONE or restarted:
                raise
            feed.start_over(files, scope)
            restarted = True
            continue
        if page.scope != scope or page.after != at.position or page.through < page.after:
            raise Untrusted(f"asked for {scope} after {at.position} and got something else")
        if at.hub_epoch not in ("", page.hub_epoch):
            if restarted:
                raise Unreachable(f"the hub changes its epoch while {scope} is read")
            feed.start_over(files, scope)
            restarted = True
            continue
        if page.more and page.through == page.after:
            raise Unreachable(f"the feed of {scope} stands still at {page.after}")
        try:
            taken = feed.apply(files, page)
        except feed.OutOfStep:
            continue  # another program of this device was faster
        yield taken
        if not page.more:
            return
