"""The data sets as paragraphs of words with labels."""
import bisect
import collections
import dataclasses
import gzip
import json
import os
import re

from . import words as splitter

ROLES = ("source", "cue", "content")
TYPES = ("PERSON", "ORGANIZATION", "PLACE", "NATIONALITY", "OTHER")
MASKED = -100
NAME_TAGS = ["O"] + [f"{b}-{t}" for t in TYPES for b in "BI"]
FACTUALITY = range(-3, 4)  # from "it did not happen" to "it happened", as people judged it
PATTERN = re.compile(r"[^\n]+")


@dataclasses.dataclass
class Paragraph:
    """Words of one paragraph; `glued` says that no white space stands before a word. Labels are given a word each."""
    document: str
    words: list
    glued: list
    spans: list = None           # offsets of the words in the document, for scoring
    tags: list = None
    heads: list = None           # index in the paragraph; a root points at itself
    relations: list = None
    sentences: list = None       # number of the sentence of each word
    names: list = None           # index into NAME_TAGS or MASKED
    roles: list = None           # three lists of 0 outside, 1 begin, 2 inside
    groups: list = None          # per word the attributions whose span begins here, as a set
    events: list = None          # how sure it is that the event of this word took place, from -3 to 3; None where it is no event


def conllu(path):
    """Paragraphs of a CoNLL-U file, by `# newpar`."""
    document, paragraphs, current, sentence, glue = "", [], None, [], True
    multi_end, multi_glue = 0, False

    def new():
        return Paragraph(document, [], [], tags=[], heads=[], relations=[], sentences=[])

    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            line = line.rstrip("\n")
            if line.startswith(("# newdoc", "# newpar")):
                if current and current.words:
                    paragraphs.append(current)
                if line.startswith("# newdoc"):
                    document = line.split("=", 1)[1].strip() if "=" in line else ""
                current, glue = new(), False
            elif not line:
                base, number = len(current.words), (current.sentences[-1] + 1 if current.sentences else 0)
                for form, tag, head, relation, glued in sentence:
                    at = len(current.words)
                    current.words.append(form)
                    current.glued.append(glued)
                    current.tags.append(tag)
                    current.heads.append(base + head - 1 if head else at)
                    current.relations.append(relation)
                    current.sentences.append(number)
                sentence = []
            elif not line.startswith("#"):
                c = line.split("\t")
                if "-" in c[0]:
                    multi_end, multi_glue = int(c[0].split("-")[1]), "SpaceAfter=No" in c[9]
                elif "." not in c[0]:
                    sentence.append((c[1], c[4], int(c[6]), c[7], glue))
                    number = int(c[0])
                    glue = multi_glue if number == multi_end else number < multi_end or "SpaceAfter=No" in c[9]
                    if number >= multi_end:
                        multi_end = 0
    if current and current.words:
        paragraphs.append(current)
    return paragraphs


def lines(path):
    with open(path, encoding="utf-8") as stream:
        return [json.loads(line) for line in stream]


def split_paragraphs(identity, text):
    """Paragraphs of plain text: its lines."""
    for m in PATTERN.finditer(text):
        spans = [(m.start() + s, m.start() + e) for s, e in splitter.split(m[0])]
        if spans:
            yield Paragraph(identity, [text[s:e] for s, e in spans],
                            [i > 0 and spans[i - 1][1] == s for i, (s, e) in enumerate(spans)], spans)


def covered(paragraph, start, end):
    """First and last word index + 1 that a span of the document covers, or None."""
    starts = [s for s, _ in paragraph.spans]
    first = bisect.bisect_right(starts, start) - 1
    if first < 0 or paragraph.spans[first][1] <= start:
        first += 1
    last = bisect.bisect_left(starts, end)
    return (first, last) if first < last and first < len(starts) else None


def names(folder, split):
    """Paragraphs with name tags. Optional spans are masked where no name that is asked for covers them."""
    texts = {a["id"]: a["text"] for a in lines(os.path.join(folder, "articles.jsonl"))}
    for gold in lines(os.path.join(folder, "gold.jsonl")):
        if gold["split"] != split:
            continue
        for p in split_paragraphs(gold["id"], texts[gold["id"]]):
            p.names = [0] * len(p.words)
            asked = [n for n in gold["names"] if not n.get("optional")]
            for n in [n for n in gold["names"] if n.get("optional")] + asked:
                where = covered(p, *n["span"])
                if where:
                    for i in range(*where):
                        p.names[i] = MASKED if n.get("optional") else 2 * TYPES.index(n["type"]) + 1 + (i > where[0])
            yield p


def attributions(folder, split=None):
    """Paragraphs with three tracks of BIO labels, and which spans belong to one attribution."""
    texts = {a["id"]: a["text"] for a in lines(os.path.join(folder, "articles.jsonl"))}
    for gold in lines(os.path.join(folder, "gold.jsonl")):
        if split and gold["split"] != split:
            continue
        for p in split_paragraphs(gold["id"], texts[gold["id"]]):
            p.roles, p.groups = [[0] * len(p.words) for _ in ROLES], [[set() for _ in p.words] for _ in ROLES]
            for number, statement in enumerate(gold["statements"]):
                for track, role in enumerate(ROLES):
                    for span in statement[role]:
                        where = covered(p, *span) if span[0] < p.spans[-1][1] and span[1] > p.spans[0][0] else None
                        if where:
                            p.groups[track][where[0]].add(number)
                            for i in range(*where):
                                p.roles[track][i] = 1 if i == where[0] else 2
            yield p


def events(folder, part):
    """Sentences (`part`: train or dev) with the words that are events and how factual each is. One sentence is one paragraph."""
    values = collections.defaultdict(list)
    for gold in lines(os.path.join(folder, "gold.jsonl")):
        values[gold["id"]].append((gold["target"], gold["value"]))
    for article in lines(os.path.join(folder, "articles.jsonl")):
        if article["id"].split("-")[1] == part:
            for p in split_paragraphs(article["id"], article["text"]):
                p.events = [None] * len(p.words)
                for target, value in values[article["id"]]:
                    where = covered(p, *target)
                    if where:
                        p.events[where[0]] = value
                yield p


def inventory(paragraphs):
    """Label lists of the syntax heads, most frequent first."""
    tags = collections.Counter(t for p in paragraphs for t in p.tags)
    relations = collections.Counter(r for p in paragraphs for r in p.relations)
    return {"tags": [t for t, _ in tags.most_common()], "relations": [r for r, _ in relations.most_common()],
            "names": NAME_TAGS, "roles": list(ROLES),
            "factuality": [str(v) for v in FACTUALITY]}
