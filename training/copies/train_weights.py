#!/usr/bin/env python3
"""Fit the weights of a logistic regression from a table of measures.

    python3 train_weights.py TABLE.tsv [--strength C] > weights.tsv

TABLE.tsv has a header; the columns set, id, label, kind and group come first, every other column is a measure. Each set
counts alike, however many pairs it has. Prints weights for the plain measures, and to standard error what ten folds give,
with all pairs of one group in one fold. Needs scikit-learn.
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
ap.add_argument("--positive", default="copy", help="the label to be told from all others")
args = ap.parse_args()

rows = list(csv.DictReader(open(args.table, encoding="utf-8"), delimiter="\t"))
names = [n for n in rows[0] if n not in ("set", "id", "label", "kind", "group")]
x = np.array([[float(r[n]) for n in names] for r in rows])
y = np.array([r["label"] == args.positive for r in rows]).astype(int)
sets = np.array([r["set"] for r in rows])
groups = np.array([r["group"] for r in rows])
weight = np.zeros(len(y))
for s in set(sets):
    weight[sets == s] = 400 / np.sum(sets == s)


def fit(where):
    scale = StandardScaler().fit(x[where])
    model = LogisticRegression(C=args.strength, max_iter=5000)
    return scale, model.fit(scale.transform(x[where]), y[where], sample_weight=weight[where])


order = sorted(set(groups))
random.Random(7).shuffle(order)
fold = {g: i % 10 for i, g in enumerate(order)}
folds = np.array([fold[g] for g in groups])
said = np.zeros(len(y), int)
for k in range(10):
    scale, model = fit(folds != k)
    said[folds == k] = model.predict(scale.transform(x[folds == k]))
for s in sorted(set(sets)):
    here = sets == s
    hit = np.sum(said[here] & y[here])
    f1 = 2 * hit / max(1, np.sum(said[here]) + np.sum(y[here]))
    print(f"{s}: F1 {f1:.3f}, false {np.mean(said[here][y[here] == 0]):.3f}, over ten folds", file=sys.stderr)

scale, model = fit(np.ones(len(y), bool))
plain = model.coef_[0] / scale.scale_
print(f"# logistic regression, made by training/copies/train_weights.py from {len(rows)} labelled pairs")
print(f"constant\t{model.intercept_[0] - np.sum(plain * scale.mean_):.6f}")
for n, w in zip(names, plain):
    print(f"{n}\t{w:.6f}")
