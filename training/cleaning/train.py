#!/usr/bin/env python3
"""Learn which lines of a page are body, and write the trees as a table that readout-core reads.

    python3 training/cleaning/train.py TABLE OUT NAME [--check]

TABLE is what TrainingTable wrote (run.py makes it). A few gradient-boosted forests are learned, each from its own draw of lines
and of features, and written as one: NAME-trees.tsv gives the mean of their odds. --check prints the 4-gram F1 per set where no
site is judged by trees that have seen any page of that site (folds over all sets together), and with --leave-set-out where
no set is judged by trees that have seen any page of that set; it writes nothing. Needs numpy and scikit-learn; fixed seeds.
"""
import argparse, collections, hashlib, json, os, re, statistics
from urllib.parse import urlsplit

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

WORD = re.compile(r"\w+")
FOLDS, FORESTS, TREES, LEAVES = 4, 3, 90, 12
EASY_WORDS, EASY_KEPT, NEAR = 8, 0.25, 7


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
        page["site"] = site(urlsplit(page["url"]).hostname or page["id"])
    assert at == len(numbers), (at, len(numbers))
    return pages, names, numbers


def site(host):
    """The label before the public suffix, so that bbc.com and bbc.co.uk are one site."""
    labels = host.split(".")
    second = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in {"co", "com", "org", "net", "gov", "edu", "ac"}
    return labels[-3] if second else labels[-2] if len(labels) > 1 else host


def fold_of(page):
    return int(hashlib.sha1(("fold " + page["site"]).encode()).hexdigest(), 16) % FOLDS


def weights(pages):
    """A line weighs as its words do in its page; a little for each line, so that short ones are learned too."""
    out = []
    for page in pages:
        out.append((page["words"] + 3) / (page["words"][page["label"]].sum() + 100))
    w = np.concatenate(out)
    return w * len(w) / w.sum()


def drawn(pages, matrix, random):
    """Of short lines far from any body line, a quarter, each with fourfold weight: they are most of a page and easy."""
    rows, labels, kept_weights, at, all_weights = [], [], [], 0, weights(pages)
    for page, numbers in zip(pages, matrix):
        weight = all_weights[at:at + len(numbers)].copy()
        at += len(numbers)
        label = page["label"]
        near = np.convolve(label.astype(float), np.ones(NEAR), "same") > 0 if len(label) >= NEAR else np.ones(len(label), bool)
        easy = ~near & (page["words"] <= EASY_WORDS)
        keep = ~easy | (random.random_sample(len(label)) < EASY_KEPT)
        weight[easy] /= EASY_KEPT
        rows.append(numbers[keep])
        labels.append(label[keep])
        kept_weights.append(weight[keep])
    return np.vstack(rows), np.concatenate(labels), np.concatenate(kept_weights)


def learn(pages, matrix, forests=FORESTS):
    models = []
    for seed in range(1, forests + 1):
        x, y, weight = drawn(pages, matrix, np.random.RandomState(seed))
        model = HistGradientBoostingClassifier(max_iter=TREES, learning_rate=0.1, max_leaf_nodes=LEAVES, min_samples_leaf=40,
                                               l2_regularization=5.0, max_features=0.2, early_stopping=False, random_state=seed)
        models.append(model.fit(x, y, sample_weight=weight))
    return models


def odds(models, numbers):
    if len(numbers) == 0:
        return np.zeros(0)
    return 1 / (1 + np.exp(-np.mean([model.decision_function(numbers) for model in models], axis=0)))


def threshold(odds_of_lines, words):
    """The same bar as dev.readout.clean.Threshold."""
    if len(odds_of_lines) == 0:
        return 0.5
    order = np.argsort(-odds_of_lines, kind="stable")
    right, taken = np.cumsum((odds_of_lines * words)[order]), np.cumsum(words[order])
    best = (2 * right / np.maximum(1, taken + right[-1])).max()
    return (0.5 + min(0.5, max(0.1, best / 2))) / 2


def shingles(text):
    t = WORD.findall(text)
    c = collections.Counter(tuple(t[i:i + 4]) for i in range(max(1, len(t) - 3)))
    c.pop((), None)
    return c


def score(pages, opinion, bar):
    by_set = collections.defaultdict(list)
    for page, p in zip(pages, opinion):
        least = bar(p, page["words"])
        body = "\n".join(line for line, q in zip(page["lines"], p) if q >= least)
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


def write(models, names, path):
    with open(path, "w") as f:
        f.write("# Trees learned by training/cleaning/train.py; read by TreeModel, which says how.\n")
        base = np.mean([float(np.ravel(model._baseline_prediction)[0]) for model in models])
        f.write(f"base\t{base:.9g}\n")
        for model in models:
            f.write("forest\t\n")
            for (tree,) in model._predictors:
                f.write("tree\t\n")
                nodes = tree.nodes

                def put(i):
                    node = nodes[i]
                    if node["is_leaf"]:
                        f.write(f"=\t{node['value']:.5g}\n")
                    else:
                        f.write(f"{names[node['feature_idx']]}\t{node['num_threshold']:.9g}\n")
                        put(node["left"])
                        put(node["right"])
                put(0)


def check(pages, own, fold, forests, errors):
    opinion = [None] * len(pages)
    for held in sorted(set(fold)):
        train = [i for i in range(len(pages)) if fold[i] != held]
        models = learn([pages[i] for i in train], [own[i] for i in train], forests)
        for i in range(len(pages)):
            if fold[i] == held:
                opinion[i] = odds(models, own[i])
    for name, bar in (("one half", lambda p, w: 0.5), ("by page", threshold)):
        print("bar", name, {k: tuple(round(x, 4) for x in v) for k, v in score(pages, opinion, bar)[0].items()}, flush=True)
    for name, rows in score(pages, opinion, threshold)[1].items():
        for tp, fp, fn, page in sorted(rows, key=lambda r: r[0])[:errors]:
            print(f"  {tp:.3f} +{fp:.3f} -{fn:.3f} {name} {page['id']} {page['url']}")
    return opinion


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("table")
    ap.add_argument("out")
    ap.add_argument("name")
    ap.add_argument("--check", action="store_true")
    ap.add_argument("--leave-set-out", action="store_true")
    ap.add_argument("--forests", type=int, default=FORESTS)
    ap.add_argument("--errors", type=int, default=0, help="with --check: also the N worst pages of each set")
    args = ap.parse_args()
    pages, names, numbers = load(args.table)
    own = [numbers[page["rows"]] for page in pages]
    print(len(pages), "pages", numbers.shape, "lines x features", flush=True)
    if not args.check:
        write(learn(pages, own, args.forests), names, os.path.join(args.out, args.name + "-trees.tsv"))
        return
    best, _ = score(pages, [page["label"].astype(float) for page in pages], lambda p, w: 0.5)
    print("best by whole lines", {k: round(v[0], 4) for k, v in best.items()}, flush=True)
    fold = [page["set"] for page in pages] if args.leave_set_out else [fold_of(page) for page in pages]
    opinion = check(pages, own, fold, args.forests, args.errors)
    json.dump([[page["set"], page["id"], [float(round(x, 3)) for x in p]] for page, p in zip(pages, opinion)],
              open(os.path.join(args.table, "opinion.json"), "w"))


if __name__ == "__main__":
    main()
