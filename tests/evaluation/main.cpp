// Writes what the engine measures and says, as JSON lines, for fit_weights.py.
//
//   lockstep-evaluation answers ANSWERS.jsonl PROCESSES.json [--bank FOLDER] [PACK.json...]
//     (what a pack says takes the place of the bank's wordings)
//   lockstep-evaluation grades ANSWERS.jsonl PROCESSES.json [--bank FOLDER] [PACK.json...]   (the grades themselves)
//   lockstep-evaluation references SEMEVAL-OR-SAF.tsv   (partly correct is not correct)
//   lockstep-evaluation stems FILE.jsonl...
//   lockstep-evaluation pairs PACK.json... TABLE.tsv...
//   lockstep-evaluation sentences PACK.json... TABLE.tsv...   (for word_order.py)

#include "tests/evaluation/modes.h"

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QTextStream out(stdout);
    if (arguments.size() >= 4 && arguments.at(0) == "answers"_L1)
        evaluation::dumpAnswers(arguments.mid(1), out);
    else if (arguments.size() >= 4 && arguments.at(0) == "grades"_L1)
        evaluation::dumpGrades(arguments.mid(1), out);
    else if (arguments.size() == 2 && arguments.at(0) == "references"_L1)
        evaluation::dumpReferences(arguments.at(1), out);
    else if (arguments.size() >= 2 && arguments.at(0) == "stems"_L1)
        evaluation::dumpStems(arguments.mid(1), out);
    else if (arguments.size() >= 2 && arguments.at(0) == "pairs"_L1)
        evaluation::dumpPairs(arguments.mid(1), out);
    else if (arguments.size() >= 2 && arguments.at(0) == "sentences"_L1)
        evaluation::dumpSentences(arguments.mid(1), out);
    else
        return 2;
    return 0;
}
