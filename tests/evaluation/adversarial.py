#!/usr/bin/env python3
"""Makes texts that only look like good answers and counts which the engine believes.

  adversarial.py LOCKSTEP-CLI PROCESSES.json ANSWERS.jsonl [FINDINGS]

From each keyed good answer: its words shuffled, its key words without grammar, a "not" put in; besides, for every step,
everything at once in 2,000 words, the prompt and other steps' statements in place of the result, the moves and
statements themselves in place of a turn. The exit status is 1 when more than FINDINGS (0) are found; 77 without answers.
"""
import collections
import json
import os
import random
import re
import subprocess
import sys

COMMON = set("""a an the and or but if so to of in on at by for with from as is are was were be been am do does did have has
had will would can could shall should may might must i you he she it we they me him her us them my your his its our their
this that these those there here not no yes what who which how when where why""".split())
PER_KIND = 70


def words(text):
    return re.findall(r"[A-Za-z0-9']+", text)


def shuffled(chance, text):
    mixed = words(text)
    for _ in range(20):
        chance.shuffle(mixed)
    return " ".join(mixed).lower() + "."


def stuffed(text):
    seen = [word.lower() for word in words(text) if word.lower() not in COMMON]
    return " ".join(dict.fromkeys(seen)) + "."


def negated(text):
    """Denies each sentence: what is not said is no move, and what is not so no result."""
    sentences = [sentence.strip() for sentence in re.split(r"(?<=[.!?;])\s+", text) if sentence.strip()]
    return " ".join("I will never say: " + sentence[0].lower() + sentence[1:] for sentence in sentences)


def made(processes, answers):
    chance = random.Random(7)
    steps = [(process["id"], step) for process in processes for step in process["steps"]]
    good = [a for a in answers if sum(a["criteria"].values()) >= max(2, len(a["criteria"]) - 1)]
    chance.shuffle(good)
    for answer in good[:PER_KIND]:
        base = {key: answer[key] for key in ("kind", "process", "step")}
        for name, text in (("shuffled", shuffled(chance, answer["text"])), ("stuffed", stuffed(answer["text"])),
                           ("negated", negated(answer["text"]))):
            yield name, {**base, "text": text}
    for process, step in steps:
        own = [a["text"] for a in answers if (a["process"], a["step"]) == (process, step["id"])]
        everything = " ".join(words(" ".join(a["text"] for a in answers)))
        place = {"process": process, "step": step["id"]}
        for kind in ("result", "move"):
            yield "everything", {**place, "kind": kind, "text": " ".join(everything.split()[:2000])}
            if own:
                yield "everything of the step", {**place, "kind": kind, "text": (shuffled(chance, " ".join(own)) + " ") * 3}
        yield "prompt", {**place, "kind": "result", "text": f'What is the result of the step {step["name"]}?'}
        for criterion in step["criteria"]:
            yield "move copied", {**place, "kind": "move", "text": criterion["move"]}
            yield "statement copied", {**place, "kind": "move", "text": criterion["statement"]}
        _, other = steps[(steps.index((process, step)) + 3) % len(steps)]
        for criterion in other["criteria"]:
            yield "other step's statement", {**place, "kind": "result", "text": criterion["statement"]}


def main(arguments):
    if len(arguments) not in (3, 4):
        sys.exit(__doc__)
    program, processes, answers = arguments[:3]
    if not os.path.exists(answers):
        print(f"skipped: {answers} is not here")
        sys.exit(77)
    with open(processes, encoding="utf-8") as file:
        texts = json.load(file)["processes"]
    with open(answers, encoding="utf-8") as file:
        keyed = [json.loads(line) for line in file]
    tries = [(name, {"id": str(i), **line}) for i, (name, line) in enumerate(made(texts, keyed))]
    done = subprocess.run([program, "grade"], input="\n".join(json.dumps(line) for _, line in tries), text=True,
                          capture_output=True, check=True)
    counts, believed = collections.Counter(name for name, _ in tries), collections.Counter()
    for (name, line), graded in zip(tries, done.stdout.splitlines()):
        found = [key for key, grade in json.loads(graded)["criteria"].items() if grade["verdict"] == "found"]
        if found:
            believed[name] += 1
            print(f'{name}: {line["kind"]} {line["process"]}/{line["step"]} {found}: {line["text"][:200]}')
    for name, count in counts.items():
        print(f"{name}: {believed[name]} of {count} believed")
    total = sum(believed.values())
    print(f"all: {total} of {len(tries)} believed")
    sys.exit(1 if total > int(arguments[3] if len(arguments) == 4 else 0) else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
