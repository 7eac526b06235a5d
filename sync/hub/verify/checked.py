"""What a check found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Checked:
    """`about` says what was looked at and how much of it; each fault names what is wrong."""

    about: str
    faults: tuple[str, ...] = ()

    def __str__(self) -> str:
        if not self.faults:
            return f"ok    {self.about}"
        return "\n".join(f"WRONG {self.about}: {fault}" for fault in self.faults)
