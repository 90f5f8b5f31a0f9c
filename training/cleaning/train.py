#!/usr/bin/env python3
"""Learn which lines of a page are body, and write the trees as tables that readout-core reads.

    python3 training/cleaning/train.py TABLE OUT NAME [--check]

TABLE is what TrainingTable wrote (see docs/cleaning.md). Two gradient-boosted forests are learned: NAME-first.tsv from the
features of a line, NAME-second.tsv from these and from what the first says of the lines around. The second learns from
opinions of forests that have not seen the site. --check prints the 4-gram F1 per set where no site is judged by a forest
that has seen it, and writes nothing. Needs numpy and scikit-learn (HistGradientBoostingClassifier); fixed seeds.
"""
import argparse, collections, json, os, re, statistics, sys
from urllib.parse import urlsplit

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

WORD = re.compile(r"\w+")
REACH, WINDOWS, FOLDS = 4, (3, 8, 20), 4


def load(folder):
    pages = [json.loads(line) for line in open(os.path.join(folder, "pages.jsonl"), encoding="utf-8")]
    names = open(os.path.join(folder, "names.txt")).read().split()
    numbers = np.fromfile(os.path.join(folder, "numbers.bin"), dtype=">f4").astype(np.float32).reshape(-1, len(names))
    at = 0
    for page in pages:
        page["rows"] = slice(at, at + len(page["lines"]))
        at += len(page["lines"])
        page["words"] = np.array([max(1, len(WORD.findall(line))) for line in page["lines"]], dtype=float)
        page["label"] = np.array(page["share"]) >= 0.5
        host = urlsplit(page["url"]).hostname or page["id"]
        page["site"] = page["page"] or ".".join(host.split(".")[-2:])
    assert at == len(numbers), (at, len(numbers))
    return pages, names, numbers


def fold_of(page):
    import hashlib
    return int(hashlib.sha1(page["site"].encode()).hexdigest(), 16) % FOLDS


def second(page, numbers, first):
    """The same numbers as dev.readout.clean.SecondLook."""
    n, words, container = len(first), numbers[:, 0].astype(float), page["container"]
    expected = np.concatenate([[0], np.cumsum(first * words)])
    length = np.concatenate([[0], np.cumsum(words)])
    held, held_words = collections.Counter(), collections.Counter()
    for c, p, w in zip(container, first, words):
        held[c] += p * w
        held_words[c] += w
    total = max(1.0, expected[n])
    rows = []
    for i in range(n):
        row = [first[i]]
        for step in range(1, REACH + 1):
            row += [first[i - step] if i - step >= 0 else 0, first[i + step] if i + step < n else 0]
        for reach in WINDOWS:
            a, b = max(0, i - reach), min(n, i + reach + 1)
            row += [(expected[i] - expected[a]) / max(1, length[i] - length[a]),
                    (expected[b] - expected[i + 1]) / max(1, length[b] - length[i + 1])]
        row += [held[container[i]] / max(1, held_words[container[i]]), expected[i] / total,
                (expected[n] - expected[i + 1]) / total, total]
        rows.append(row)
    return np.hstack([numbers, np.array(rows, dtype=np.float32).reshape(n, -1)])


def second_names():
    names = ["first"]
    for step in range(1, REACH + 1):
        names += [f"first_back_{step}", f"first_on_{step}"]
    for reach in WINDOWS:
        names += [f"first_before_{reach}", f"first_after_{reach}"]
    return names + ["first_place", "body_before", "body_after", "body_words"]


def weights(pages):
    """A line weighs as its words do in its page; a little for each line, so that short ones are learned too."""
    out = []
    for page in pages:
        w = (page["words"] + 3) / (page["words"][page["label"]].sum() + 100)
        out.append(w * page.get("weight", 1.0))
    w = np.concatenate(out)
    return w * len(w) / w.sum()


def learn(pages, matrix, trees, leaves):
    x = np.vstack(matrix)
    y = np.concatenate([page["label"] for page in pages])
    model = HistGradientBoostingClassifier(max_iter=trees, learning_rate=0.1, max_leaf_nodes=leaves, min_samples_leaf=25,
                                           l2_regularization=2.0, early_stopping=False, random_state=1)
    return model.fit(x, y, sample_weight=weights(pages))


