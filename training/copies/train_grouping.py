#!/usr/bin/env python3
"""Fit the weights by which two articles are told to be of one story: from the data to the resource in one command.

    python3 training/copies/train_grouping.py --shared ../shared --readout ./readout

Reads the development halves of stories-news and stories-ecb with Readout (or takes readings that were printed before:
--readings FOLDER with stories-news.jsonl and stories-ecb.jsonl), has it measure every pair (readout stories --pairs), checks the
choice of measures in eight folds by topic, and writes grouping-weights.tsv from all of it. Sets count alike; a pair of look-alike
events counts three times. The same readings give the same weights. Needs numpy and scikit-learn.
"""
import argparse
import json
import pathlib
import subprocess
import tempfile

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

SETS = ["stories-news", "stories-ecb"]
RESOURCE = "readout-core/src/main/resources/dev/readout/story/group/grouping-weights.tsv"
HARDLY_ALIKE = 0.03
FOLDS = 8
ONE_STORY = 0.34
OF_EITHER = 0.9
DOUBT = 6


class Table:
    """The pairs of one set."""

    def __init__(self, folder, pairs):
        gold = {}
        for line in open(folder / "gold.jsonl", encoding="utf-8"):
            row = json.loads(line)
            gold[row["id"]] = (row["story"], row.get("topic", row["story"]))
        lines = open(pairs, encoding="utf-8")
        self.names = next(lines).rstrip("\n").split("\t")[2:]
        numbers = {}
        a, b, values = [], [], []
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if cells[0] in gold and cells[1] in gold:
                a.append(numbers.setdefault(cells[0], len(numbers)))
                b.append(numbers.setdefault(cells[1], len(numbers)))
                values.append([float(cell) for cell in cells[2:]])
        self.a, self.b, self.values = np.array(a), np.array(b), np.array(values)
        ids = sorted(numbers, key=numbers.get)
        self.story = np.array([gold[i][0] for i in ids])
        self.topic = np.array([gold[i][1] for i in ids])
        self.same = self.story[self.a] == self.story[self.b]
        has_topics = len(set(self.topic)) < len(set(self.story))
        self.alike = has_topics & (self.topic[self.a] == self.topic[self.b])
        undated = self.values[:, self.names.index("undated")] == 1
        self.undated = np.zeros((len(ids), len(ids)), bool)
        self.undated[self.a[undated], self.b[undated]] = self.undated[self.b[undated], self.a[undated]] = True
        self.kept = self.same | (self.values[:, 0] >= HARDLY_ALIKE)


def fit(tables, rows):
    """Weights on the measures as they are; rows picks the pairs of each table."""
    x = np.vstack([t.values[r] for t, r in zip(tables, rows)])
    y = np.concatenate([t.same[r] for t, r in zip(tables, rows)])
    weight = np.concatenate([3000 / r.sum() * np.where(t.alike[r], 3, 1) for t, r in zip(tables, rows)])
    scale = StandardScaler().fit(x)
    scale.scale_[scale.scale_ == 0] = 1
    model = LogisticRegression(C=1, max_iter=2000).fit(scale.transform(x), y, sample_weight=weight)
    plain = model.coef_[0] / scale.scale_
    return model.intercept_[0] - np.sum(plain * scale.mean_), plain


def b_cubed(gold, found):
    g, f = gold[:, None] == gold[None], found[:, None] == found[None]
    both = (g & f).sum(1)
    return (both / f.sum(1)).mean(), (both / g.sum(1)).mean()


