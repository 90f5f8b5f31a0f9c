"""python -m readout_training.event_head --run NAME: trains the head of events anew, alone, on what the exported network gives.

The joint training is short, and its last steps serve every head; here the network stands still, as it is shipped, and the small head
finds its place by itself. Few judgements say "it did not" or "it is open"; what speaks for them is raised by fixed amounts afterwards
(logit adjustment, Menon et al. 2021), so that the classes and not only the sizes of the values come out right.
"""
import argparse
import os

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from . import data, evaluate, pieces
from .export import export
from .model import EVENT, WIDTH
from .reader import Reader
from .train import HERE, save

RAISED = {-3: 2.0, -2: 2.0, -1: 1.0, 0: 1.0, 1: 1.0, 2: 0.0, 3: 0.0}  # chosen on the development part


def features(reader, paragraphs):
    """What the network says of each word, whether the word is an event, and how factual."""
    rows, known, values = [], [], []
    for p in paragraphs:
        found = reader.run([pieces.of(w) for w in p.words], [pieces.shape(w, g) for w, g in zip(p.words, p.glued)])["syntax"]
        rows.append(found)
        known += [v is not None for v in p.events[:len(found)]]
        values += [v or 0.0 for v in p.events[:len(found)]]
    return torch.tensor(np.concatenate(rows)), torch.tensor(known), torch.tensor(values)


def train(x, known, values, seed, epochs=5, batch=512):
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Dropout(0.2), nn.Linear(WIDTH, EVENT), nn.ReLU(), nn.Dropout(0.2), nn.Linear(EVENT, 1 + len(data.FACTUALITY)))
    optimiser = torch.optim.AdamW(net.parameters(), lr=1e-3, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LinearLR(optimiser, 1, 0.05, epochs * (len(x) // batch))
    scale = torch.tensor(data.FACTUALITY)
    for _ in range(epochs):
        for rows in torch.randperm(len(x)).split(batch):
            scores, event = net(x[rows]), known[rows]
            wanted = (1 - (values[rows][event][:, None] - scale).abs()).clamp(min=0)
            loss = F.binary_cross_entropy_with_logits(scores[:, 0], event.float()) + F.cross_entropy(scores[event][:, 1:], wanted)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    return net.eval()


def measure(net, paragraphs, x, known, values):
    with torch.no_grad():
        scores = net(x)
    found = evaluate.factuality(scores[known][:, 1:])
    news = torch.tensor([p.document.startswith("uw") for p in paragraphs for _ in p.words])[known]
    mine = scores[:, 0] > 0
    f1 = 2 * (mine & known).sum() / (mine.sum() + known.sum())
    pairs = [(evaluate.three(g), evaluate.three(m)) for g, m in zip(values[known].tolist(), found.tolist())]
    return {"triggers": round(f1.item(), 4), "factuality error": round((found - values[known]).abs()[news].mean().item(), 4),
            "factuality": round(evaluate.macro(pairs), 4)}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--gold", default=os.environ.get("READOUT_SHARED", os.path.join(HERE, "../../../shared")) + "/gold")
    ap.add_argument("--run", required=True)
    ap.add_argument("--seed", type=int, default=20)
    a = ap.parse_args()
    torch.set_num_threads(1)  # the same sums, and so the same head, on every machine of a kind
    folder = os.path.join(HERE, "..", "runs", a.run)
    checkpoint = torch.load(os.path.join(folder, "model.pt"), weights_only=False)
    bare = os.path.join(folder, "bare.onnx")
    export(checkpoint, bare, show_syntax=True)
    reader = Reader(bare)
    part = lambda name: list(data.events(os.path.join(a.gold, "status-factuality"), name))
    net = train(*features(reader, part("train")), a.seed)
    with torch.no_grad():
        net[4].bias[1:] += torch.tensor([RAISED[v] for v in data.FACTUALITY])
    dev = part("dev")
    print(measure(net, dev, *features(reader, dev)), flush=True)
    for name, layer in (("event_hidden", net[1]), ("event", net[4])):
        checkpoint["model"][f"heads.{name}.weight"], checkpoint["model"][f"heads.{name}.bias"] = layer.weight.data, layer.bias.data
    save(os.path.join(folder, "finished.pt"), **checkpoint)


if __name__ == "__main__":
    main()
