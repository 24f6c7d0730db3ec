#include "tests/evaluation/modes.h"

#include "drills/grading/grader.h"
#include "tests/evaluation/evaluationdata.h"

using namespace Qt::StringLiterals;
using namespace drills;

namespace evaluation {

namespace {

/// Whether the summary of the interview counts as confirmed at this step.
bool isConfirmed(const QJsonObject &answer)
{
    static const QStringList before = {u"take-over"_s, u"prepare"_s, u"open"_s, u"interview"_s};
    return answer.value(u"process").toString() != "sales"_L1 || !before.contains(answer.value(u"step").toString());
}

} // namespace

void dumpGrades(const QStringList &arguments, QTextStream &out)
{
    const Known known = readKnown(arguments);
    Grader grader;
    std::vector<GradableFault> faults;
    for (const auto &[key, idea] : known.ideas) {
        if (key.startsWith(u"fault|"))
            faults.push_back({FaultId(key.section(u'|', 1)), &idea});
    }
    grader.prepare(faults);
    for (const QJsonObject &answer : linesOf(arguments.at(0))) {
        const QString kind = answer.value(u"kind").toString();
        const AnswerKind answerKind = kind == "move"_L1 ? AnswerKind::Turn : AnswerKind::Recall;
        std::vector<Gradable> criteria;
        const QJsonObject keyed = answer.value(u"criteria").toObject();
        for (auto it = keyed.begin(); it != keyed.end(); ++it) {
            const QString key = kind + u'|' + answer.value(u"process").toString() + u'|'
                + answer.value(u"step").toString() + u'|' + it.key();
            const auto found = known.ideas.find(key);
            const Concept *idea = found == known.ideas.end() ? nullptr : &found->second;
            const bool isTurn = answerKind == AnswerKind::Turn;
            criteria.push_back({CriterionId(it.key()), idea, isTurn ? known.given.value(key) : QStringList()});
        }
        grader.prepare(criteria);
        Situation situation;
        situation.kind = answerKind;
        situation.summaryConfirmed = isConfirmed(answer);
        const Grade grade = grader.grade(answer.value(u"text").toString(), criteria, faults, situation);
        QJsonObject verdicts;
        for (const CriterionGrade &criterion : grade.criteria)
            verdicts.insert(criterion.criterion.value,
                            QJsonArray{criterion.probability, static_cast<int>(criterion.verdict)});
        QJsonArray found;
        for (const FaultGrade &fault : grade.faults)
            found.append(fault.fault.value);
        write(out,
              {{u"id"_s, answer.value(u"id")},
               {u"kind"_s, kind},
               {u"keyed"_s, keyed},
               {u"keyedFaults"_s, answer.value(u"faults")},
               {u"verdicts"_s, verdicts},
               {u"faults"_s, found}});
    }
}

} // namespace evaluation
