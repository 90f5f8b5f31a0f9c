#!/usr/bin/env python3
"""Make the table of how many articles use a common English word.

    python3 word_bands.py ARTICLES.jsonl... > english-word-bands.tsv

Each input line is a JSON object with a "text". A word counts once an article. Kept are words that stand in lower case
nearly everywhere (so no names) and in at least one article of 256. Each output line is a band and its words: band k holds
the words that between 1/2^k and 1/2^(k+1) of the articles use. No order, count or text of the sources survives.
"""
import collections
import json
import math
import re
import sys
import unicodedata

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def fold(word):
    return "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c)).replace("’", "'")


def main(paths):
    articles, seen, upper, lower = 0, collections.Counter(), collections.Counter(), collections.Counter()
    for path in paths:
        for line in open(path, encoding="utf-8"):
            text = json.loads(line)["text"]
            articles += 1
            words = set()
            for m in WORD.finditer(text):
                words.add(fold(m.group()))
                (upper if m.group()[0].isupper() else lower)[fold(m.group())] += 1
            seen.update(words)
    bands = collections.defaultdict(list)
    for word, count in seen.items():
        if len(word) > 1 or word in "ai":
            share = count / articles
            if share >= 1 / 256 and lower[word] >= 2 * upper[word]:
                bands[int(-math.log2(share))].append(word)
    print("# band k: words that between 1/2^k and 1/2^(k+1) of English news articles use; made by training/copies/word_bands.py")
    for band in sorted(bands):
        print(band, " ".join(sorted(bands[band])), sep="\t")


main(sys.argv[1:])
