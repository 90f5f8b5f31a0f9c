"""python -m readout_training.publishers --without nyt ...: does the model learn attributions, or the outlets it saw?

Trains the attribution heads alone, from MiniLM and for a short while, once with the articles of all publishers and once without those of
some, both times with as many paragraphs, and prints both models' scores on the development articles of just those publishers and of the others.
"""
import argparse
import json
import os
import random

import torch

from . import batches, data, evaluate, losses
from .model import ReadingModel
from .train import HERE


def publisher(paragraph):
    return paragraph.document.split("_")[0]


def train(paragraphs, inventory, index, steps, size, seed):
    torch.manual_seed(seed)
    rng = random.Random(seed)
    model = ReadingModel(inventory).start_from_minilm()
    model.half = True
    heads = [p for n, p in model.named_parameters() if n.startswith(("heads", "shape"))]
    encoder = [p for n, p in model.named_parameters() if not n.startswith(("heads", "shape"))]
    optimiser = torch.optim.AdamW([{"params": encoder, "lr": 1.5e-4}, {"params": heads, "lr": 1e-3}], weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda n: min(1, (n + 1) / (0.1 * steps)) * max(0.01, 1 - n / steps))
    model.train()
    for n, group in enumerate(batches.batches(paragraphs, size, rng)[:steps]):
        with torch.autocast("cpu", torch.bfloat16):
            loss = losses.attribution(model, batches.batch(group, inventory, index, rng))
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        if n % 100 == 99:
            print(f"  {n + 1} of {steps}", flush=True)
    return model


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--gold", default=os.environ.get("READOUT_SHARED", os.path.join(HERE, "../../../shared")) + "/gold")
    ap.add_argument("--without", nargs="+", required=True, help="publishers, as the ids of the articles begin")
    ap.add_argument("--steps", type=int, default=400)
    ap.add_argument("--pieces", type=int, default=1500)
    ap.add_argument("--seed", type=int, default=20)
    ap.add_argument("--threads", type=int, default=2)
    a = ap.parse_args()
    torch.set_num_threads(a.threads)
    everything = list(data.attributions(os.path.join(a.gold, "statements-polnear-train")))
    dev = list(data.attributions(os.path.join(a.gold, "statements-polnear"), "dev"))
    inventory = {"tags": ["NN"], "relations": ["root"], "names": data.NAME_TAGS, "roles": list(data.ROLES), "factuality": [str(v) for v in data.FACTUALITY]}
    parts = {"left out": [p for p in dev if publisher(p) in a.without], "others": [p for p in dev if publisher(p) not in a.without]}
    for name, seen in (("all publishers", everything), ("without " + " ".join(a.without), [p for p in everything if publisher(p) not in a.without])):
        model = train(seen, inventory, {}, a.steps, a.pieces, a.seed)
        for part, paragraphs in parts.items():
            print(json.dumps({"trained on": name, "scored on": part, **{k: round(v, 4) for k, v in evaluate.attribution(model, paragraphs, {}).items()}}),
                  flush=True)


if __name__ == "__main__":
    main()
