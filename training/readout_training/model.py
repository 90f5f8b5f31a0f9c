"""The network: a BERT encoder of MiniLM's shape whose upper layers part into a syntax and an attribution branch."""
import math
import os

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

from . import pieces
from .pieces import BASE, CASES

WIDTH, HEADS, INNER, LAYERS, POSITIONS = 384, 12, 1536, 6, 512
ARC, RELATION, LINK, EVENT = 256, 192, 96, 128


class Quantiser:
    """Pretends, while training, that matrix products are done in int8 as the exported model does them."""
    on = False
    WEIGHT_LEVELS = 63  # seven bits: eight-bit products of older processors would overflow and give other numbers

    @staticmethod
    def weight(w):
        scale = w.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / Quantiser.WEIGHT_LEVELS
        return w + ((w / scale).round() * scale - w).detach()

    @staticmethod
    def activation(x):
        with torch.no_grad():
            over = tuple(range(1, x.dim()))
            low, high = x.amin(over, keepdim=True).clamp(max=0), x.amax(over, keepdim=True).clamp(min=0)
            scale = ((high - low) / 255).clamp(min=1e-8)
            zero = (-low / scale).round()
            rounded = ((x / scale + zero).round().clamp(0, 255) - zero) * scale
            delta = rounded - x
        return x + delta


class Dense(nn.Linear):
    """A linear layer that is quantised in the exported model."""

    def forward(self, x):
        if Quantiser.on:
            return F.linear(Quantiser.activation(x), Quantiser.weight(self.weight), self.bias)
        return F.linear(x, self.weight, self.bias)


def drop(x, rate, training):
    """Dropout with one mask for all places of a paragraph: as good here, and cheap to draw."""
    if not training:
        return x
    return x * (torch.rand(x.shape[0], 1, x.shape[2]) > rate).to(x.dtype) / (1 - rate)


