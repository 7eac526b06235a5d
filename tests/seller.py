"""A till without a screen, as a process of its own that a test can kill.

    python tests/seller.py FOLDER VARIANT SALES [--replicate]

Sells one piece at a time and prints each receipt's number once it is durable; `--replicate` also
keeps the hub up to date meanwhile. Ends when all is sold, or by whatever kills it.
"""

import sys
from pathlib import Path

from devices import make_sale

from sync.replica.client import HubClient
from sync.replica.cycle import Replicator
from sync.store.files import DeviceFiles


def main(folder: str, variant: str, sales: str, *how: str) -> None:
    files = DeviceFiles.open(Path(folder), private=True)
    client = HubClient.of(files)
    replicator = Replicator(files, client)
    if "--replicate" in how:
        replicator.start()
    device, store = files.identity.device, files.identity.store
    for _ in range(int(sales)):
        sale = files.journal.commit_sale(
            lambda number: make_sale(number, {variant: 1}, device=device, store=store)
        )
        print(sale.number, flush=True)
    replicator.stop()
    client.close()
    files.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
