#!/usr/bin/env python3
"""Plays walks that were typed freely and says how fair the engine is to whole walks.

  walks.py [--turns | --floors] LOCKSTEP-CLI WALK.json-OR-FOLDER...

A walk: {"scenario", "kind": "great" or "poor", "voice", "steps": [{"step", "turns": [text], "done": [criterion]}]},
where `done` is the key: the moves that a strict but fair trainer hears in the step's words. Every step is left after its
last turn, whatever was heard. With --turns each miss is listed with the turns of its step; with --floors the exit status
is 1 where a share is worse than it has been.
"""
import glob
import json
import math
import os
import subprocess
import sys
import tempfile

# Of the walks in tests/data/walks/typed: at least, at most.
CLEAN, WRONGLY_REACHED = 0.87, 0.04
REACHED = ("reached", "reached-late", "not-needed")


def play(program, walk):
    lines, at = [], 0
    for step in walk["steps"]:
        for text in step["turns"]:
            at += 20000
            lines.append({"at_ms": at, "text": text})
        lines.append({"at_ms": at, "action": "go-on"})
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run([program, "walk", "--scenario", walk["scenario"], "--turns", "-", "--json", "--store",
                               home + "/store.db"], input="\n".join(json.dumps(line) for line in lines), text=True,
                              capture_output=True, check=False)
    # A lost walk ends before its script does.
    ledger = [json.loads(line)["ledger"] for line in done.stdout.splitlines() if line.startswith('{"ledger"')]
    if not ledger:
        sys.exit(f'{walk["scenario"]}: {done.stderr}')
    return ledger[0]


def judge(walk, ledger):
    """For each step that was entered: (step, state, reached by the key, musts that differ)."""
    done, keyed = set(), {step["step"]: step for step in walk["steps"]}
    for step in ledger["steps"]:
        if step["step"] not in keyed or step["state"] == "not-tried":
            continue
        done |= set(keyed[step["step"]]["done"])
        needed = [(name, figures["outcome"]) for name, figures in step["criteria"].items()
                  if figures["must"] and figures["outcome"] != "not-needed"]
        missed = [name for name, outcome in needed if name in done and not outcome.startswith("met")]
        given = [name for name, outcome in needed if name not in done and outcome.startswith("met")]
        yield step["step"], step["state"], all(name in done for name, _ in needed), missed, given


def interval(hits, n):
    """Wilson's 95 % interval of a share."""
    if not n:
        return 0.0, 0.0
    z, p = 1.96, hits / n
    middle, spread = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (middle - spread) / (1 + z * z / n), (middle + spread) / (1 + z * z / n)


def share(name, hits, n):
    low, high = interval(hits, n)
    print(f"{name}: {hits} of {n} = {hits / max(n, 1):.3f} (95 %: {low:.3f} to {high:.3f})")
    return hits / max(n, 1)


def files_of(paths):
    for path in paths:
        yield from sorted(glob.glob(path + "/*.json")) if os.path.isdir(path) else [path]


def main(arguments):
    shows, has_floors = arguments[:1] == ["--turns"], arguments[:1] == ["--floors"]
    arguments = arguments[shows or has_floors:]
    if len(arguments) < 2:
        sys.exit(__doc__)
    counts = {"clean": 0, "great": 0, "won": 0, "steps": 0, "open": 0, "provisional": 0, "poor steps": 0,
              "unreached": 0, "wrongly reached": 0, "poor wrongly open": 0, "truly reached": 0}
    for path in files_of(arguments[1:]):
        with open(path, encoding="utf-8") as file:
            walk = json.load(file)
        ledger, is_clean = play(arguments[0], walk), True
        for step, state, truly, missed, given in judge(walk, ledger):
            wrongly_open = truly and state not in REACHED and state != "provisional"
            wrongly_reached = not truly and state in ("reached", "reached-late")
            if walk["kind"] == "great":
                counts["steps"] += 1
                counts["open"] += wrongly_open
                counts["provisional"] += truly and state == "provisional"
                is_clean = is_clean and not wrongly_open
            else:
                counts["poor steps"] += 1
                counts["truly reached"] += truly
                counts["poor wrongly open"] += wrongly_open
                counts["unreached"] += not truly
                counts["wrongly reached"] += wrongly_reached
            if shows and (wrongly_open or wrongly_reached or (truly and state == "provisional")):
                print(path.rsplit("/", 1)[-1], step, state, "missed", missed, "given", given)
                for text in next(s["turns"] for s in walk["steps"] if s["step"] == step):
                    print("    ", text)
        if walk["kind"] == "great":
            counts["great"] += 1
            counts["clean"] += is_clean
            counts["won"] += ledger["outcome"] == "won"
    clean = share("great walks with no step wrongly open", counts["clean"], counts["great"])
    share("great walks won", counts["won"], counts["great"])
    share("their steps wrongly open", counts["open"], counts["steps"])
    share("their steps provisional", counts["provisional"], counts["steps"])
    wrongly_reached = share("steps of poor walks wrongly reached", counts["wrongly reached"], counts["unreached"])
    share("reached steps of poor walks wrongly open", counts["poor wrongly open"], counts["truly reached"])
    if has_floors and (clean < CLEAN or wrongly_reached > WRONGLY_REACHED):
        sys.exit(f"Worse than it has been: at least {CLEAN} and at most {WRONGLY_REACHED} are the floors.")


if __name__ == "__main__":
    main(sys.argv[1:])
