"""What a German reader finds on the screens: the translators' own words."""

import re
from pathlib import Path
from xml.etree import ElementTree

_FILE = Path(__file__).parents[2] / "resources" / "translations" / "tresen_de.ts"


def german(text: str) -> re.Pattern[str]:
    """All of a name that says this English text in German, on whichever screen.

    A text without a translation is shown in English; that there is none is checked elsewhere.
    """
    messages = ElementTree.parse(_FILE).iter("message")
    said = {
        (message.findtext("translation") or text)
        for message in messages
        if message.findtext("source") == text
    }
    return re.compile("^(" + "|".join(re.escape(words) for words in said or {text}) + ")$")