def joined(chance, undated):
    """Average linkage as Readout joins, but for what it does with stories told for weeks: two groups need a mean of ONE_STORY
    between them, and where no date tells them apart a good part of what holds either together."""
    chance, undated = chance.copy(), undated.astype(float)
    np.fill_diagonal(chance, 0)
    np.fill_diagonal(undated, 0)
    between, size = chance * undated, np.ones(len(chance))
    within, pairs = np.zeros(len(chance)), np.zeros(len(chance))
    mean, open_ = chance.copy(), ~np.eye(len(chance), dtype=bool)
    label = np.arange(len(chance))
    while True:
        best = np.where(open_, mean, -1)
        a, b = divmod(int(best.argmax()), len(chance))
        if best[a, b] < ONE_STORY:
            return label
        closeness = within[[a, b]] / (pairs[[a, b]] + DOUBT)
        if best[a, b] < OF_EITHER * np.sqrt(closeness.prod()):
            open_[a, b] = open_[b, a] = False
            continue
        within[a] += within[b] + between[a, b]
        pairs[a] += pairs[b] + undated[a, b]
        label[label == b] = a
        size[a] += size[b]
        for sums in (chance, between, undated):
            sums[a] += sums[b]
            sums[:, a] = sums[a]
            sums[a, a] = 0
        # A changed group is looked at again with all that are left.
        left = np.isin(np.arange(len(chance)), label)
        open_[a], open_[:, a] = left, left
        open_[b], open_[:, b], open_[a, a] = False, False, False
        mean[a] = mean[:, a] = chance[a] / (size[a] * size)


def folds(tables):
    """B-cubed on topics that the weights have not seen."""
    shuffle = np.random.RandomState(0)
    fold = []
    for table in tables:
        topics = sorted(set(table.topic))
        shuffle.shuffle(topics)
        of = {topic: i % FOLDS for i, topic in enumerate(topics)}
        fold.append(np.array([of[topic] for topic in table.topic]))
    scores = {name: [] for name in SETS}
    for i in range(FOLDS):
        rows = [t.kept & (f[t.a] != i) & (f[t.b] != i) for t, f in zip(tables, fold)]
        constant, weights = fit(tables, rows)
        for name, table, of in zip(SETS, tables, fold):
            inside = np.where(of == i)[0]
            at = -np.ones(len(of), int)
            at[inside] = np.arange(len(inside))
            pairs = (of[table.a] == i) & (of[table.b] == i)
            chance = np.zeros((len(inside), len(inside)))
            p = 1 / (1 + np.exp(-(constant + table.values[pairs] @ weights)))
            chance[at[table.a[pairs]], at[table.b[pairs]]] = p
            chance = np.maximum(chance, chance.T)
            found = joined(chance, table.undated[np.ix_(inside, inside)])
            scores[name].append((len(inside), *b_cubed(table.story[inside], found)))
    for name, rows in scores.items():
        n = sum(r[0] for r in rows)
        p, r = (sum(row[0] * row[k] for row in rows) / n for k in (1, 2))
        print(f"{name}: in {FOLDS} folds by topic B-cubed precision {p:.3f}, recall {r:.3f}, F1 {2 * p * r / (p + r):.3f}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--shared", type=pathlib.Path, required=True)
    arguments.add_argument("--readout", default="./readout")
    arguments.add_argument("--readings", type=pathlib.Path)
    arguments.add_argument("--out", type=pathlib.Path, default=pathlib.Path(RESOURCE))
    given = arguments.parse_args()
    tables = []
    with tempfile.TemporaryDirectory() as folder:
        for name in SETS:
            gold = given.shared / "gold" / name
            source = given.readings / f"{name}.jsonl" if given.readings else gold / "articles.jsonl"
            pairs = pathlib.Path(folder) / "pairs.tsv"
            with open(pairs, "wb") as out:
                # Some pages of the data hold nothing to read, which Readout ends with 3 for.
                code = subprocess.run([given.readout, "stories", "--pairs", str(source)], stdout=out).returncode
            if code not in (0, 3):
                raise SystemExit(f"{given.readout} ended with {code}")
            tables.append(Table(gold, pairs))
    folds(tables)
    constant, weights = fit(tables, [t.kept for t in tables])
    with open(given.out, "w", encoding="utf-8") as out:
        out.write("# logistic regression over pairs of articles, made by training/copies/train_grouping.py\n")
        out.write(f"constant\t{constant:.6f}\n")
        for name, weight in zip(tables[0].names, weights):
            out.write(f"{name}\t{weight:.6f}\n")


if __name__ == "__main__":
    main()
