"""Words with exact offsets. The rules are the Java module's own table, so that the model meets at run time the words it was trained on."""
import os
import re

RULES = os.path.join(os.path.dirname(__file__), "../../readout-model/src/main/resources/dev/readout/model/word-rules.tsv")
SPACE = r"\s\u0000-\u001f\u007f-\u009f\u180e\u200b\u2060\ufeff"
# Java's \p{L} and so on, said in the terms of Python's re, whose \w is letters, numbers and the low line.
CLASSES = {"S": SPACE, "WD": r"\w", "D": r"\d", "M": r"\u0300-\u036f\u200c\u200d"}


def rules():
    with open(RULES, encoding="utf-8") as stream:
        for line in stream:
            if not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


def expand(pattern):
    pattern = pattern.replace("[{L}{N}]", r"[^\W_]").replace("[{L}]", r"[^\W\d_]")
    for name, value in CLASSES.items():
        pattern = pattern.replace("{%s}" % name, value)
    return pattern


_WORD = re.compile("|".join(f"(?:{expand(p)})".replace("\\1", "\\1") for _, p, _, _ in rules()))
_SPACE = re.compile(f"[{SPACE}]+")


def split(text):
    """[(start, end)] of the words of a paragraph."""
    found, at = [], 0
    while at < len(text):
        gap = _SPACE.match(text, at)
        if gap:
            at = gap.end()
            continue
        m = _WORD.match(text, at)
        found.append((at, m.end()))
        at = m.end()
    return found
