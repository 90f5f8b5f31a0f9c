"""Takes up the weights of a model that was exported before, to go on from them: cheaper than from MiniLM when a head or data are added."""
import numpy as np
import onnx
import torch
from onnx import numpy_helper

from . import pieces

SYNTAX = ("tag", "name", "boundary", "arc_child", "arc_head", "root", "relation_child", "relation_head")
JOINT = (SYNTAX, (*SYNTAX, "event_hidden"), ("role", "link_child", "link_head"))


def start_from_export(model, path):
    """Fills what the file holds; heads that it does not know stay as they are. Labels must be those of the file."""
    file = onnx.load(path)
    stored = {i.name: numpy_helper.to_array(i).astype(np.float32) for i in file.graph.initializer}
    notes = {p.key: p.value.split("\n") for p in file.metadata_props}
    for kind in ("tags", "relations", "names"):
        if notes[kind] != model.inventory[kind]:
            raise SystemExit(f"{path} has other {kind} than the data")
    number = {piece: i for i, piece in enumerate(notes["vocabulary"])}
    rows = np.array([number[piece] for piece in pieces.vocabulary()])
    weights = {"word.weight": (stored["word.int8"] * stored["word.scale"])[rows]}
    for name, array in stored.items():
        if name.endswith(".int8") and name != "word.int8":
            weights[name.removesuffix(".int8") + ".weight"] = (array * stored[name.removesuffix("int8") + "scale"]).T
        elif name.endswith((".weight", ".bias")) and "+" not in name:
            weights[name] = array
    for parts in [parts for parts in JOINT if "+".join(parts) + ".sizes" in stored]:
        sizes = np.cumsum(stored["+".join(parts) + ".sizes"]).astype(int)[:-1]
        for kind, axis in (("weight", 1), ("bias", 0)):
            for part, array in zip(parts, np.split(stored["+".join(parts) + "." + kind], sizes, axis)):
                weights[f"heads.{part}.{kind}"] = array.T
    weights["heads.arc"], weights["heads.arc_bias"] = stored["arc.bilinear"] * 16, stored["arc.bias"] * 16
    if "event.weight" in stored:
        weights["heads.event.weight"] = stored["event.weight"].T
    for part in ("relation", "link"):
        weights[f"heads.{part}.weight"], weights[f"heads.{part}.bias"] = stored[part + "_weight.value"], stored[part + "_bias.value"]
    crf = stored["crf.value"]
    weights["heads.crf.transitions"], weights["heads.crf.start"] = crf[:, :3], crf[:, 3]
    weights["heads.crf.end"] = crf[:, 4]
    state = model.state_dict()
    weights["heads.crf.transitions"] = weights["heads.crf.transitions"] - state["heads.crf.forbidden"].numpy()
    weights["heads.crf.start"] = weights["heads.crf.start"] - state["heads.crf.forbidden_start"].numpy()
    own = {k: torch.tensor(np.ascontiguousarray(v)) for k, v in weights.items() if k in state}
    model.load_state_dict(own, strict=False)
    missing = sorted(k for k in state if k not in own)
    print(f"taken from {path}: {len(own)} tensors; new: {', '.join(missing)}", flush=True)
    return model
