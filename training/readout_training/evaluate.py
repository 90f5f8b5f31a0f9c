"""Scores on the development parts, close to those of the official scorers, quick enough for every epoch."""
import collections

import torch

from . import batches as b
from . import data


def _run(model, paragraphs, branch, index, size=6000):
    model.eval()
    for group in b.batches(paragraphs, size):
        batch = b.batch(group, model.inventory, index)
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=model.half):
            x = model.encode(batch, branch)
        yield group, batch, x


def syntax(model, paragraphs, index):
    """Head and relation without punctuation, tags, F1 of sentence starts; gold words and sentences."""
    count = collections.Counter()
    relations = model.inventory["relations"]
    parts = list(b.syntax_parts(paragraphs))
    with torch.no_grad():
        for group, batch, x in _run(model, parts, "syntax", index):
            heads = model.heads
            same = batch["sentences"][:, :, None] == batch["sentences"][:, None, :]
            head = heads.arcs(x).masked_fill(~same, -1e4).argmax(2)
            at_head = heads.relation_head(x).gather(1, head[..., None].expand(-1, -1, 192))
            relation = heads.relation(torch.relu(heads.relation_child(x) + at_head)).argmax(2)
            tag, start = heads.tag(x).argmax(2), heads.boundary(x).argmax(2)
            for row, p in enumerate(group):
                for i in range(len(p.words)):
                    cut = i >= batch["words"].shape[1] or not batch["words"][row, i]
                    count["words"] += 1
                    if not cut:
                        count["tags"] += model.inventory["tags"][tag[row, i]] == p.tags[i]
                        gold = i == 0 or p.sentences[i] != p.sentences[i - 1]
                        if i:
                            count["start right"] += gold and start[row, i].item() == 1
                            count["start found"] += start[row, i].item() == 1
                            count["start gold"] += gold
                    if p.relations[i] != "punct":
                        count["scored"] += 1
                        if not cut and head[row, i] == p.heads[i]:
                            count["uas"] += 1
                            count["las"] += relations[relation[row, i]].split(":")[0] == p.relations[i].split(":")[0]
    return {"las": count["las"] / count["scored"], "uas": count["uas"] / count["scored"], "tags": count["tags"] / count["words"],
            "sentences": 2 * count["start right"] / max(1, count["start found"] + count["start gold"])}


def name_spans(labels):
    """{(first, end, type)} of a list of tag names; an I without its B begins a name."""
    spans, start, kind = set(), None, None
    for i, label in enumerate(labels + ["O"]):
        if start is not None and label != "I-" + kind:
            spans.add((start, i, kind))
            start = None
        if label != "O" and start is None:
            start, kind = i, label[2:]
    return spans


def names(model, paragraphs, index):
    """F1 of exact typed spans; a found span with a masked word in it is left out."""
    right = found = asked = 0
    with torch.no_grad():
        for group, batch, x in _run(model, paragraphs, "syntax", index):
            best = model.heads.name(x).argmax(2)
            for row, p in enumerate(group):
                n = int(batch["words"][row].sum())
                gold = name_spans(["O" if k == data.MASKED else data.NAME_TAGS[k] for k in p.names])
                mine = {s for s in name_spans([data.NAME_TAGS[k] for k in best[row, :n].tolist()])
                        if data.MASKED not in p.names[s[0]:s[1]]}
                right, found, asked = right + len(gold & mine), found + len(mine), asked + len(gold)
    return {"names": 2 * right / max(1, found + asked)}


def factuality(scores):
    """From the scores of the whole values to one number: the middle of what people would say, which errs least by size."""
    share = torch.softmax(scores.float(), -1)
    up = share.cumsum(-1)
    at = (up >= 0.5).float().argmax(-1, keepdim=True)
    here, before = share.gather(-1, at), up.gather(-1, at) - share.gather(-1, at)
    value = data.FACTUALITY[0] - 0.5 + at + (0.5 - before) / here
    return value[..., 0].clamp(data.FACTUALITY[0], data.FACTUALITY[-1])


def three(value):
    return "happened" if value >= 1.5 else "did not" if value <= -1.5 else "uncertain"


def macro(pairs):
    """Mean F1 of the three classes over (gold, found)."""
    total = 0.0
    for kind in ("happened", "uncertain", "did not"):
        right = sum(g == m == kind for g, m in pairs)
        total += 2 * right / max(1, sum(g == kind for g, _ in pairs) + sum(m == kind for _, m in pairs))
    return total / 3


def events(model, paragraphs, index):
    """F1 of the words that are events; over all gold ones the mean error (of UW alone) and the macro F1 of three classes."""
    right = found = asked = 0
    pairs, errors = [], []
    with torch.no_grad():
        for group, batch, x in _run(model, paragraphs, "syntax", index):
            scores = model.heads.events(x)
            values = factuality(scores[..., 1:])
            for row, p in enumerate(group):
                for i in range(int(batch["words"][row].sum())):
                    gold, mine = p.events[i] is not None, scores[row, i, 0].item() > 0
                    right, found, asked = right + (gold and mine), found + mine, asked + gold
                    if gold:
                        value = values[row, i].item()
                        pairs.append((three(p.events[i]), three(value)))
                        if p.document.startswith("uw"):
                            errors.append(abs(value - p.events[i]))
    return {"triggers": 2 * right / max(1, found + asked), "factuality error": sum(errors) / max(1, len(errors)), "factuality": macro(pairs)}


def role_spans(labels):
    spans, start = set(), None
    for i, k in enumerate(list(labels) + [0]):
        if start is not None and k != 2:
            spans.add((start, i))
            start = None
        if k and start is None:
            start = i
    return spans


def attribution(model, paragraphs, index):
    """Exact F1 of each role's spans."""
    count = [[0, 0, 0] for _ in data.ROLES]
    with torch.no_grad():
        for group, batch, x in _run(model, paragraphs, "attribution", index):
            scores = model.heads.role(x).view(*x.shape[:2], 3, 3).numpy()
            for row, p in enumerate(group):
                n = int(batch["words"][row].sum())
                path = model.heads.crf.decode(scores[row, :n])
                for track in range(3):
                    gold, mine = role_spans(p.roles[track]), role_spans(path[track])
                    for k, v in enumerate((len(gold & mine), len(mine), len(gold))):
                        count[track][k] += v
    return {role: 2 * c[0] / max(1, c[1] + c[2]) for role, c in zip(data.ROLES, count)}
