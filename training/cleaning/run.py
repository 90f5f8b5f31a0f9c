#!/usr/bin/env python3
"""Learns all trees of the cleaner from the gold folders, by one command:

    READOUT_SHARED=../../shared python3 training/cleaning/run.py [--check]

1. builds readout-core's classes and tests' classes with Maven (--classpath takes ready ones instead), 2. flattens the pages of
NAEB and WCXB, 3. lets dev.readout.clean.TrainingTable write the features of every line, 4. learns and writes the trees beside
the cleaner's other tables. --check prints how the trees do on sites that they have not seen, and writes nothing.
Needs numpy and scikit-learn (requirements.txt). Tables are kept in runs/, which is not part of the project.
"""
import argparse, gzip, json, os, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SHARED = os.path.abspath(os.environ.get("READOUT_SHARED", os.path.join(ROOT, "..", "shared")))
GOLD = os.path.join(SHARED, "gold")
TABLES = os.path.join(ROOT, "readout-core", "src", "main", "resources", "dev", "readout", "clean")
PAGES = ["pages-scrapinghub", "pages-naeb", "pages-wcxb"]

sys.path.insert(0, HERE)
from flatten import flatten  # noqa: E402


def classpath():
    """The class path of readout-core's tests, from Maven."""
    paths = os.path.join(HERE, "runs", "classpath")
    subprocess.run(["mvn", "-q", "-B", "-pl", "readout-core", "test-compile", "dependency:build-classpath", "-Dmdep.outputFile=" + paths,
                    "-Dmdep.includeScope=test"], cwd=ROOT, check=True)
    target = os.path.join(ROOT, "readout-core", "target")
    return os.pathsep.join([os.path.join(target, "test-classes"), os.path.join(target, "classes"), open(paths).read().strip()])


def manners(number):
    """Both usual manners of a page; of every third page also all on one line."""
    return ("plain", "indented", "line") if number % 3 == 0 else ("plain", "indented")


def flatten_set(name, out):
    """The pages of a set in their manners, as TrainingTable's flat mode reads them."""
    with open(out, "w", encoding="utf-8") as file:
        for number, line in enumerate(open(os.path.join(GOLD, name, "gold.jsonl"), encoding="utf-8")):
            row = json.loads(line)
            page = gzip.open(os.path.join(GOLD, name, "html", row["id"] + ".html.gz")).read().decode("utf-8", "replace")
            for manner in manners(number):
                text = flatten(page, manner)
                if text and len(text) < 60_000:
                    file.write(json.dumps({"id": f"{row['id']}-{manner}", "url": row["url"], "flat": text, "body": row["text"]},
                                          ensure_ascii=False) + "\n")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--check", action="store_true")
    ap.add_argument("--classpath", help="of classes that are built already")
    ap.add_argument("--only", choices=["html", "flat"])
    args = ap.parse_args()
    runs = os.path.join(HERE, "runs")
    os.makedirs(runs, exist_ok=True)
    path = args.classpath or classpath()
    for kind in ["html", "flat"] if args.only is None else [args.only]:
        if kind == "html":
            gold = [os.path.join(GOLD, name) for name in PAGES]
        else:
            gold = [os.path.join(GOLD, "flat-scrapinghub")]
            for name in PAGES[1:]:
                gold.append(os.path.join(runs, name.replace("pages", "flat") + ".jsonl"))
                flatten_set(name, gold[-1])
        table = os.path.join(runs, kind)
        java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
        subprocess.run([java, "-Xmx3g", "-cp", path, "dev.readout.clean.TrainingTable", kind, table, *gold], check=True)
        learn = [sys.executable, os.path.join(HERE, "train.py"), table, TABLES, kind]
        subprocess.run(learn + (["--check"] if args.check else []), check=True)


if __name__ == "__main__":
    main()
