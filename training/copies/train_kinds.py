#!/usr/bin/env python3
"""Fit the weights by which the kind of a copy is told.

    python3 train_kinds.py TABLE.tsv [--strength C] > copy-kind-weights.tsv

TABLE.tsv is that of train_weights.py; pairs that are no copies are left out. Each set counts alike. Measures that tell more of
the sets than of the kinds (how long the texts are, how their language writes names) are not looked at. Prints a column of weights a
kind for the plain measures, and to standard error what ten folds give, with all pairs of one group in one fold. Needs scikit-learn.
"""
import argparse
import csv
import random
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
ap.add_argument("table")
ap.add_argument("--strength", type=float, default=0.3, help="inverse of the penalty")
args = ap.parse_args()

KINDS = {"verbatim": "VERBATIM", "abridged": "ABRIDGED", "rewritten": "REWRITTEN", "translation": "TRANSLATED"}
rows = [r for r in csv.DictReader(open(args.table, encoding="utf-8"), delimiter="\t") if r["label"] == "copy"]
names = [n for n in rows[0] if n not in ("set", "id", "label", "kind", "group", "logShorter") and not n.startswith("words")]
x = np.array([[float(r[n]) for n in names] for r in rows])
y = np.array([KINDS[r["kind"]] for r in rows])
sets = np.array([r["set"] for r in rows])
groups = np.array([r["group"] for r in rows])
weight = np.array([400 / np.sum(sets == s) for s in sets])


def fit(where):
    scale = StandardScaler().fit(x[where])
    model = LogisticRegression(C=args.strength, max_iter=5000)
    return scale, model.fit(scale.transform(x[where]), y[where], sample_weight=weight[where])


order = sorted(set(groups))
random.Random(7).shuffle(order)
fold = {g: i % 10 for i, g in enumerate(order)}
folds = np.array([fold[g] for g in groups])
said = np.empty(len(y), object)
for k in range(10):
    scale, model = fit(folds != k)
    said[folds == k] = model.predict(scale.transform(x[folds == k]))
for s in sorted(set(sets)):
    print(f"{s}: {np.mean(said[sets == s] == y[sets == s]):.3f} of the kinds right over ten folds", file=sys.stderr)

scale, model = fit(np.ones(len(y), bool))
plain = model.coef_ / scale.scale_
print(f"# logistic regression over kinds, made by training/copies/train_kinds.py from {len(rows)} labelled copies")
print("measure", *model.classes_, sep="\t")
print("constant", *(f"{v:.6f}" for v in model.intercept_ - plain @ scale.mean_), sep="\t")
for i, n in enumerate(names):
    print(n, *(f"{v:.6f}" for v in plain[:, i]), sep="\t")
