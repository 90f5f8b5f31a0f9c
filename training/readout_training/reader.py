"""The exported model at work, in Python: the reference for the Java annotator, and what is scored. Lemmas are made in Java alone."""
import dataclasses
import os

import numpy as np
import onnxruntime

from . import data, pieces, words
from .evaluate import role_spans

CONTEXT, MARGIN = 96, 64  # pieces read again before a window, pieces at its end in which no sentence is believed to end
COSTS = 0.35, 0.45, 0.35  # sources, cues, contents: a span less likely costs more than it brings; chosen on half of the dev articles
SHARED = -2  # a source is shared when its score for a content is above this
EVENT = 0.05  # what is less likely an event is not worth telling
LONGEST = 20_000  # words of one paragraph that are read


@dataclasses.dataclass
class Word:
    start: int
    end: int
    form: str
    tag: str = ""
    head: int = -1
    relation: str = ""
    event: tuple = None  # how sure that it is one, how factual it is


@dataclasses.dataclass
class Reading:
    sentences: list  # of lists of Word
    names: list      # (start, end, type, score)
    roles: list      # (role, start, end, group, score)


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def tree(scores):
    """Heads of the best tree with one root; `scores[child, head]`, a word's own column is its score as the root."""
    n = len(scores)
    heads = scores.argmax(1)
    roots = [i for i in range(n) if heads[i] == i]
    if len(roots) == 1 and not cycle(heads, roots[0]):
        return heads
    others = scores.copy().astype(np.float64)
    np.fill_diagonal(others, -np.inf)
    root = int((np.diag(scores) - (others.max(1) if n > 1 else 0)).argmax()) if n > 1 else 0
    others[root] = -np.inf
    found = edmonds(others, root)
    found[root] = root
    return found


def cycle(heads, root):
    """The words of some cycle that is not the root's own, in order of the walk, or None."""
    state = [0] * len(heads)
    state[root] = 2
    for i in range(len(heads)):
        path = []
        while state[i] == 0:
            state[i] = 1
            path.append(i)
            i = int(heads[i])
        if state[i] == 1:
            return path[path.index(i):]
        for j in path:
            state[j] = 2
    return None


def edmonds(scores, root):
    """Chu-Liu/Edmonds: the best heads with every word below `root`."""
    heads = scores.argmax(1)
    heads[root] = root
    ring = cycle(heads, root)
    if not ring:
        return heads
    inside = set(ring)
    outside = [i for i in range(len(scores)) if i not in inside]
    place = {w: k for k, w in enumerate(outside)}
    m = len(outside)
    small = np.full((m + 1, m + 1), -np.inf)
    small[:m, :m] = scores[np.ix_(outside, outside)]
    gain = scores[ring] - scores[ring, [heads[i] for i in ring]][:, None]
    enter = gain[:, outside].argmax(0)
    small[m, :m] = gain[:, outside].max(0)
    leave = scores[np.ix_(outside, ring)].argmax(1)
    small[:m, m] = scores[np.ix_(outside, ring)].max(1)
    solved = edmonds(small, place[root])
    for k, w in enumerate(outside):
        heads[w] = ring[leave[k]] if solved[k] == m else outside[solved[k]]
    broken = ring[enter[solved[m]]]
    heads[broken] = outside[solved[m]]
    heads[root] = root
    return heads


