"""Losses of the tasks over one batch."""
import torch
from torch.nn import functional as F

from .data import FACTUALITY, MASKED
from .model import drop


def _entropy(scores, labels, **more):
    return F.cross_entropy(scores.float().flatten(0, 1), labels.flatten(), ignore_index=MASKED, **more)


def syntax(model, batch):
    x, heads = model.encode(batch, "syntax"), model.heads
    x = drop(x, 0.2, model.training)
    same = batch["sentences"][:, :, None] == batch["sentences"][:, None, :]
    arcs = heads.arcs(x).masked_fill(~same, -1e4)
    gold = batch["heads"].clamp(min=0)
    at_head = lambda t: t.gather(1, gold[..., None].expand(-1, -1, t.shape[-1]))
    relation = heads.relation(F.relu(heads.relation_child(x) + at_head(heads.relation_head(x))))
    return (_entropy(arcs, batch["heads"]) + _entropy(relation, batch["relations"]) + 0.7 * _entropy(heads.tag(x), batch["tags"])
            + 0.3 * _entropy(heads.boundary(x), batch["boundary"]))


def names(model, batch):
    x = drop(model.encode(batch, "syntax"), 0.2, model.training)
    return 1.5 * _entropy(model.heads.name(x), batch["names"])


def events(model, batch):
    """Which words are events, and the share of each whole value: a judgement between two of them is shared by both."""
    scores = model.heads.events(drop(model.encode(batch, "syntax"), 0.2, model.training)).float()
    known, event = batch["triggers"] != MASKED, batch["triggers"] == 1
    trigger = F.binary_cross_entropy_with_logits(scores[..., 0][known], batch["triggers"][known].float())
    wanted = (1 - (batch["values"][event][:, None] - torch.tensor(FACTUALITY)).abs()).clamp(min=0)
    return trigger + F.cross_entropy(scores[event][:, 1:], wanted)


def attribution(model, batch):
    x = drop(model.encode(batch, "attribution"), 0.1, model.training)
    b, w, _ = x.shape
    scores = model.heads.role(x).view(b, w, 3, 3)
    words = batch["words"].sum()
    crf = model.heads.crf.loss(scores, batch["roles"], batch["words"]).sum() / words
    return 3 * crf + 0.3 * link(model, x, batch)


def link(model, x, batch):
    """Spans of one paragraph two by two, by their first words: do they belong to one attribution?"""
    heads, places, labels = model.heads, [], []
    width = x.shape[1]
    for row, p in enumerate(batch["paragraphs"]):
        spans = [(t, i, p.groups[t][i]) for t in range(3) for i in range(min(width, len(p.words))) if p.groups[t][i]]
        for t, i, g in spans:
            for u, j, h in spans:
                if u == 2 and (t, i) != (u, j):
                    places.append((row, i, j))
                    labels.append(float(bool(g & h)))
    if not places:
        return x.sum() * 0
    row, i, j = torch.tensor(places).T
    scores = heads.link(F.relu(heads.link_child(x)[row, i] + heads.link_head(x)[row, j]))[:, 0]
    return F.binary_cross_entropy_with_logits(scores.float(), torch.tensor(labels))


TASKS = {"syntax": syntax, "names": names, "events": events, "attribution": attribution}
