"""Descriptions lose their markup and keep their paragraphs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.connectors.plaintext import one_line, plain_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("plain", "plain"),
        ("<p>One &amp; <em>two</em></p><p>three</p>", "One & two\n\nthree"),
        ("<ul><li>oak</li><li>42 cm</li></ul>", "- oak\n- 42 cm"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("one\n\ntwo", "one\n\ntwo"),
        ("<p>one\ntwo</p>", "one two"),
        ("<h2>Care</h2>Wash cold", "Care\n\nWash cold"),
        ("a<script>alert('x')</script>b<style>p{}</style>c", "abc"),
        ('before [gallery ids="1,2"] after', "before after"),
        ("[box]inside[/box]", "inside"),
        ("kept [sic] as it is", "kept [sic] as it is"),
        ("&lt;b&gt; is text", "<b> is text"),
        ("tea &mdash; 100&nbsp;g", "tea — 100 g"),
        ("<![CDATA[hidden]]>", "hidden"),
        ("<![if x]>y", "if x]>y"),
        ("<table><tr><td>Width</td><td>3 cm</td></tr></table>", "Width 3 cm"),
        ("bell\x07 and null\x00", "bell and null"),
        ("", ""),
    ],
)
def test_html_becomes_text(html: str, text: str) -> None:
    assert plain_text(html) == text


@given(st.text(st.sampled_from("<>!-[]/&;#xp a\n\"'=?"), max_size=60))
def test_no_markup_however_broken_stops_the_reading(html: str) -> None:
    text = plain_text(html)
    assert text == text.strip()
    assert "\n\n\n" not in text


@given(st.text())
def test_one_line_is_one_line(text: str) -> None:
    line = one_line(text)
    assert "\n" not in line
    assert "  " not in line