class Layer(nn.Module):
    def __init__(self, dropout=0.1):
        super().__init__()
        self.query_key_value = Dense(WIDTH, 3 * WIDTH)
        self.out = Dense(WIDTH, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = Dense(WIDTH, INNER)
        self.outer = Dense(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = dropout

    def forward(self, x, mask):
        b, t, _ = x.shape
        q, k, v = self.query_key_value(x).view(b, t, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        weights = torch.softmax(q @ k.transpose(2, 3) / math.sqrt(WIDTH // HEADS) + mask, -1)
        a = self.out((weights.to(v.dtype) @ v).transpose(1, 2).reshape(b, t, WIDTH))
        x = self.attention_norm(x + drop(a, self.dropout, self.training))
        h = self.outer(F.gelu(self.inner(x)))
        return self.norm(x + drop(h, self.dropout, self.training))


class Crf(nn.Module):
    """A linear-chain CRF over outside, begin, inside, for three tracks at once; inside never follows outside."""

    def __init__(self, tracks=3):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(tracks, 3, 3))
        self.start = nn.Parameter(torch.zeros(tracks, 3))
        self.end = nn.Parameter(torch.zeros(tracks, 3))
        self.register_buffer("forbidden", torch.zeros(3, 3))
        self.register_buffer("forbidden_start", torch.zeros(3))
        self.forbidden[0, 2] = self.forbidden_start[2] = -1e4

    def loss(self, scores, labels, mask):
        """Mean negative log likelihood a paragraph; scores [b, w, track, 3], labels [b, track, w], mask [b, w]."""
        scores, trans = scores.float(), self.transitions + self.forbidden
        b, w, tracks, _ = scores.shape
        labels = labels.permute(0, 2, 1)
        alpha = self.start + self.forbidden_start + scores[:, 0]
        track = torch.arange(tracks)
        first = labels[:, 0]
        gold = scores[:, 0].gather(2, first[..., None])[..., 0] + (self.start + self.forbidden_start)[track, first]
        last = first
        for i in range(1, w):
            m = mask[:, i, None]
            step = torch.logsumexp(alpha[..., None] + trans, 2) + scores[:, i]
            alpha = torch.where(m[..., None], step, alpha)
            now = labels[:, i]
            gold = gold + torch.where(m, scores[:, i].gather(2, now[..., None])[..., 0] + trans[track, last, now], 0.0)
            last = torch.where(m, now, last)
        gold = gold + self.end[track, last]
        return (torch.logsumexp(alpha + self.end, 2) - gold).sum(1)

    def decode(self, scores):
        """Best labels [track][w] of one paragraph, scores [w, track, 3] as a numpy array."""
        import numpy as np
        trans = (self.transitions + self.forbidden).detach().numpy()
        start, end = (self.start + self.forbidden_start).detach().numpy(), self.end.detach().numpy()
        w = len(scores)
        best, back = start + scores[0], []
        for i in range(1, w):
            options = best[:, :, None] + trans
            back.append(options.argmax(1))
            best = options.max(1) + scores[i]
        labels = (best + end).argmax(1)
        path = [labels]
        for pointers in reversed(back):
            labels = pointers[np.arange(len(labels)), labels]
            path.append(labels)
        return np.stack(path[::-1], 1).tolist()


class Heads(nn.Module):
    """Small fp32 layers on the first piece of each word."""

    def __init__(self, inventory):
        super().__init__()
        n = {k: len(v) for k, v in inventory.items()}
        self.tag = nn.Linear(WIDTH, n["tags"])
        self.name = nn.Linear(WIDTH, n["names"])
        self.boundary = nn.Linear(WIDTH, 2)
        self.arc_child, self.arc_head = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.arc = nn.Parameter(torch.zeros(ARC, ARC))
        self.arc_bias = nn.Parameter(torch.zeros(ARC))
        self.root = nn.Linear(WIDTH, 1)
        self.relation_child, self.relation_head = nn.Linear(WIDTH, RELATION), nn.Linear(WIDTH, RELATION)
        self.relation = nn.Linear(RELATION, n["relations"])
        self.role = nn.Linear(WIDTH, 9)
        self.link_child, self.link_head = nn.Linear(WIDTH, LINK), nn.Linear(WIDTH, LINK)
        self.link = nn.Linear(LINK, 1)
        self.crf = Crf()
        self.event_hidden = nn.Linear(WIDTH, EVENT)
        self.event = nn.Linear(EVENT, 1 + n["factuality"])  # is the word an event; how sure is it that it took place
        nn.init.xavier_uniform_(self.arc)

    def events(self, x):
        return self.event(drop(F.relu(self.event_hidden(x)), 0.2, self.training))

    def arcs(self, x):
        """Scores [b, child, head]; a word's own column is its score as the root."""
        child, head = (drop(F.relu(part(x)), 0.2, self.training) for part in (self.arc_child, self.arc_head))
        scores = (child @ self.arc + self.arc_bias) @ head.transpose(1, 2) / math.sqrt(ARC)
        eye = torch.eye(x.shape[1], dtype=torch.bool)
        return torch.where(eye, self.root(x), scores)


class ReadingModel(nn.Module):
    """`shared` layers serve both branches; the others exist twice, both begun from MiniLM's upper layers."""

    def __init__(self, inventory, shared=3, layers=LAYERS):
        super().__init__()
        self.inventory, self.shared = inventory, shared
        self.word = nn.Embedding(len(pieces.vocabulary()), WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.shape = nn.Embedding(2 * CASES, WIDTH)
        self.embedding_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.bottom = nn.ModuleList(Layer() for _ in range(shared))
        self.syntax = nn.ModuleList(Layer() for _ in range(layers - shared))
        self.attribution = nn.ModuleList(Layer() for _ in range(layers - shared))
        self.heads = Heads(inventory)
        nn.init.zeros_(self.shape.weight)

    def encode(self, batch, branch):
        ids, mask = batch["ids"], (~batch["mask"][:, None, None, :]).float() * -1e4
        x = self.word(ids) + self.position.weight[:ids.shape[1]] + self.shape(batch["shapes"])
        x = drop(self.embedding_norm(x), 0.1, self.training)
        for layer in self.bottom:
            x = layer(x, mask)
        for layer in getattr(self, branch):
            x = layer(x, mask)
        return x.float().gather(1, batch["first"][..., None].expand(-1, -1, WIDTH))

    def start_from_minilm(self, path=os.path.join(BASE, "all-minilm-l6-v2.onnx")):
        """The biases and norms have names; the matrices are anonymous, transposed, and come in the order of the nodes."""
        graph = onnx.load(path).graph
        w = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
        matrices = {}
        for node in graph.node:
            if node.op_type == "MatMul" and node.input[1] in w:
                matrices[node.name.strip("/").removesuffix("/MatMul").replace("/", ".")] = w[node.input[1]].T
        with torch.no_grad():
            self.word.weight.copy_(w["embeddings.word_embeddings.weight"][pieces.kept()])
            self.position.weight.copy_(w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0])
            self.embedding_norm.weight.copy_(w["embeddings.LayerNorm.weight"])
            self.embedding_norm.bias.copy_(w["embeddings.LayerNorm.bias"])
            for branch, offset in (("bottom", 0), ("syntax", self.shared), ("attribution", self.shared)):
                for i, layer in enumerate(getattr(self, branch)):
                    name = f"encoder.layer.{offset + i}."
                    three = [name + f"attention.self.{part}" for part in ("query", "key", "value")]
                    layer.query_key_value.weight.copy_(torch.cat([matrices[t] for t in three]))
                    layer.query_key_value.bias.copy_(torch.cat([w[t + ".bias"] for t in three]))
                    for ours, theirs in (("out", "attention.output.dense"), ("inner", "intermediate.dense"), ("outer", "output.dense")):
                        getattr(layer, ours).weight.copy_(matrices[name + theirs])
                        getattr(layer, ours).bias.copy_(w[name + theirs + ".bias"])
                    for ours, theirs in (("attention_norm", "attention.output.LayerNorm"), ("norm", "output.LayerNorm")):
                        getattr(layer, ours).weight.copy_(w[name + theirs + ".weight"])
                        getattr(layer, ours).bias.copy_(w[name + theirs + ".bias"])
        return self
