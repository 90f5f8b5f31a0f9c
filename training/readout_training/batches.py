"""Batches of paragraphs of like length, and the small disturbances that make the model sturdy."""
import random

import torch

from . import data, pieces

CURLY = {"“": '"', "”": '"', "‘": "'", "’": "'"}


def disturbed(p, rng):
    """The words and shapes of a paragraph, now and then with other quotation marks or letter case."""
    words, draw = p.words, rng.random()
    if draw < 0.12:  # all quotes straight, contractions included
        words = ["".join(CURLY.get(c, c) for c in w) for w in words]
    elif draw < 0.24:  # all quotes curly
        words = ["“" if w in ('"', "``", "''") and not g and i + 1 < len(words) else "”" if w in ('"', "''") else w.replace("'", "’")
                 for i, (w, g) in enumerate(zip(words, p.glued))]
    elif draw < 0.28:
        words = [w.upper() for w in words]
    elif draw < 0.30:
        words = [w[:1].upper() + w[1:] for w in words]
    return words


def part(p, start, end):
    """Some whole sentences of a paragraph, as a paragraph of its own."""
    cut = lambda x: x[start:end] if x is not None else None
    return data.Paragraph(p.document, cut(p.words), [False] + p.glued[start + 1:end], tags=cut(p.tags), relations=cut(p.relations),
                          sentences=cut(p.sentences), heads=[h - start for h in p.heads[start:end]])


def joined(paragraphs, rng):
    """Sentences that follow one another, set together by ones, twos and threes, as they come in a paragraph."""
    together = []
    for p in paragraphs:
        if together and len(together) == wanted:
            yield chain(together)
            together = []
        if not together:
            wanted = rng.choice((1, 1, 2, 3))
        together.append(p)
    yield chain(together)


def chain(paragraphs):
    flat = lambda lists: [x for own in lists for x in own]
    return data.Paragraph(paragraphs[0].document, flat(p.words for p in paragraphs), flat(p.glued for p in paragraphs),
                          events=flat(p.events for p in paragraphs))


def sentences_of(p):
    starts = [i for i in range(len(p.words)) if i == 0 or p.sentences[i] != p.sentences[i - 1]] + [len(p.words)]
    return list(zip(starts, starts[1:]))


def syntax_parts(paragraphs, rng=None, limit=220):
    """Runs of whole sentences of at most `limit` words; while training, some sentences stand alone."""
    for p in paragraphs:
        start = None
        alone = rng is not None and rng.random() < 0.25
        for s, e in sentences_of(p):
            if start is not None and (alone or e - start > limit or (rng and rng.random() < 0.08)):
                yield part(p, start, s)
                start = None
            if start is None:
                start = s
        yield part(p, start, len(p.words))


class Batch(dict):
    pass


def batch(paragraphs, inventory, index, rng=None):
    """Tensors of some paragraphs; words beyond the encoder's positions are cut off."""
    rows = []
    for p in paragraphs:
        words = disturbed(p, rng) if rng else p.words
        ids, shapes, first = [pieces.CLS], [0], []
        for w, g in zip(words, p.glued):
            own = pieces.of(w)
            if len(ids) + len(own) > pieces.WINDOW + 1:
                break
            first.append(len(ids))
            ids += own
            shapes += [pieces.shape(w, g)] * len(own)
        rows.append((ids + [pieces.SEP], shapes + [0], first))
    length, width = max(len(r[0]) for r in rows), max(len(r[2]) for r in rows)
    fill = lambda values, size, empty: list(values) + [empty] * (size - len(values))
    b = Batch(ids=torch.tensor([fill(r[0], length, 0) for r in rows]), shapes=torch.tensor([fill(r[1], length, 0) for r in rows]),
              mask=torch.tensor([fill([True] * len(r[0]), length, False) for r in rows]),
              first=torch.tensor([fill(r[2], width, 0) for r in rows]),
              words=torch.tensor([fill([True] * len(r[2]), width, False) for r in rows]), paragraphs=paragraphs)
    labels = lambda values: torch.tensor([fill(v[:width], width, data.MASKED)[:width] for v in values])
    sizes = [len(r[2]) for r in rows]
    if paragraphs[0].tags is not None:
        look = lambda kind, values: [index[kind].get(v, data.MASKED) for v in values]
        b["tags"] = labels([look("tags", p.tags[:n]) for p, n in zip(paragraphs, sizes)])
        b["relations"] = labels([look("relations", p.relations[:n]) for p, n in zip(paragraphs, sizes)])
        b["heads"] = labels([[h if h < n else data.MASKED for h in p.heads[:n]] for p, n in zip(paragraphs, sizes)])
        b["boundary"] = labels([[int(i == 0 or p.sentences[i] != p.sentences[i - 1]) for i in range(n)] for p, n in zip(paragraphs, sizes)])
        b["sentences"] = torch.tensor([fill(p.sentences[:n], width, -1) for p, n in zip(paragraphs, sizes)])
    if paragraphs[0].names is not None:
        b["names"] = labels([p.names[:n] for p, n in zip(paragraphs, sizes)])
    if paragraphs[0].events is not None:
        b["triggers"] = labels([[int(v is not None) for v in p.events[:n]] for p, n in zip(paragraphs, sizes)])
        b["values"] = torch.tensor([fill([v or 0.0 for v in p.events[:n]], width, 0.0) for p, n in zip(paragraphs, sizes)])
    if paragraphs[0].roles is not None:
        b["roles"] = torch.tensor([[fill(t[:n], width, 0) for t in p.roles] for p, n in zip(paragraphs, sizes)])
    return b


def batches(paragraphs, size, rng=None):
    """Lists of paragraphs of about `size` pieces together with padding, like lengths together, in random order."""
    length = lambda p: min(pieces.WINDOW, sum(len(pieces.of(w)) for w in p.words)) + 2
    order = sorted(((length(p) * (rng.uniform(0.9, 1.1) if rng else 1), i) for i, p in enumerate(paragraphs)))
    found, current, longest = [], [], 0
    for _, i in order:
        longest_now = max(longest, length(paragraphs[i]))
        if current and longest_now * (len(current) + 1) > size:
            found.append(current)
            current, longest_now = [], length(paragraphs[i])
        current.append(paragraphs[i])
        longest = longest_now
    found.append(current)
    if rng:
        rng.shuffle(found)
    return found
