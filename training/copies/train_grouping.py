#!/usr/bin/env python3
"""Fit the weights by which two articles are told to be of one story.

    python3 train_grouping.py TABLE.tsv... > grouping-weights.tsv

Each table is one set, as GroupingTable (test sources of readout-core) writes it: alike (1 where the pair is of one story or of
two look-alike ones), label (1 where of one story), then the measures. Sets count alike; a pair of look-alikes counts three times.
Needs scikit-learn.
"""
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

x, y, weight = [], [], []
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as table:
        names = table.readline().rstrip("\n").split("\t")[2:]
        rows = np.loadtxt(table, delimiter="\t")
    x.append(rows[:, 2:])
    y.append(rows[:, 1].astype(int))
    weight.append(3000 / len(rows) * np.where(rows[:, 0] == 1, 3, 1))
x, y, weight = np.vstack(x), np.concatenate(y), np.concatenate(weight)
scale = StandardScaler().fit(x)
model = LogisticRegression(C=1, max_iter=2000).fit(scale.transform(x), y, sample_weight=weight)
plain = model.coef_[0] / scale.scale_
print("# logistic regression over pairs of articles, made by training/copies/train_grouping.py")
print(f"constant\t{model.intercept_[0] - np.sum(plain * scale.mean_):.6f}")
for name, value in zip(names, plain):
    print(f"{name}\t{value:.6f}")
