"""The process: when it listens, where it refuses to, and how it stops."""

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from hubdevice import HubDevice
from hubs import RunningHub, running_hub
from tinyshop import MUG

from sync import wire
from sync.http import Http, Untrusted
from sync.hub.server import Address, CannotServe
from sync.hub.store import orders
from sync.ids import new_id


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "shop.example.com", "::"])
def test_off_loopback_a_hub_wants_a_certificate(host: str) -> None:
    with pytest.raises(CannotServe, match=r"--tls-cert FILE and --tls-key FILE"):
        Address(host, 0).check()


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost", "127.8.0.1"])
def test_on_loopback_it_does_not(host: str) -> None:
    Address(host, 0).check()


def test_a_certificate_alone_or_one_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotServe, match="both"):
        Address("127.0.0.1", 0, tmp_path / "cert").check()
    with pytest.raises(CannotServe, match="no file"):
        Address("0.0.0.0", 0, tmp_path / "cert", tmp_path / "key").check()


def test_a_refusal_is_one_sentence_and_no_trace(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "sync.hub.app", "serve", "--host", "0.0.0.0"],
        capture_output=True,
        text=True,
        check=False,
        env={"TRESEN_HUB_DATA": str(tmp_path / "hub")},
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "hub").exists()


def test_it_stops_cleanly_while_devices_listen(tmp_path: Path) -> None:
    with running_hub(tmp_path / "hub") as hub:
        device = HubDevice(hub, "till")
        with device.client.live(["chain"]) as notices:
            assert next(notices).scopes == ["chain"]
            assert hub.stop() == 0
            assert list(notices) == []
        device.close()
        said = [json.loads(line) for line in hub.log.read_text().splitlines()]
        assert [line["event"] for line in said] == ["serving", "device enrolled", "stopping"]
        hub.start()


def test_two_hubs_run_at_once_and_know_nothing_of_each_other(tmp_path: Path) -> None:
    with running_hub(tmp_path / "a") as one, running_hub(tmp_path / "b") as other:
        assert one.port != other.port
        device = HubDevice(one, "kiosk")
        placed = device.client.place_order(
            wire.PlaceOrder(
                store="mitte",
                channel="kiosk",
                lines=[wire.Wanted(variant=MUG, quantity=1)],
                contact=wire.Contact(name="A"),
                expected_total=1290,
            ),
            key=new_id(),
        )
        device.close()
        with other.opened() as inside, inside.database.read() as connection:
            assert orders.find(connection, placed.order.id) is None


def test_everything_is_sound_after_a_day(tmp_path: Path) -> None:
    with running_hub(tmp_path / "hub") as hub:
        device = HubDevice(hub, "till")
        sale = device.sell({MUG: 2})
        origin = device.client.find_sale(number=sale.number)
        wanted = wire.ClaimUnits(origin=origin.id, lines=[wire.ClaimLine(line="1", units=[2])])
        device.take_back(origin, device.client.claim(wanted, key=new_id()))
        device.close()
        found = hub.run("verify")
        assert found.returncode == 0, found.stdout
        assert all(line.startswith("ok ") for line in found.stdout.splitlines())


def test_a_command_on_a_folder_that_is_no_hub_says_so(tmp_path: Path) -> None:
    (tmp_path / "hub").mkdir()
    hub = RunningHub(tmp_path / "hub")
    (hub.folder / "hub.db").write_bytes(b"x" * 5000)
    done = hub.run("verify")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for this machine, signed by itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "tresen test")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    cert_file, key_file = folder / "hub.crt", folder / "hub.pem"
    cert_file.write_bytes(made.public_bytes(Encoding.PEM))
    key_file.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return cert_file, key_file


def test_with_a_certificate_it_speaks_tls_to_who_trusts_it(tmp_path: Path) -> None:
    cert, key = certificate(tmp_path)
    arguments = ("--tls-cert", str(cert), "--tls-key", str(key))
    with running_hub(tmp_path / "hub", arguments=arguments) as hub:
        assert hub.address.startswith("https://127.0.0.1:")
        with Http(ca_file=cert) as http:
            assert http.send("GET", f"{hub.address}/v1/changes").status == 401
        with Http() as http, pytest.raises(Untrusted):
            http.send("GET", f"{hub.address}/v1/changes")
