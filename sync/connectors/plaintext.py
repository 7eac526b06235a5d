"""Plain text from the HTML of a shop's descriptions: paragraphs, lists, nothing else."""

import re
from html.parser import HTMLParser

_PARAGRAPHS = {
    *("p", "div", "section", "article", "header", "footer", "blockquote", "pre", "table"),
    *("ul", "ol", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr"),
}
_LINES = {"br", "li", "tr", "dt", "dd"}
_UNSEEN = {"script", "style", "template", "noscript", "title"}
_SHORTCODE = re.compile(r"\[/?([a-z_][a-z0-9_-]*)(\s[^\]\n]*)?/?\]", re.IGNORECASE)
_MARKED = re.compile(r"<!\[(CDATA\[)?|\]\]>")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def plain_text(html: str) -> str:
    """Paragraphs separated by a blank line; list items begin with "- ".

    Line breaks in the source count only where it has no block elements, as WordPress does it.
    """
    html = _CONTROL.sub("", _without_shortcodes(html))
    if not re.search(r"<(p|div|ul|ol|h[1-6]|table)\b", html, re.IGNORECASE):
        html = html.replace("\n", "<br>")
    reader = _Reader()
    reader.feed(_MARKED.sub("", html))  # the parser fails on marked sections it does not know
    reader.close()
    return reader.text()


def _without_shortcodes(html: str) -> str:
    """WordPress's [gallery ids="1"] and [box]...[/box] go; "[sic]" is text."""
    closed = {found[1] for found in re.finditer(r"\[/([a-z0-9_-]+)\]", html, re.IGNORECASE)}

    def kept(found: re.Match[str]) -> str:
        return "" if found[1] in closed or "=" in (found[2] or "") else found[0]

    return _SHORTCODE.sub(kept, html)


def one_line(text: str) -> str:
    """A text without line breaks and doubled spaces."""
    return " ".join(_CONTROL.sub("", text).split())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag in _PARAGRAPHS:
            self._pieces.append("\n\n")
        elif tag in _LINES:
            self._pieces.append("\n- " if tag == "li" else "\n")
        elif tag in ("td", "th"):
            self._pieces.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _PARAGRAPHS:
            self._pieces.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._pieces.append(re.sub(r"\s+", " ", data))

    def text(self) -> str:
        lines = [" ".join(line.split()) for line in "".join(self._pieces).split("\n")]
        lines = ["" if line == "-" else line for line in lines]
        return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
