"""python -m readout_training.train --run NAME [--epochs N] ...: trains, evaluates each epoch, keeps its state to go on from."""
import argparse
import json
import os
import random
import time

import torch

from . import batches, data, earlier, evaluate, losses
from .model import Quantiser, ReadingModel

HERE = os.path.dirname(os.path.abspath(__file__))


def read(gold):
    """Training and development paragraphs of all sets."""
    folder = lambda name: os.path.join(gold, name)
    train = {"syntax": data.conllu(folder("language-ud/train.conllu.gz")), "names": list(data.names(folder("names-ner"), "train")),
             "events": list(data.events(folder("status-factuality"), "train")),
             "attribution": list(data.attributions(folder("statements-polnear-train")))}
    dev = {"syntax": data.conllu(folder("language-ud/dev.conllu.gz")), "names": list(data.names(folder("names-ner"), "dev")),
           "events": list(data.events(folder("status-factuality"), "dev")),
           "attribution": list(data.attributions(folder("statements-polnear"), "dev"))}
    return train, dev


def plan(train, tasks, size, rng, share, event_passes=1):
    """One epoch: every task's batches, shuffled together; of the attribution set only a share, drawn anew; events so many times."""
    groups = []
    for task in [t for t in tasks for _ in range(event_passes if t == "events" else 1)]:
        cut = {"syntax": batches.syntax_parts, "events": batches.joined}.get(task)
        paragraphs = list(cut(train[task], rng)) if cut else train[task]
        if task == "attribution" and share < 1:
            paragraphs = rng.sample(paragraphs, int(share * len(paragraphs)))
        groups += [(task, g) for g in batches.batches(paragraphs, size if task == "attribution" else size // 2, rng)]
    rng.shuffle(groups)
    return groups


def scores(model, dev, tasks, index):
    found = {}
    for task in tasks:
        found |= getattr(evaluate, task)(model, dev[task], index)
    return {k: round(v, 4) for k, v in found.items()}


def save(path, **state):
    torch.save(state, path + ".new")
    os.replace(path + ".new", path)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--gold", default=os.environ.get("READOUT_SHARED", os.path.join(HERE, "../../../shared")) + "/gold")
    ap.add_argument("--run", required=True, help="a folder under runs/")
    ap.add_argument("--tasks", nargs="+", default=list(losses.TASKS), choices=list(losses.TASKS))
    ap.add_argument("--epochs", type=int, default=8)
    ap.add_argument("--quantised-epochs", type=int, default=2, help="how many of the last epochs pretend to be in int8")
    ap.add_argument("--attribution-share", type=float, default=1.0, help="how much of the attribution set an epoch takes")
    ap.add_argument("--event-passes", type=int, default=1, help="how many times an epoch takes the set of events")
    ap.add_argument("--start", help="an exported model whose weights to begin with, in place of MiniLM's")
    ap.add_argument("--shared", type=int, default=3, help="how many layers both branches share")
    ap.add_argument("--pieces", type=int, default=1500, help="word pieces a batch of attributions; half of it for the other tasks")
    ap.add_argument("--encoder-rate", type=float, default=1.5e-4)
    ap.add_argument("--head-rate", type=float, default=1e-3)
    ap.add_argument("--seed", type=int, default=20)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--full", action="store_true", help="32-bit numbers instead of bfloat16")
    ap.add_argument("--limit", type=int, help="stop an epoch after so many batches (a trial)")
    a = ap.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    folder = os.path.join(HERE, "..", "runs", a.run)
    os.makedirs(folder, exist_ok=True)
    state_file, model_file = os.path.join(folder, "state.pt"), os.path.join(folder, "model.pt")

    train, dev = read(a.gold)
    inventory = data.inventory(train["syntax"])
    index = {k: {v: i for i, v in enumerate(values)} for k, values in inventory.items()}
    model = ReadingModel(inventory, a.shared)
    model = earlier.start_from_export(model, a.start) if a.start else model.start_from_minilm()
    model.half = not a.full
    heads = [p for n, p in model.named_parameters() if n.startswith(("heads", "shape"))]
    encoder = [p for n, p in model.named_parameters() if not n.startswith(("heads", "shape"))]
    optimiser = torch.optim.AdamW([{"params": encoder, "lr": a.encoder_rate}, {"params": heads, "lr": a.head_rate}],
                                  weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    steps = a.epochs * len(plan(train, a.tasks, a.pieces, random.Random(0), a.attribution_share, a.event_passes))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda n: min(1, (n + 1) / (0.06 * steps)) * max(0.01, 1 - n / steps))
    first = 0
    if os.path.exists(state_file):
        state = torch.load(state_file, weights_only=False)
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        schedule.load_state_dict(state["schedule"])
        first = state["epoch"]
    print(f"{steps} steps in {a.epochs} epochs; begins with epoch {first + 1}", flush=True)
    began = time.time()
    for epoch in range(first, a.epochs):
        rng = random.Random(a.seed * 1000 + epoch)
        torch.manual_seed(a.seed * 1000 + epoch)
        Quantiser.on = epoch >= a.epochs - a.quantised_epochs
        model.train()
        totals, counts = dict.fromkeys(a.tasks, 0.0), dict.fromkeys(a.tasks, 0)
        for n, (task, group) in enumerate(plan(train, a.tasks, a.pieces, rng, a.attribution_share, a.event_passes)[:a.limit]):
            batch = batches.batch(group, inventory, index, rng)
            with torch.autocast("cpu", torch.bfloat16, enabled=model.half):
                loss = losses.TASKS[task](model, batch)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            totals[task] += loss.item()
            counts[task] += 1
            if n % 100 == 99:
                print(f"  {n + 1} {time.time() - began:.0f}s " + " ".join(f"{t} {totals[t] / max(1, counts[t]):.3f}" for t in a.tasks), flush=True)
                totals, counts = dict.fromkeys(a.tasks, 0.0), dict.fromkeys(a.tasks, 0)
        line = {"epoch": epoch + 1, "seconds": round(time.time() - began), **scores(model, dev, a.tasks, index)}
        print(json.dumps(line), flush=True)
        with open(os.path.join(folder, "scores.jsonl"), "a") as out:
            out.write(json.dumps(line) + "\n")
        save(model_file, model=model.state_dict(), inventory=inventory, shared=a.shared)
        save(state_file, model=model.state_dict(), optimiser=optimiser.state_dict(), schedule=schedule.state_dict(), epoch=epoch + 1)


if __name__ == "__main__":
    main()
