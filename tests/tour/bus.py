"""A message bus of our own on which the programs tell what is on their screens (AT-SPI)."""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tour.processes import Process
from tour.waiting import NotHappened, until

REGISTRY = "org.a11y.atspi.Registry"  # the name that programs look for
_REGISTRY_DAEMON = "/usr/libexec/at-spi2-registryd"  # of Debian's at-spi2-core
_ANSWER = 10.0  # seconds a program may take for an answer
_AT_ONCE = 400  # calls under way; more would only wait in the bus's queues

# It starts no service, and nothing of the machine's session is on it. A whole screen is asked
# for at once, hence the limit.
_CONFIGURATION = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
  <limit name="max_replies_per_connection">10000</limit>
</busconfig>
"""


class Bus:
    """The bus, the registry where programs announce themselves, and a connection to both."""

    def __init__(self, env: Mapping[str, str], logs: Path) -> None:
        with ExitStack() as started:
            configuration = logs / "bus.conf"
            configuration.write_text(_CONFIGURATION)
            daemon = Process(
                "dbus-daemon",
                ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address=1"],
                env,
                logs / "bus.log",
            )
            started.callback(daemon.stop)
            address = daemon.says("(unix:.*)")[1]
            # What a program is told: both buses it looks for are this one, and somebody listens.
            self.environment = {
                "AT_SPI_BUS_ADDRESS": address,
                "DBUS_SESSION_BUS_ADDRESS": address,
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            }
            registry = Process(
                "at-spi2-registryd",
                [_REGISTRY_DAEMON],
                {**env, **self.environment},
                logs / "registry.log",
            )
            started.callback(registry.stop)
            self._connection: DBusConnection = started.enter_context(open_dbus_connection(address))
            until(self._registry_is_there, lambda: f"no AT-SPI registry:\n{registry.said()}")
            self._started = started.pop_all()

    def close(self) -> None:
        self._started.close()

    def pid(self, name: str) -> int | None:
        """The process behind a name on the bus; None when it has gone."""
        [answer] = self.ask([message_bus.GetConnectionUnixProcessID(name)])
        return answer[0] if answer else None

    def _registry_is_there(self) -> bool | None:
        [answer] = self.ask([message_bus.NameHasOwner(REGISTRY)])
        return True if answer == (1,) else None

    def ask(self, calls: Sequence[Message]) -> list[tuple[Any, ...] | None]:
        """The answers in the order of the calls; None for one that was refused.

        A thing that left the screen since it was named refuses, and so does one whose program
        ended.
        """
        answers: list[tuple[Any, ...] | None] = []
        for start in range(0, len(calls), _AT_ONCE):
            answers += self._ask_at_once(calls[start : start + _AT_ONCE])
        return answers

    def _ask_at_once(self, calls: Sequence[Message]) -> list[tuple[Any, ...] | None]:
        waiting: dict[int, int] = {}
        for at, call in enumerate(calls):
            serial = next(self._connection.outgoing_serial)
            waiting[serial] = at
            self._connection.send(call, serial=serial)
        answers: list[tuple[Any, ...] | None] = [None] * len(calls)
        while waiting:
            try:
                heard = self._connection.receive(timeout=_ANSWER)
            except TimeoutError as silence:
                raise NotHappened(f"no program has answered for {_ANSWER:.0f} s") from silence
            at_call = waiting.pop(heard.header.fields.get(HeaderFields.reply_serial, 0), None)
            if at_call is not None and heard.header.message_type is MessageType.method_return:
                answers[at_call] = heard.body
        return answers


def call(
    to: tuple[str, str], interface: str, method: str, signature: str = "", *body: Any
) -> Message:
    """A call to an object: its program's name on the bus and its path there."""
    program, path = to
    return new_method_call(DBusAddress(path, program, interface), method, signature or None, body)