class Reader:
    def __init__(self, path, threads=1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        self.session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        props = self.session.get_modelmeta().custom_metadata_map
        self.tags, self.relations, self.name_tags = (props[k].split("\n") for k in ("tags", "relations", "names"))
        one = {"ids": np.array([pieces.CLS]), "shapes": np.array([0]), "first": np.array([0])}
        fixed = ["relation_weight", "relation_bias", "link_weight", "link_bias", "crf"]
        self.fixed = dict(zip(fixed, self.session.run(fixed, one)))
        self.values = np.array([float(v) for v in props["factuality"].split("\n")])
        self.outputs = [o.name for o in self.session.get_outputs() if o.name not in fixed]

    def annotate(self, text):
        spans = words.split(text)[:LONGEST]
        return self.read([text[s:e] for s, e in spans], [i > 0 and spans[i - 1][1] == s for i, (s, e) in enumerate(spans)], spans)

    def read(self, forms, glued, spans, starts=None):
        """`starts`: the words that begin sentences, where they are known."""
        ids, sizes = [pieces.of(w) for w in forms], None
        sizes = [len(i) for i in ids]
        found, emissions, name_scores, links = [], [], [], []
        at = 0
        while at < len(forms):
            begin, room = at, CONTEXT
            while begin > 0 and room >= sizes[begin - 1]:
                begin -= 1
                room -= sizes[begin]
            end, room = begin, pieces.WINDOW
            while end < len(forms) and room >= sizes[end]:
                room -= sizes[end]
                end += 1
            out = self.run(ids[begin:end], [pieces.shape(w, g) for w, g in zip(forms[begin:end], glued[begin:end])])
            first = [i for i in range(at, end) if i == at or (i in starts if starts is not None else self.starts(out, i - begin))]
            if end == len(forms):
                stop = end
            else:
                limit, room = end, MARGIN
                while limit > at + 1 and room > 0:
                    limit -= 1
                    room -= sizes[limit]
                stop = max((i for i in first if at < i <= limit), default=limit)
            first = [i for i in first if i < stop]
            for s, e in zip(first, first[1:] + [stop]):
                found.append(self.sentence(forms, spans, out, s, e, begin))
            emissions.append(out["role"][at - begin:stop - begin])
            name_scores.append(out["name"][at - begin:stop - begin])
            links.append((out["link_child"][at - begin:stop - begin], out["link_head"][at - begin:stop - begin]))
            at = stop
        if not forms:
            return Reading([], [], [])
        return Reading(found, self.names(np.concatenate(name_scores), spans),
                       self.roles(np.concatenate(emissions), [np.concatenate(x) for x in zip(*links)], spans))

    def run(self, ids, shapes):
        flat, shape, first = [pieces.CLS], [0], []
        for own, s in zip(ids, shapes):
            first.append(len(flat))
            flat += own
            shape += [s] * len(own)
        inputs = {"ids": np.array(flat + [pieces.SEP]), "shapes": np.array(shape + [0]), "first": np.array(first)}
        return dict(zip(self.outputs, self.session.run(self.outputs, inputs)))

    @staticmethod
    def starts(out, i):
        return out["boundary"][i, 1] > out["boundary"][i, 0]

    def sentence(self, forms, spans, out, start, end, begin):
        a, b = start - begin, end - begin
        scores = out["arc"][a:b, a:b].copy()
        np.fill_diagonal(scores, out["root"][a:b, 0])
        heads = tree(scores)
        sentence = []
        hidden = np.maximum(out["relation_child"][a:b] + out["relation_head"][a + heads], 0)
        relation = hidden @ self.fixed["relation_weight"].T + self.fixed["relation_bias"]
        root = self.relations.index("root")
        relation[:, root] = -1e9
        for i in range(end - start):
            w = start + i
            is_root = heads[i] == i
            sentence.append(Word(*spans[w], forms[w], self.tags[out["tag"][a + i]],
                                 -1 if is_root else int(heads[i]), "root" if is_root else self.relations[relation[i].argmax()],
                                 self.event(out["event"][a + i])))
        return sentence

    def event(self, scores):
        """How sure that a word is an event, and the median of what people would say of it; None where it is surely none."""
        trigger = 1 / (1 + np.exp(-float(scores[0])))
        if trigger < EVENT:
            return None
        share = softmax(scores[1:].astype(np.float64))
        before = 0.0
        for value, part in zip(self.values, share):
            if before + part >= 0.5 or value == self.values[-1]:
                break
            before += part
        middle = value - 0.5 + (0.5 - before) / part
        return trigger, float(np.clip(middle, self.values[0], self.values[-1]))

    def names(self, scores, spans):
        """First where names begin and end, by the best row of outside, begin, inside; then the type to which their words lean together."""
        share = softmax(scores.astype(np.float64))
        rough = np.log(np.stack([share[:, 0], share[:, 1::2].sum(1), share[:, 2::2].sum(1)], 1) + 1e-9)
        best, back = np.array([0, 0, -np.inf]) + rough[0], []
        rules = np.array([[0, 0, -np.inf], [0, 0, 0], [0, 0, 0]])
        for row in rough[1:]:
            options = best[:, None] + rules
            back.append(options.argmax(0))
            best = options.max(0) + row
        path = [int(best.argmax())]
        for pointers in reversed(back):
            path.append(int(pointers[path[-1]]))
        found = []
        for s, e in sorted(role_spans(path[::-1])):
            types = (share[s:e, 1::2] + share[s:e, 2::2]).mean(0)
            found.append((spans[s][0], spans[e - 1][1], data.TYPES[int(types.argmax())], float(types.max())))
        return found

    def whole(self, scores, track):
        """[(first, end, probability)]: the spans of one track that together promise most, each less its cost."""
        crf, cost, n = self.fixed["crf"][track].astype(np.float64), COSTS[track], len(scores)
        trans, start, end = crf[:3], crf[3], crf[4]
        total = lambda x: np.log(np.exp(x - x.max(0)).sum(0)) + x.max(0)
        forward, backward = [start + scores[0]], [end]
        for i in range(1, n):
            forward.append(total(forward[-1][:, None] + trans) + scores[i])
        for i in range(n - 1, 0, -1):
            backward.append(total((trans + scores[i] + backward[-1]).T))
        backward.reverse()
        everything = total(forward[-1] + end)
        by_end = [[] for _ in range(n + 1)]
        for first in range(n):
            run, label, last = forward[first][1], 1, first + 1
            while np.exp(run + backward[last - 1][label] - everything) > cost:
                leaving = end[label] if last == n else total((trans[label] + scores[last] + backward[last])[:2])
                probability = np.exp(run + leaving - everything)
                if probability > cost:
                    by_end[last].append((first, min(1.0, float(probability))))
                if last == n:
                    break
                run, label, last = run + trans[label, 2] + scores[last][2], 2, last + 1
        best, taken = [0.0] * (n + 1), [None] * (n + 1)
        for last in range(1, n + 1):
            best[last] = best[last - 1]
            for first, probability in by_end[last]:
                if best[first] + probability - cost > best[last]:
                    best[last], taken[last] = best[first] + probability - cost, (first, probability)
        found, last = [], n
        while last > 0:
            if taken[last]:
                found.append((taken[last][0], last, taken[last][1]))
                last = taken[last][0]
            else:
                last -= 1
        return found[::-1]

    def roles(self, emissions, links, spans):
        scores = emissions.reshape(-1, 3, 3).astype(np.float64)
        found = sorted(((s, e, track, p) for track in range(3) for s, e, p in self.whole(scores[:, track], track)), key=lambda x: (x[0], x[2]))
        groups = self.groups(found, links)
        return [(data.ROLES[t], spans[s][0], spans[e - 1][1], g, p) for (s, e, t, p), own in zip(found, groups) for g in own or [-1]]

    def link(self, links, i, j):
        hidden = np.maximum(links[0][i] + links[1][j], 0)
        return float(hidden @ self.fixed["link_weight"][0] + self.fixed["link_bias"][0])

    def groups(self, found, links):
        """Each content founds an attribution or continues one; each cue and source goes to the content it is likeliest to belong to; and
        an attribution that got no source shares the likeliest one near it. The numbers of each part's attributions."""
        contents = [k for k, x in enumerate(found) if x[2] == 2]
        group = [-1] * len(found)
        for n, k in enumerate(contents):
            earlier = [(self.link(links, found[j][0], found[k][0]), group[j]) for j in contents[max(0, n - 8):n]]
            best = max(earlier, default=(-1, 0))
            group[k] = best[1] if best[0] > 0 else max(group) + 1
        near = lambda places, word: sorted(places, key=lambda j: abs(found[j][0] - word))[:8]
        for k, x in enumerate(found):
            if x[2] < 2 and contents:
                best = max((self.link(links, x[0], found[j][0]), group[j]) for j in near(contents, x[0]))
                group[k] = best[1]
        groups = [[g] if g >= 0 else [] for g in group]
        sources = [k for k, x in enumerate(found) if x[2] == 0]
        for g in range(max(group, default=-1) + 1):
            own = [k for k in contents if group[k] == g]
            if not any(group[k] == g for k in sources):
                options = [(self.link(links, found[k][0], found[c][0]), k) for k in near(sources, found[own[0]][0]) for c in own]
                best = max(options, default=(-np.inf, 0))
                if best[0] > SHARED:
                    groups[best[1]].append(g)
        return groups
