#!/usr/bin/env python3
"""Fit the weights by which a text's style is told to be that of a machine's translation.

    python3 train_translation_style.py TABLE.tsv [--features N] [--strength C] > translation-style.tsv

TABLE.tsv is that of StyleTable (test sources): who wrote the text (machine, translator, desk), its document, its style. Human
translations count fourfold, since they are few and nearest. Prints a weight and what is usual in desks' texts for each of the N pieces and pairs
of neighbours that weigh most, and to standard error what five folds give, with all versions of one document in one fold: how many of
each kind score above thresholds at which so many human translations do. Needs scikit-learn.
"""
import argparse
import hashlib
import sys

import numpy as np
import scipy.sparse as sparse
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ap.add_argument("table")
ap.add_argument("--features", type=int, default=1000)
ap.add_argument("--strength", type=float, default=0.02, help="inverse of the penalty")
ap.add_argument("--scores", help="where to write the folds' scores, one a line of the table")
args = ap.parse_args()

RARE = 25  # texts at least that have a piece or pair
FLATTEST = 0.02  # frequencies are not scaled up more than by this

rows = [line.rstrip("\n").split("\t") for line in open(args.table, encoding="utf-8")]
by = np.array([r[0] for r in rows])
y = (by == "machine").astype(int)
weight = np.where(by == "translator", 4.0, 1.0)
folds = np.array([int(hashlib.sha1(r[1].encode()).hexdigest(), 16) % 5 for r in rows])
texts = [r[2] for r in rows]
vectors = CountVectorizer(token_pattern=r"\S+", ngram_range=(1, 2), min_df=RARE, lowercase=False)
counts = vectors.fit_transform(texts)
lengths = np.array([max(60, len(t.split(" "))) for t in texts])
often = (sparse.diags(100 / lengths) @ counts).sqrt().tocsr()
names = vectors.get_feature_names_out()


def fit(where):
    scale = 1 / np.maximum(np.sqrt(np.asarray(often[where].power(2).mean(0)).ravel()), FLATTEST)
    x = (often[where] @ sparse.diags(scale)).tocsr()
    first = LogisticRegression(C=args.strength, max_iter=500, solver="liblinear").fit(x, y[where], sample_weight=weight[where])
    chosen = np.sort(np.argsort(-np.abs(first.coef_[0]), kind="stable")[: args.features])
    model = LogisticRegression(C=args.strength, max_iter=500, solver="liblinear").fit(x[:, chosen], y[where], sample_weight=weight[where])
    return chosen, model.coef_[0] * scale[chosen], model.intercept_[0]


score = np.zeros(len(rows))
for k in range(5):
    chosen, weights, constant = fit(folds != k)
    score[folds == k] = often[folds == k][:, chosen] @ weights + constant
for share in (0.005, 0.01, 0.02, 0.03, 0.04, 0.06, 0.1, 0.2):
    bar = np.sort(score[by == "translator"])[::-1][int(share * np.sum(by == "translator"))]
    print(f"above {bar:6.2f}: " + ", ".join(f"{b} {np.mean(score[by == b] > bar):.4f}" for b in ("translator", "machine", "desk")), file=sys.stderr)
if args.scores:
    np.savetxt(args.scores, score, fmt="%.4f")

chosen, weights, constant = fit(np.ones(len(rows), bool))
usual = np.asarray(often[by == "desk"][:, chosen].mean(0)).ravel()
print(f"## piece or pair of neighbours (see TextStyle), weight, usual in the news; made by training/copies/train_translation_style.py from {len(rows)} texts")
print(f"constant\t{constant:.4f}\t0")
for i, w, u in sorted(zip(chosen, weights, usual), key=lambda t: -t[1]):
    print(f"{names[i]}\t{w:.4f}\t{u:.4f}")