def shingles(text):
    t = WORD.findall(text)
    c = collections.Counter(tuple(t[i:i + 4]) for i in range(max(1, len(t) - 3)))
    c.pop((), None)
    return c


def score(pages, opinion, threshold=0.5):
    by_set = collections.defaultdict(list)
    for page, p in zip(pages, opinion):
        body = "\n".join(line for line, q in zip(page["lines"], p) if q >= threshold)
        t, s = shingles(page["body"]), shingles(body)
        tp = sum((t & s).values())
        fp, fn = sum(s.values()) - tp, sum(t.values()) - tp
        total = (tp + fp + fn) or 1
        by_set[page["set"]].append((tp / total, fp / total, fn / total, page))
    out = {}
    for name, rows in by_set.items():
        p = statistics.mean([tp / (tp + fp) for tp, fp, _, _ in rows if tp + fp > 0] or [0])
        r = statistics.mean([tp / (tp + fn) for tp, _, fn, _ in rows if tp + fn > 0] or [0])
        out[name] = (2 * p * r / (p + r) if p + r else 0, p, r)
    return out, by_set


def write(model, names, path):
    with open(path, "w") as f:
        f.write("# Trees learned by training/cleaning/train.py; read by TreeModel, which says how.\n")
        f.write(f"base\t{float(np.ravel(model._baseline_prediction)[0]):.9g}\n")
        for (tree,) in model._predictors:
            f.write("tree\t\n")
            nodes = tree.nodes

            def put(i):
                node = nodes[i]
                if node["is_leaf"]:
                    f.write(f"=\t{node['value']:.6g}\n")
                else:
                    f.write(f"{names[node['feature_idx']]}\t{node['num_threshold']:.9g}\n")
                    put(node["left"])
                    put(node["right"])
            put(0)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("table")
    ap.add_argument("out")
    ap.add_argument("name")
    ap.add_argument("--check", action="store_true")
    ap.add_argument("--trees", type=int, default=60)
    ap.add_argument("--leaves", type=int, default=16)
    ap.add_argument("--errors", type=int, default=0)
    args = ap.parse_args()
    pages, names, numbers = load(args.table)
    folds = np.array([fold_of(page) for page in pages])
    own = [numbers[page["rows"]] for page in pages]
    print(len(pages), "pages", numbers.shape, "lines x features", flush=True)
    best, _ = score(pages, [page["label"].astype(float) for page in pages])
    print("ceiling", {k: round(v[0], 4) for k, v in best.items()}, flush=True)

    def unseen(matrix, trees):
        opinion = [None] * len(pages)
        for fold in range(FOLDS):
            train = [i for i in range(len(pages)) if folds[i] != fold]
            model = learn([pages[i] for i in train], [matrix[i] for i in train], trees, args.leaves)
            for i in range(len(pages)):
                if folds[i] == fold:
                    opinion[i] = model.predict_proba(matrix[i])[:, 1] if len(matrix[i]) else np.zeros(0)
        return opinion

    first = unseen(own, args.trees)
    print("first ", {k: tuple(round(x, 4) for x in v) for k, v in score(pages, first)[0].items()}, flush=True)
    stacked = [second(page, x, p) for page, x, p in zip(pages, own, first)]
    if args.check:
        last = unseen(stacked, args.trees)
        for threshold in (0.35, 0.4, 0.45, 0.5, 0.55, 0.6):
            result, by_set = score(pages, last, threshold)
            print("second", threshold, {k: tuple(round(x, 4) for x in v) for k, v in result.items()}, flush=True)
        _, by_set = score(pages, last)
        for name, rows in by_set.items():
            for tp, fp, fn, page in sorted(rows, key=lambda r: r[0])[:args.errors]:
                print(f"  {tp:.3f} +{fp:.3f} -{fn:.3f} {name} {page['id']} {page['url']}")
        json.dump([[page["set"], page["id"], [float(round(x, 3)) for x in p]] for page, p in zip(pages, last)],
                  open(os.path.join(args.table, "opinion.json"), "w"))
        return
    write(learn(pages, own, args.trees, args.leaves), names, os.path.join(args.out, args.name + "-first.tsv"))
    write(learn(pages, stacked, args.trees, args.leaves), names + second_names(),
          os.path.join(args.out, args.name + "-second.tsv"))


if __name__ == "__main__":
    main()
