#include "app/cli/walkwords.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using training::CriterionOutcome;
using training::CriterionStanding;

namespace cli {

namespace {

constexpr int thousand = 1000;

} // namespace

QString WalkWords::of(drills::StepState state)
{
    using drills::StepState;
    switch (state) {
    case StepState::Reached:
        return tr("reached");
    case StepState::ReachedLate:
        return tr("reached late");
    case StepState::Partly:
        return tr("partly");
    case StepState::Provisional:
        return tr("provisional");
    case StepState::Open:
        return tr("open");
    case StepState::NotNeeded:
        return tr("not needed");
    case StepState::NotTried:
        return tr("not tried");
    }
    Q_UNREACHABLE();
}

QString WalkWords::of(CriterionOutcome outcome)
{
    switch (outcome) {
    case CriterionOutcome::Met:
        return tr("met");
    case CriterionOutcome::MetLate:
        return tr("met late");
    case CriterionOutcome::Tried:
        return tr("tried, no answer yet");
    case CriterionOutcome::Undecided:
        return tr("undecided");
    case CriterionOutcome::Open:
        return tr("open");
    case CriterionOutcome::NotNeeded:
        return tr("not needed");
    case CriterionOutcome::GivenBefore:
        return tr("given before");
    }
    Q_UNREACHABLE();
}

QString WalkWords::of(CriterionStanding standing)
{
    switch (standing) {
    case CriterionStanding::Open:
        return tr("open");
    case CriterionStanding::Tried:
        return tr("You asked; no answer yet.");
    case CriterionStanding::Undecided:
        return tr("undecided");
    case CriterionStanding::Met:
        return tr("met");
    case CriterionStanding::NotNeeded:
        return tr("not needed");
    }
    Q_UNREACHABLE();
}

QString WalkWords::of(drills::Verdict verdict)
{
    switch (verdict) {
    case drills::Verdict::Found:
        return tr("found");
    case drills::Verdict::NotFound:
        return tr("not found");
    case drills::Verdict::CannotTell:
        return tr("cannot tell");
    }
    Q_UNREACHABLE();
}

QString WalkWords::of(const drills::Ended &ended)
{
    using drills::HowEnded;
    switch (ended.how) {
    case HowEnded::Won:
        return tr("won");
    case HowEnded::Lost:
        return tr("lost");
    case HowEnded::Returned:
        return ended.justified ? tr("the lead was returned with a reason that counts")
                               : tr("the lead was returned without a reason that counts");
    case HowEnded::Stopped:
        return ended.justified ? tr("stopped by agreement") : tr("stopped");
    case HowEnded::Completed:
        return tr("walked to the end");
    case HowEnded::Abandoned:
        return tr("abandoned");
    }
    Q_UNREACHABLE();
}

QString WalkWords::of(const training::Headline &headline)
{
    if (headline.leftStep.isEmpty() && headline.isProvisional)
        return tr("Nothing is open; something waits for a ruling.");
    if (headline.leftStep.isEmpty())
        return tr("The chain is unbroken: every result was reached in its own step.");
    const QString what = bare(headline.leftStatement);
    QString left;
    if (what.isEmpty())
        left = tr("%1 was left open").arg(headline.leftStep);
    else if (headline.cameWithLead)
        left = tr("The lead came without \"%2\" (%1)").arg(headline.leftStep, what);
    else
        left = tr("%1 was left without \"%2\"").arg(headline.leftStep, what);
    return headline.paidBy.isEmpty() ? left + u'.' : tr("%1; %2 paid for it.").arg(left, list(headline.paidBy));
}

QString WalkWords::of(const std::vector<training::OwedView> &owed)
{
    QStringList parts;
    for (const training::OwedView &view : owed) {
        QStringList statements;
        for (const QString &statement : view.statements)
            statements.append(bare(statement));
        const QString step = view.fromLead ? tr("%1 (came with the lead)").arg(view.step) : view.step;
        parts.append(u"%1: %2."_s.arg(step, statements.join(u"; "_s)));
    }
    return parts.join(u' ');
}

QString WalkWords::list(const QStringList &texts)
{
    if (texts.size() < 2)
        return texts.join(QString());
    return tr("%1 and %2").arg(texts.first(texts.size() - 1).join(u", "_s), texts.last());
}

QString WalkWords::bare(QString statement)
{
    while (statement.endsWith(u'.'))
        statement.chop(1);
    return statement;
}

QString WalkWords::probability(int thousandths)
{
    const QString decimals = u"%1"_s.arg(thousandths % thousand, 3, 10, QLatin1Char('0'));
    return (thousandths >= thousand ? u"1."_s : u"."_s) + decimals;
}

QString WalkWords::time(drills::Milliseconds time)
{
    return tr("%1 ms").arg(time.count());
}

QString WalkWords::clock(drills::Milliseconds time)
{
    const auto whole = std::chrono::floor<std::chrono::seconds>(time);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(whole);
    return u"%1:%2"_s.arg(minutes.count()).arg((whole - minutes).count(), 2, 10, QLatin1Char('0'));
}

QString WalkWords::evidence(const QString &text, const std::vector<drills::Span> &spans)
{
    QStringList words;
    for (const drills::Span &span : spans)
        words.append(u"\"%1\""_s.arg(text.mid(span.begin, span.length)));
    return words.join(u", "_s);
}

QString codeOf(CriterionOutcome outcome)
{
    switch (outcome) {
    case CriterionOutcome::Met:
        return u"met"_s;
    case CriterionOutcome::MetLate:
        return u"late"_s;
    case CriterionOutcome::Tried:
        return u"tried"_s;
    case CriterionOutcome::Undecided:
        return u"undecided"_s;
    case CriterionOutcome::Open:
        return u"open"_s;
    case CriterionOutcome::NotNeeded:
        return u"not-needed"_s;
    case CriterionOutcome::GivenBefore:
        return u"given"_s;
    }
    Q_UNREACHABLE();
}

QString tableOf(const QList<QStringList> &rows)
{
    constexpr qsizetype gap = 2;
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += QString(gap, u' ') + row[i].leftJustified(widths[i]);
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace cli
