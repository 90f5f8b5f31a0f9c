"""python -m readout_training.export --run NAME --out FILE.onnx: the trained model as one int8 ONNX file.

The graph is written node by node, for full command of what is quantised: the matrices of the encoder in seven bits, one scale a column (eight
bits overflow in the vpmaddubsw instruction of processors without VNNI, and would read differently there), their inputs in eight bits by the range that
they have in the one paragraph at hand; the word embeddings in eight bits, one scale a row; the rest in 32-bit numbers, of which the larger
matrices lie in the file in 16 bits.
Inputs: ids and shapes [pieces], first [words]: the place of each word's first piece. Batches do not exist: nothing depends on neighbours.
"""
import argparse
import hashlib
import json
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from .model import HEADS, WIDTH, Quantiser, ReadingModel
from .pieces import vocabulary

MICROSOFT = "com.microsoft"
FORMAT = "2"  # of the inputs, outputs and notes; the Java reader demands the same


class Graph:
    def __init__(self, state, float_layers=False):
        self.state, self.nodes, self.initializers, self.count, self.float_layers = state, [], [], 0, float_layers

    def node(self, kind, inputs, outputs=1, domain="", **attributes):
        names = [f"v{self.count + i}" for i in range(outputs)] if isinstance(outputs, int) else outputs
        self.count += len(names)
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, name=f"{kind}_{self.count}", **attributes))
        return names[0] if len(names) == 1 else names

    def constant(self, name, array):
        if name not in {i.name for i in self.initializers}:
            self.initializers.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def weight(self, name):
        return self.constant(name, self.state[name].float().numpy())

    def short(self, name, array):
        """A matrix that lies in the file in 16 bits and is made one of 32 when the model is loaded."""
        return self.node("Cast", [self.constant(name, array.astype(np.float16))], to=TensorProto.FLOAT)

    def dense(self, name, x):
        """A quantised matrix product: columns of the weight have scales of their own."""
        w = self.state[name + ".weight"].float().numpy().T
        if self.float_layers:
            y = self.node("MatMul", [x, self.constant(name + ".float", w)])
            return self.node("Add", [y, self.weight(name + ".bias")])
        scale = np.maximum(np.abs(w).max(0), 1e-8) / Quantiser.WEIGHT_LEVELS
        whole = np.rint(w / scale).astype(np.int8)
        inputs = [x, self.constant(name + ".int8", whole), self.constant(name + ".scale", scale.astype(np.float32)),
                  self.constant(name + ".zero", np.zeros(w.shape[1], np.int8)), self.weight(name + ".bias")]
        return self.node("DynamicQuantizeMatMul", inputs, domain=MICROSOFT)

    def linear(self, names, x, outputs=None):
        """Several 32-bit linear layers of one input as one matrix product, then split."""
        w = np.concatenate([self.state[f"heads.{n}.weight"].float().numpy() for n in names]).T
        b = np.concatenate([self.state[f"heads.{n}.bias"].float().numpy() for n in names])
        joint = "+".join(names)
        y = self.node("Gemm", [x, self.short(joint + ".weight", w), self.constant(joint + ".bias", b)])
        sizes = np.array([len(self.state[f"heads.{n}.bias"]) for n in names], np.int64)
        return self.node("Split", [y, self.constant(joint + ".sizes", sizes)], len(names), axis=1) if len(names) > 1 else y

    def layer(self, name, x):
        parts = self.node("Split", [self.dense(name + ".query_key_value", x), self.constant("three", np.array([WIDTH] * 3, np.int64))], 3, axis=2)
        a = self.node("MultiHeadAttention", parts, domain=MICROSOFT, num_heads=HEADS)
        x = self.norm(name + ".attention_norm", x, self.dense(name + ".out", a))
        inner = self.node("Gelu", [self.dense(name + ".inner", x)], domain=MICROSOFT)
        return self.norm(name + ".norm", x, self.dense(name + ".outer", inner))

    def norm(self, name, x, change):
        """Layer normalisation, said as the instance normalisation of a picture whose channels are the places: that kernel adds
        many numbers at once, those of LayerNormalization and SkipLayerNormalization one by one, which takes five times as long."""
        both = self.node("Add", [x, change]) if change else x
        whole = self.node("InstanceNormalization", [both, "ones", "zeros"], epsilon=1e-12)
        return self.node("Add", [self.node("Mul", [whole, self.weight(name + ".weight")]), self.weight(name + ".bias")])


