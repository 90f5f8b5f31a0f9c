"""python -m readout_training.fixtures --model FILE.onnx: what the Java tests compare with.

word-pieces.jsonl: odd texts, their words, and each word's pieces by the reference tokenizer and its shape.
readings.jsonl: plain and odd paragraphs as the Python reader reads them with the exported model.
processor.txt: the vector instructions of the machine that read them; with others, sums come out otherwise in their last bits.
Offsets are UTF-16 units, as in Java. All texts are made up here.
"""
import argparse
import json
import os
import random

from . import pieces, words
from .reader import Reader

OUT = os.path.join(os.path.dirname(__file__), "../../readout-model/src/test/resources/dev/readout/model")

ODD = [
    "", " ", "\u00a0\u2003", "plain words only", "Zürich's café—naïve façade", "A\u0301 e\u0301 n\u0303 combining", "İstanbul ΣΊΣΥΦΟΣ ὈΔΥΣΣΕΎΣ", "straße STRASSE ſharp",
    "😀 ok 👩‍👩‍👧‍👦 🇰🇪 👍🏽!", "“Curly,” ‘single’ and «guillemets»", "it's it’s IT'S can't CAN’T cannot Cannot don't DON'T", "''two apostrophes'' and ``grave``",
    "U.S. U.N. a.m. p.m. e.g. Ph.D. J.R.R. Toller", "Mr. and Mrs. Oake of St. Helen's, Corp. and Inc.", "see No. 5, no. 6 and no.", "3.5 1,000,000 10:30 2-1 50% $5bn €20m £3.2 5km 7pm",
    "03/04/2019 2019-03-04 4.3.2019 1/2 555-0100 212-555-0100", "anti-tank mid-March co-op non-EU well-known twenty-five", "http://example.org/a?b=c&d=[CLS] www.example.com. x@example.org",
    "example.com/path and site.co.uk", "@harbour_news #GrainDeal", ":) :-( ;-) =D 8)", "--- ... !!! ?!? ___ *** === ~~~ <<>> ««»»", "[SEP] [CLS] [MASK] [PAD] [UNK]",
    "漢字かな交じり文 한국어 العربية עברית हिन्दी ไทย", "Москва Київ Đà Nẵng", "\u200bzero\u200bwidth\ufeffmarks\u00adsoft", "tab\tnew\u0085line\u2028sep", "\u0000\u0001nul\u001f",
    "\ufffd replacement \U0010ffff noncharacter \ue000 private", "x" * 250, "supercalifragilisticexpialidocious" * 3, "ﬁne ﬂow ①② ½ ² ³ Ⅳ ㎏", "O'Hara d'Arcy L'Aquila o'clock ma'am y'all rock'n'roll",
    "word.Another no.Space end.", "a/b and/or 24/7", "50-year-old man", "the 1990s, the '90s, the 21st", "Ukraine’s “grain corridor”—the only one—is ‘open’", "\u202eright to left\u202c",
    "e\u0301\u0302\u0303\u0304\u0305 stacked", "ＦＵＬＬ ｗｉｄｔｈ １２３", "ǅ ǈ titlecase", "K Å Ω signs", "i̇ dotless ı", "a_b __init__ snake_case", "$ + < = > ^ ` | ~ ¢ £ ¥ § © ® ™ ° ±",
    "etc. etc.” Jan. 5", "He said: “No.”", "C. Robert B.", "n't ain't 'tis 'em", "don`t don´t",
]

PLAIN = [
    "The port of Selmouth reopened on Monday after a two-day strike, the harbour master said.",
    "“We will not sign anything this week,” Foreign Minister Dalia Okonjo told reporters in Lusaka. “There is no text yet.”",
    "According to two officials who asked not to be named, the delegation led by Gen. Pavel Orlik had already left Geneva.",
    "The ministry denied that the ceasefire had been broken and called on both sides to return to talks.",
    "Mr. Haddad, 52, didn't answer questions; his lawyer, Ruth Klein, said he was “unwell”.",
    "Why now? Because, analysts believe, the budget runs out in March.",
    "UNITED FRONT WINS VOTE IN NORTHERN PROVINCE",
    "The U.N. envoy met the Kenyan, Ugandan and Rwandan presidents at 10:30 a.m. on 4 May 2021, and again the next day.",
    "''I've seen worse,'' she said. ''But not often.''",
    "Reuters could not verify the report. The army's spokesman did not reply to a request for comment.",
    "Photo: A. Mbeki/Harbour News",
    "Prices rose 3.5% in April, the National Bank of Fenland said, the fastest pace since 1998.",
    "Read more: http://example.org/news?id=5",
    "😀", "…", "?!", "12", "the",
]


def units(text, at):
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def paragraphs():
    rng = random.Random(7)
    yield from PLAIN
    yield from (t for t in ODD if t.strip())
    yield " ".join(PLAIN[:6])
    many = PLAIN[:6] + PLAIN[7:10]
    yield " ".join(rng.choice(many) for _ in range(60))  # several windows


def instructions():
    """What of the processor decides how ONNX Runtime adds; empty where the system does not tell."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as stream:
            flags = next((line.split(":", 1)[1].split() for line in stream if line.startswith("flags")), [])
    except OSError:
        flags = []
    return sorted({flag for flag in flags if flag.startswith(("avx", "fma", "amx"))})


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--model", required=True)
    a = ap.parse_args()
    with open(os.path.join(OUT, "word-pieces.jsonl"), "w", encoding="utf-8") as out:
        for text in ODD + PLAIN:
            spans = words.split(text)
            rows = [{"span": [units(text, s), units(text, e)], "pieces": list(pieces.of(text[s:e])),
                     "shape": pieces.shape(text[s:e], i > 0 and spans[i - 1][1] == s)} for i, (s, e) in enumerate(spans)]
            out.write(json.dumps({"text": text, "words": rows}) + "\n")
    with open(os.path.join(OUT, "processor.txt"), "w", encoding="ascii") as out:
        out.write(" ".join(instructions()) + "\n")
    reader = Reader(a.model)
    with open(os.path.join(OUT, "readings.jsonl"), "w", encoding="utf-8") as out:
        for text in paragraphs():
            r = reader.annotate(text)
            u = lambda at: units(text, at)
            out.write(json.dumps({"text": text,
                                  "sentences": [[[u(w.start), u(w.end), w.tag, w.head, w.relation, *(round(x, 3) for x in w.event or ())] for w in s] for s in r.sentences],
                                  "names": [[u(s), u(e), kind, round(p, 3)] for s, e, kind, p in r.names],
                                  "attributions": [[role.upper(), u(s), u(e), g, round(p, 3)] for role, s, e, g, p in r.roles]}) + "\n")


if __name__ == "__main__":
    main()
