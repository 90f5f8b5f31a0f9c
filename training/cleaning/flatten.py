"""Turns pages into text as flatteners do, so that the flat trees can learn from pages whose body is known.

Three manners: "plain" puts a line break at each block and an empty line at paragraphs and headings, as html-text does;
"indented" also indents lists and boxes and marks list items, as inscriptis does; "line" puts all on one line. Standard library only.
"""
import re
from html.parser import HTMLParser

BLOCKS = set("address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form "
             "h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody td tfoot th thead tr ul".split())
APART = set("p h1 h2 h3 h4 h5 h6 ul ol dl figure article section blockquote table".split())
SKIPPED = set("script style noscript head template svg iframe select textarea object canvas audio video".split())
VOID = set("area base br col embed hr img input link meta param source track wbr".split())
SPACE = re.compile(r"[ \t\r\n\f]+")


class Flattener(HTMLParser):
    def __init__(self, indented):
        super().__init__(convert_charrefs=True)
        self.indented, self.lines, self.line = indented, [], ""
        self.open, self.skipping, self.bullet = [], 0, ""

    def handle_starttag(self, tag, attributes):
        if tag in SKIPPED:
            self.skipping += 1
        elif self.skipping:
            return
        if tag == "br":
            self.end_line()
        if tag in BLOCKS:
            self.end_line()
            self.margin(tag)
        if tag in VOID:
            return
        if tag in ("p", "li", "td", "th", "tr", "dd", "dt") and self.open and self.open[-1] == tag:
            self.open.pop()
        self.open.append(tag)
        if tag == "li":
            self.bullet = "* "

    def handle_endtag(self, tag):
        if tag in SKIPPED:
            self.skipping = max(0, self.skipping - 1)
        if tag in BLOCKS and not self.skipping:
            self.end_line()
            self.margin(tag)
            self.bullet = ""
        if tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, words):
        if not self.skipping:
            self.line += words

    def margin(self, tag):
        if tag in APART and self.lines and self.lines[-1]:
            self.lines.append("")

    def end_line(self):
        words = SPACE.sub(" ", self.line).strip()
        self.line = ""
        if not words:
            return
        if self.indented:
            pad = sum(4 if tag in ("ul", "ol") else 2 if tag in ("div", "body") else 0 for tag in self.open)
            words = " " * min(pad, 60) + self.bullet + words
            self.bullet = ""
        self.lines.append(words)


def flatten(page, manner):
    """The whole text of a page in one of the manners."""
    flattener = Flattener(manner == "indented")
    flattener.feed(page)
    flattener.close()
    flattener.end_line()
    return (" " if manner == "line" else "\n").join(flattener.lines).strip()