def export(checkpoint, out, float_layers=False, show_syntax=False):
    """`show_syntax`: with what the upper syntax layers say of each word as one more output."""
    state, inventory, shared = checkpoint["model"], checkpoint["inventory"], checkpoint["shared"]
    g = Graph(state, float_layers)
    words = state["word.weight"].float().numpy()
    scale = np.maximum(np.abs(words).max(1, keepdims=True), 1e-8) / 127
    word = g.node("Mul", [g.node("Cast", [g.node("Gather", [g.constant("word.int8", np.rint(words / scale).astype(np.int8)), "ids"])], to=TensorProto.FLOAT),
                          g.node("Gather", [g.constant("word.scale", scale.astype(np.float32)), "ids"])])
    length = g.node("Shape", ["ids"])
    zero, axis = g.constant("zero", np.array([0], np.int64)), g.constant("axis", np.array([0], np.int64))
    position = g.node("Slice", [g.short("position.weight", state["position.weight"].float().numpy()), zero, length, axis])
    x = g.node("Add", [g.node("Add", [word, position]), g.node("Gather", [g.weight("shape.weight"), "shapes"])])
    g.node("ConstantOfShape", [length], ["ones"], value=helper.make_tensor("one", TensorProto.FLOAT, [1], [1.0]))
    g.node("ConstantOfShape", [length], ["zeros"])
    x = g.norm("embedding_norm", g.node("Unsqueeze", [x, zero]), None)

    def branch(name, x):
        for i in range(6 - shared):
            x = g.layer(f"{name}.{i}", x)
        return g.node("Gather", [g.node("Squeeze", [x, zero]), "first"], axis=0)

    for i in range(shared):
        x = g.layer(f"bottom.{i}", x)
    s, a = branch("syntax", x), branch("attribution", x)
    tag, name, boundary, child, head, root, relation_child, relation_head, event = g.linear(
        ["tag", "name", "boundary", "arc_child", "arc_head", "root", "relation_child", "relation_head", "event_hidden"], s)
    g.node("ArgMax", [tag], ["tag"], axis=1, keepdims=0)
    for value, label in ((name, "name"), (boundary, "boundary"), (root, "root"), (relation_child, "relation_child"), (relation_head, "relation_head")):
        g.node("Identity", [value], [label])
    g.node("Gemm", [g.node("Relu", [event]), g.short("event.weight", state["heads.event.weight"].float().numpy().T), g.weight("heads.event.bias")],
           ["event"])
    bilinear = g.short("arc.bilinear", state["heads.arc"].float().numpy() / 16)
    bias = g.constant("arc.bias", state["heads.arc_bias"].float().numpy() / 16)
    child = g.node("Add", [g.node("MatMul", [g.node("Relu", [child]), bilinear]), bias])
    g.node("MatMul", [child, g.node("Transpose", [g.node("Relu", [head])], perm=[1, 0])], ["arc"])
    for value, label in zip(g.linear(["role", "link_child", "link_head"], a), ("role", "link_child", "link_head")):
        g.node("Identity", [value], [label])

    dense = lambda n: {"weight": state[f"heads.{n}.weight"].float(), "bias": state[f"heads.{n}.bias"].float()}
    for label, array in (("relation_weight", dense("relation")["weight"]), ("relation_bias", dense("relation")["bias"]),
                         ("link_weight", dense("link")["weight"]), ("link_bias", dense("link")["bias"]),
                         ("crf", torch.cat([(state["heads.crf.transitions"] + state["heads.crf.forbidden"]),
                                            (state["heads.crf.start"] + state["heads.crf.forbidden_start"])[:, None],
                                            state["heads.crf.end"][:, None]], 1))):
        g.node("Cast", [g.constant(label + ".value", array.numpy().astype(np.float16 if array.numel() > 1000 else np.float32))], [label],
               to=TensorProto.FLOAT)
    value = lambda n, kind, dims: helper.make_tensor_value_info(n, kind, dims)
    f, n = TensorProto.FLOAT, TensorProto.INT64
    sizes = {"name": len(inventory["names"]), "boundary": 2, "root": 1, "relation_child": 192, "relation_head": 192, "arc": "words",
             "role": 9, "link_child": 96, "link_head": 96, "event": 1 + len(inventory["factuality"])}
    constants = {"relation_weight": [len(inventory["relations"]), 192], "relation_bias": [len(inventory["relations"])], "link_weight": [1, 96],
                 "link_bias": [1], "crf": [3, 5, 3]}
    if show_syntax:
        g.node("Identity", [s], ["syntax"])
        sizes["syntax"] = WIDTH
    graph = helper.make_graph(
        g.nodes, "readout", [value("ids", n, ["pieces"]), value("shapes", n, ["pieces"]), value("first", n, ["words"])],
        [value("tag", n, ["words"])] + [value(k, f, ["words", v]) for k, v in sizes.items()]
        + [value(k, f, v) for k, v in constants.items()], g.initializers)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)], ir_version=8,
                              producer_name="readout-training")
    helper.set_model_props(model, {"format": FORMAT, **{k: "\n".join(inventory[k]) for k in ("tags", "relations", "names", "roles", "factuality")},
                                   "vocabulary": "\n".join(vocabulary())})
    onnx.save(model, out)
    with open(out, "rb") as stream:
        digest = hashlib.sha256(stream.read()).hexdigest()
    with open(out + ".sha256", "w", encoding="ascii") as stream:  # the Java reader takes its version from it
        stream.write(f"{digest}  {os.path.basename(out)}\n")
    print(out, os.path.getsize(out), digest[:16])


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--run", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--float", action="store_true", help="without quantisation, to measure what it costs")
    a = ap.parse_args()
    folder = os.path.join(os.path.dirname(__file__), "..", "runs", a.run)
    export(torch.load(os.path.join(folder, "finished.pt"), weights_only=False), a.out, a.float)


if __name__ == "__main__":
    main()
