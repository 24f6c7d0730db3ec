#!/usr/bin/env python3
"""Makes the table that tells a sentence from shuffled words: drills/grading/wordordertable.h.

  word_order.py LOCKSTEP-EVALUATION FOLDER-OF-WALKS PACK.json... > wordordertable.h

Which word follows which is counted in the packs' wordings. Words that occur often are a class of their own, others
share one by their ending, figures another. The weights are fitted on the sentences of the walks against the same
sentences shuffled and stripped of their grammar. Grades must not depend on a pack's wordings: the table is made anew only
with a new version of the engine.
"""
import collections
import glob
import json
import math
import os
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from adversarial import shuffled, stuffed
from fit_weights import chance, fit

OFTEN = 260
ENDINGS = ("ing", "ed", "ly", "tion", "ment", "er", "es", "s", "al", "y", "e", "n", "t")
SHORTEST = 8
# Two levels of the table share a printable character, from this one on; the backslash would need an escape.
FIRST, LEVELS, STEP = 35, 9, 0.6
BACKSLASH, INSTEAD = 92, 126


def sentences(program, files):
    done = subprocess.run([program, "sentences", *files], text=True, capture_output=True, check=True)
    return [line.split() for line in done.stdout.splitlines() if line.strip()]


def sentences_of_texts(program, texts):
    with tempfile.TemporaryDirectory() as folder:
        with open(folder + "/texts.tsv", "w", encoding="utf-8") as file:
            file.write("\n".join(text.replace("\n", " ").replace("\t", " ") for text in texts))
        return sentences(program, [folder + "/texts.tsv"])


class Table:
    def __init__(self, lines):
        counts = collections.Counter(word for line in lines for word in line if word != ",")
        self.own = sorted(word for word, count in counts.items() if count >= OFTEN and not word[0].isdigit())
        self.classes = {word: i for i, word in enumerate(self.own)}
        self.size = len(self.own) + 2 + len(ENDINGS)
        pairs, first, second, total = collections.Counter(), collections.Counter(), collections.Counter(), 0
        for line in lines:
            for a, b in self.pairs(line):
                pairs[a, b] += 1
                first[a] += 1
                second[b] += 1
                total += 1
        self.levels = [[self.level(pairs[a, b], first[a] * second[b] / total) for b in range(self.size)]
                       for a in range(self.size)]

    @staticmethod
    def level(seen, expected):
        """How much likelier than by chance, in steps of .6 from -2.4 on."""
        return max(0, min(LEVELS - 1, round(math.log((seen + 2) / (expected + 2)) / STEP) + LEVELS // 2))

    def class_of(self, word):
        if word in self.classes:
            return self.classes[word]
        rest = len(self.own)
        if word[0].isdigit():
            return rest
        for i, ending in enumerate(ENDINGS):
            if word.endswith(ending) and len(word) > len(ending) + 2:
                return rest + 2 + i
        return rest + 1

    def pairs(self, line):
        return [(self.class_of(a), self.class_of(b)) for a, b in zip(line, line[1:]) if a != "," and b != ","]

    def features(self, line):
        pairs = self.pairs(line)
        words = [word for word in line if word != ","]
        known = sum(STEP * (self.levels[a][b] - LEVELS // 2) for a, b in pairs)
        return [1.0, known / max(len(pairs), 1), known / math.sqrt(max(len(pairs), 1)),
                sum(word in self.classes for word in words) / len(words), math.sqrt(len(words)),
                line.count(",") / len(words)]


def long_enough(lines):
    return [line for line in lines if len([word for word in line if word != ","]) >= SHORTEST]


def fitted(program, table, folder):
    chosen = random.Random(7)
    turns = []
    for path in sorted(glob.glob(folder + "/*.json")):
        with open(path, encoding="utf-8") as file:
            turns += [text for step in json.load(file)["steps"] for text in step["turns"]]
    twos = [" ".join(turns[i:i + 2]) for i in range(0, len(turns), 2)]
    honest = long_enough(sentences_of_texts(program, turns))
    made = long_enough(sentences_of_texts(program, [shuffled(chosen, text) for text in turns + twos]
                                          + [stuffed(text) for text in twos]))
    rows = [table.features(line) for line in honest + made]
    keys = [0] * len(honest) + [1] * len(made)
    weights = fit(rows, keys, [0] * 6, ceilings={})
    alarms = sorted((chance(weights, row) for row in rows[:len(honest)]), reverse=True)
    for share in (0.005, 0.01, 0.02, 0.03):
        threshold = alarms[int(len(alarms) * share)]
        caught = sum(chance(weights, row) >= threshold for row in rows[len(honest):]) / len(made)
        print(f"{share:.3f} of {len(honest)} honest sentences at {threshold:.3f}: {caught:.3f} of {len(made)} caught",
              file=sys.stderr)
    return weights


def main(arguments):
    if len(arguments) < 3:
        sys.exit(__doc__)
    program, folder, packs = arguments[0], arguments[1], arguments[2:]
    table = Table(sentences(program, packs))
    weights = fitted(program, table, folder)
    print("#pragma once\n\n#include <array>\n\nnamespace drills::wordorder {\n")
    print("// Made by tests/evaluation/word_order.py, which says how.\n")
    print("/// Words with a class of their own, in the order of the table; figures, others and the endings come after them.")
    print("inline constexpr const char16_t *words =")
    lines, line = [], ""
    for word in table.own:
        if len(line) + len(word) > 100:
            lines.append(line)
            line = ""
        line += word + " "
    print("\n".join(f'    u"{part}"' for part in lines + [line]) + ";\n")
    print(f"inline constexpr std::array<const char16_t *, {len(ENDINGS)}> endings = {{")
    print("    " + ", ".join(f'u"{ending}"' for ending in ENDINGS) + "};\n")
    print("/// Bias; what is known of the pairs, mean and by the root of their number; share of words with a class of their")
    print("/// own; root of the number of words; pauses for each word.")
    print("inline constexpr std::array<double, 6> weights = {" + ", ".join(f"{w:.3f}" for w in weights) + "};\n")
    print("/// For each class, how much likelier than by chance each other follows it: two levels a character.")
    print(f"inline constexpr int firstCharacter = {FIRST};")
    print(f"inline constexpr char backslash = {BACKSLASH};")
    print(f"inline constexpr char insteadOfBackslash = {INSTEAD};")
    print(f"inline constexpr int levelCount = {LEVELS};")
    print(f"inline constexpr int levelOfChance = {LEVELS // 2};")
    print(f"inline constexpr double levelStep = {STEP};")
    print(f"inline constexpr std::array<const char *, {table.size}> levels = {{")
    for row in table.levels:
        padded = row + [0] * (len(row) % 2)
        codes = [FIRST + a * LEVELS + b for a, b in zip(padded[::2], padded[1::2])]
        text = "".join(chr(INSTEAD if code == BACKSLASH else code) for code in codes)
        print(f'    "{text}",')
    print("};\n\n} // namespace drills::wordorder")


if __name__ == "__main__":
    main(sys.argv[1:])
