#!/usr/bin/env python3
"""How much a further wording is worth: the cross-validated figures with 1, 2, 4, … accepted wordings a criterion.

  learning_curve.py LOCKSTEP-EVALUATION ANSWERS.jsonl PROCESSES.json PACK.json...

Each criterion keeps so many of its wordings, picked by chance with a fixed seed, and a quarter as many look-alikes; once
with the slots of the packs and once without any, as a company's own process begins. The weights are fitted anew for each
size and fold.
"""
import json
import os
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from fit_weights import cross_validate, kappa, verdict


def thinned(pack, size, keeps_slots):
    chance = random.Random(7)
    for criterion in pack.get("criteria", []):
        for kind in ("recall", "turn"):
            concept = criterion.get(kind)
            if not concept:
                continue
            for name, count in (("accepted", size), ("lookalike", size // 4)):
                wordings = concept.get(name, [])
                # A larger size keeps what a smaller one has.
                chance.shuffle(wordings)
                concept[name] = wordings[:count]
            if not keeps_slots:
                concept["slots"] = []
    return pack


def figures(program, answers, processes, packs, size, keeps_slots):
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for path in packs:
            with open(path, encoding="utf-8") as file:
                pack = thinned(json.load(file), size, keeps_slots)
            paths.append(os.path.join(folder, os.path.basename(path)))
            with open(paths[-1], "w", encoding="utf-8") as file:
                json.dump(pack, file)
        done = subprocess.run([program, "answers", answers, processes, *paths], text=True, capture_output=True,
                              check=True)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    row = []
    for kind in ("result", "move"):
        part = [line for line in lines if line["known"] and line["kind"] == kind]
        cross_validate(part)
        sure = [(line["key"], verdict(line)) for line in part if verdict(line) is not None]
        row.append(f'{kind} forced {kappa([(line["key"], int(line["p"] >= 500)) for line in part]):.3f} '
                   f"decided {kappa(sure):.3f} on {len(sure) / len(part):.2f}")
    return "   ".join(row)


def main(arguments):
    if len(arguments) < 4:
        sys.exit(__doc__)
    program, answers, processes, packs = arguments[0], arguments[1], arguments[2], arguments[3:]
    for keeps_slots in (True, False):
        print("with slots" if keeps_slots else "without slots")
        for size in (1, 2, 4, 8, 16, 32, 64, 128, 256):
            print(f"{size:4}  {figures(program, answers, processes, packs, size, keeps_slots)}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
