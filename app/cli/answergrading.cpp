#include "app/cli/answergrading.h"

#include "drills/model/eventnames.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using drills::ErrorCode;
using drills::Result;

namespace cli {

namespace {

constexpr double thousand = 1000;

const QString resultKind = u"result"_s;
const QString moveKind = u"move"_s;

QJsonArray wordsOf(const QString &text, const std::vector<drills::Span> &spans)
{
    QJsonArray words;
    for (const drills::Span &span : spans)
        words.append(text.mid(span.begin, span.length));
    return words;
}

/// The summary counts as confirmed after the step that brings it about; without that step it holds nobody up.
bool isSummaryConfirmed(const drills::Process &process, const drills::Step &step)
{
    const int interview = process.position(drills::StepId(u"interview"_s));
    return interview < 0 || process.position(step.id) > interview;
}

QJsonObject toJson(const drills::Grade &grade, const QJsonValue &id, const QString &text)
{
    QJsonObject criteria;
    for (const drills::CriterionGrade &criterion : grade.criteria) {
        const QString within = criterion.criterion.value.section(u'.', 1);
        criteria[within] = QJsonObject{{u"verdict"_s, drills::logNameOf(criterion.verdict)},
                                       {u"probability"_s, criterion.probability / thousand},
                                       {u"evidence"_s, wordsOf(text, criterion.evidence)}};
    }
    QJsonArray faults;
    for (const drills::FaultGrade &fault : grade.faults)
        faults.append(fault.fault.value);
    return {{u"id"_s, id}, {u"criteria"_s, criteria}, {u"faults"_s, faults}};
}

} // namespace

Result<QJsonObject> AnswerGrading::grade(const QByteArray &line, bool isTooLong) const
{
    const QJsonDocument document = isTooLong ? QJsonDocument() : QJsonDocument::fromJson(line);
    if (!document.isObject())
        return drills::failure(
            ErrorCode::InvalidInput,
            tr(R"(is not a JSON object, expected {"id","kind","process","step","context"?,"text"})"));
    const QJsonObject object = document.object();
    if (const QString wrong = faultIn(object); !wrong.isEmpty())
        return drills::failure(ErrorCode::InvalidInput, wrong);
    const drills::Process *process = m_content.library().process(drills::ProcessId(object[u"process"_s].toString()));
    if (!process)
        return drills::failure(
            ErrorCode::InvalidInput,
            tr("\"process\" is '%1', expected one of: lockstep-cli pack list").arg(object[u"process"_s].toString()));
    const drills::Step *step = process->step(drills::StepId(object[u"step"_s].toString()));
    if (!step) {
        QStringList known;
        for (const drills::Step &each : process->steps)
            known.append(each.id.value);
        return drills::failure(
            ErrorCode::InvalidInput,
            tr("\"step\" is '%1', expected one of %2").arg(object[u"step"_s].toString(), known.join(u", "_s)));
    }
    return toJson(gradeOf(m_content, object, *process, *step), object[u"id"_s], object[u"text"_s].toString());
}

QString AnswerGrading::faultIn(const QJsonObject &object)
{
    const QJsonValue id = object[u"id"_s];
    if (!id.isString() && !id.isDouble())
        return tr("\"id\" is missing, expected a text or a number");
    const QString kind = object[u"kind"_s].toString();
    if (kind != resultKind && kind != moveKind)
        return tr("\"kind\" is '%1', expected result or move").arg(kind);
    for (const QString &name : {u"process"_s, u"step"_s, u"text"_s}) {
        if (!object[name].isString())
            return tr("\"%1\" is missing, expected a text").arg(name);
    }
    const QJsonValue context = object[u"context"_s];
    if (!context.isUndefined() && !context.isNull() && !context.isString())
        return tr("\"context\" is no text, expected the line before");
    return {};
}

drills::Grade AnswerGrading::gradeOf(const training::PreparedLibrary &content, const QJsonObject &object,
                                     const drills::Process &process, const drills::Step &step)
{
    std::vector<drills::CriterionId> criteria;
    for (const drills::StepCriterion &criterion : step.criteria)
        criteria.push_back(criterion.criterion);
    const bool isResult = object[u"kind"_s] == resultKind;
    drills::Situation situation;
    situation.kind = isResult ? drills::AnswerKind::Recall : drills::AnswerKind::Turn;
    situation.process = process.id.value;
    situation.step = step.id.value;
    situation.previousLine = object[u"context"_s].toString();
    situation.summaryConfirmed = isSummaryConfirmed(process, step);
    const QString text = object[u"text"_s].toString();
    return isResult ? content.gradeRecall(text, criteria, situation) : content.gradeTurn(text, criteria, situation);
}

} // namespace cli
