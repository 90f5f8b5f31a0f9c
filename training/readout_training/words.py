"""Words with exact offsets, after the manner of the Universal Dependencies English treebanks.

The Java class WordSplitter follows the same ordered rules, so that the model meets at run time the words it was trained on;
a test resource written by `fixtures.py` holds the two together. Offsets here are code points; Java counts UTF-16 units.
"""
import re

# An address, a number, an abbreviation, a word: the first rule that matches at a place wins.
RULES = [
    r"(?:https?://|www\.)[^\s<>\"“”]*[\w/#=]",
    r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)*\.[A-Za-z]{2,}",
    r"[A-Za-z][\w\-]*(?:\.[\w\-]+)*\.(?:com|org|net|gov|edu|info|io|int|mil|tv)\b(?:/[\w/\-]*)?",
    r"[@#]\w+",
    r"(?:[^\W\d_]\.){2,}(?!\w)",
    r"(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Cmdr|Adm|Brig|Gov|Sen|Sens|Rep|Reps|Rev|Hon|Pres|Supt|St|Jr|Sr|Jan|Feb|Mar|Apr"
    r"|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|vs|etc|Inc|Ltd|Corp|Co|Bros|Ave|Blvd|Ft|Mt|approx|est|al|ca|cf|Fig|Figs|pp|vol"
    r"|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ont|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wyo"
    r")\.(?=\s*[^\s.])(?!\s*[\"”'’]\s*$)",
    r"(?:No|Nos|no|nos)\.(?=\s*\d)",
    r"[A-Z]\.(?=\s*[^\W\d_])",
    r"\d{1,4}([-/.])\d{1,2}\1\d{2,4}(?!\w)",
    r"(?:\d{3}-)?\d{3}-\d{4}(?!\w)",
    r"(?:non|anti|pre|pro|co|re|mid|e|ex|sub|semi|multi|inter|intra|un|post|counter|ultra|micro|mini|bi|tri|vice|neo|pan|pseudo|quasi|over|under)-[^\W\d_]+",
    r"[:;=8]-?[)(DP](?!\w)",
    r"<{2,}|>{2,}",
    r"\d+(?:[.,:]\d+)+(?:st|nd|rd|th|s)?(?![^\W\d_])",
    r"\d+(?:st|nd|rd|th|s)\b",
    r"\d+(?=(?:am|pm|km|mph|kg|lb|mm|cm|bn|m|k|%)\b)",
    r"\d+",
    r"(?:can)(?=not\b)",
    r"[^\W\d_]+(?=n[’']t\b)",
    r"n[’']t\b",
    r"[’'](?:s|m|d|ll|re|ve|S|M|D|LL|RE|VE)\b",
    r"(?:o[’']clock|O[’'](?=[A-Z])[^\W\d_]+|[dDlL][’'](?=[A-Z])[^\W\d_]+|ma[’']am|y[’']all)",
    r"[^\W_](?:[\w\u0300-\u036f\u200c\u200d]*[\w\u0300-\u036f])?",
    r"--+|\.{2,}|[!?]{2,}|_{2,}|\*{2,}|={2,}|~{2,}|''|``",
    r"[^\s]",
]
_RULES = [re.compile(r, re.IGNORECASE if r.startswith(("(?:can)", "(?:non|", "n[’']t", "[^\\W\\d_]+(?=n")) else 0) for r in RULES]
_SPACE = re.compile(r"[\s\u0000-\u001f\u007f-\u009f\u200b\u2060\ufeff]+")


def split(text):
    """[(start, end)] of the words of a paragraph."""
    found, at = [], 0
    while at < len(text):
        gap = _SPACE.match(text, at)
        if gap:
            at = gap.end()
            continue
        for rule in _RULES:
            m = rule.match(text, at)
            if m and m.end() > at:
                break
        found.append((at, m.end()))
        at = m.end()
    return found
