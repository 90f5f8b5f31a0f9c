"""python -m readout_training.score --model FILE.onnx: the exported model on the development sets, by the official scorers.

Prints heads and tags on gold words and on raw text, names, and attributions; readings are left in runs/scored for a closer look.
"""
import argparse
import json
import os
import re
import subprocess
import sys

from . import data
from .reader import Reader

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.environ.get("READOUT_SHARED", os.path.join(HERE, "../../../shared"))


def joined(p):
    """The text of a paragraph of words, and the words' places in it."""
    text, spans = "", []
    for word, glued in zip(p.words, p.glued):
        text += "" if glued or not text else " "
        spans.append((len(text), len(text) + len(word)))
        text += word
    return text, spans


def write_conllu(out, reading):
    for sentence in reading.sentences:
        for i, w in enumerate(sentence):
            universal = "PUNCT" if w.relation == "punct" else "X"
            out.write("\t".join([str(i + 1), w.form, "_", universal, w.tag, "_", str(w.head + 1), w.relation, "_", "_"]) + "\n")
        out.write("\n")


def language(reader, folder, gold_words):
    path = os.path.join(folder, "gold-words.conllu" if gold_words else "raw.conllu")
    document = None
    with open(path, "w", encoding="utf-8") as out:
        for p in data.conllu(os.path.join(SHARED, "gold/language-ud/dev.conllu.gz")):
            if p.document != document:
                document = p.document
                out.write(f"# newdoc id = {document}\n")
            text, spans = joined(p)
            starts = {i for i in range(len(p.words)) if i == 0 or p.sentences[i] != p.sentences[i - 1]}
            write_conllu(out, reader.read(p.words, p.glued, spans, starts) if gold_words else reader.annotate(text))
    return subprocess.run([sys.executable, os.path.join(SHARED, "score/language.py"), "--gold",
                           os.path.join(SHARED, "gold/language-ud/dev.conllu.gz"), "--predicted", path], capture_output=True, text=True).stdout


def reading(reader, article):
    """Names and statements of an article, paragraph by paragraph."""
    names, statements = [], []
    for m in re.finditer(r"[^\n\r\u2029]+", article["text"]):
        found, at = reader.annotate(m[0]), m.start()
        names += [{"span": [at + s, at + e], "type": kind, "score": round(p, 3)} for s, e, kind, p in found.names]
        groups = {}
        for role, s, e, group, _ in found.roles:
            groups.setdefault(group if group >= 0 else (role, s), {"source": [], "cue": [], "content": []})[role].append([at + s, at + e])
        statements += groups.values()
    return {"id": article["id"], "names": names, "statements": statements}


def articles(reader, folder, name, scorer, split="dev"):
    """Scores the dev part of a set of articles."""
    part = os.path.join(folder, name)
    os.makedirs(part, exist_ok=True)
    source = os.path.join(SHARED, "gold", name)
    gold = [g for g in data.lines(os.path.join(source, "gold.jsonl")) if g["split"] == split]
    wanted = {g["id"] for g in gold}
    kept = [a for a in data.lines(os.path.join(source, "articles.jsonl")) if a["id"] in wanted]
    for file, rows in (("gold.jsonl", gold), ("articles.jsonl", kept), ("readings.jsonl", [reading(reader, a) for a in kept])):
        with open(os.path.join(part, file), "w", encoding="utf-8") as out:
            out.writelines(json.dumps(r, ensure_ascii=False) + "\n" for r in rows)
    return subprocess.run([sys.executable, os.path.join(SHARED, "score", scorer), "--gold", part, "--readings", os.path.join(part, "readings.jsonl")],
                          capture_output=True, text=True).stdout


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--model", required=True)
    ap.add_argument("--sets", nargs="+", default=["gold", "raw", "names", "attribution"])
    a = ap.parse_args()
    folder = os.path.join(HERE, "../runs/scored")
    os.makedirs(folder, exist_ok=True)
    reader = Reader(a.model)
    for which in a.sets:
        print(f"== {which}", flush=True)
        if which in ("gold", "raw"):
            print(language(reader, folder, which == "gold"))
        elif which == "names":
            print(articles(reader, folder, "names-ner", "names_ner.py"))
        else:
            print(articles(reader, folder, "statements-polnear", "statements.py"))


if __name__ == "__main__":
    main()
