#include "app/cli/walktextprinter.h"

#include "app/cli/ledgertext.h"
#include "app/cli/walkwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

void WalkTextPrinter::begin(const training::WalkSession &session)
{
    const training::WalkView &view = session.view();
    m_terminal.print(tr("%1, process %2, seed %3").arg(view.title, view.begun.process.value).arg(view.begun.seed));
    m_terminal.print(tr("%1, %2, %3").arg(view.prospect, view.prospectRole, view.prospectCompany));
    m_terminal.print(tr("The lead: %1").arg(view.leadName));
    for (const QString &line : view.leadCard)
        m_terminal.print(u"  "_s + line);
    print(session);
}

void WalkTextPrinter::print(const training::WalkSession &session)
{
    for (; m_printed < session.events().size(); ++m_printed)
        event(session.events()[m_printed], session.view());
}

void WalkTextPrinter::event(const drills::Event &event, const training::WalkView &view)
{
    if (const auto *entered = std::get_if<drills::Prompted>(&event.what)) {
        prompted(*entered, view);
    } else if (const auto *answer = std::get_if<drills::Answered>(&event.what)) {
        answered(event, *answer);
    } else if (const auto *grading = std::get_if<drills::Graded>(&event.what)) {
        graded(grading->grade);
    } else if (const auto *reaction = std::get_if<drills::Reacted>(&event.what)) {
        reacted(*reaction);
    } else if (const auto *moved = std::get_if<drills::MovedOn>(&event.what)) {
        m_terminal.print();
        m_terminal.print(tr("%1 | went on").arg(WalkWords::time(event.at)));
        criteria(tr("left open"), moved->owed);
    } else if (std::holds_alternative<drills::Paused>(event.what)) {
        m_terminal.print(tr("%1 | paused").arg(WalkWords::time(event.at)));
    } else if (std::holds_alternative<drills::Resumed>(event.what)) {
        m_terminal.print(tr("%1 | went on after the pause").arg(WalkWords::time(event.at)));
    } else if (const auto *ended = std::get_if<drills::Ended>(&event.what)) {
        said(ended->lines);
        m_terminal.print();
        m_terminal.print(tr("%1 | the walk ended: %2").arg(WalkWords::time(event.at), WalkWords::of(*ended)));
    }
}

void WalkTextPrinter::prompted(const drills::Prompted &prompted, const training::WalkView &view)
{
    if (prompted.step != m_step) {
        m_step = prompted.step;
        m_with = view.with;
        const auto &steps = view.steps;
        const auto step = std::ranges::find(steps, prompted.step, &training::StepView::id);
        m_terminal.print();
        m_terminal.print(u"== %1 =="_s.arg(step == steps.end() ? prompted.step.value : step->name));
        if (!view.owed.empty())
            m_terminal.print(tr("Still owed: %1").arg(WalkWords::of(view.owed)));
    }
    said(prompted.lines);
    for (const drills::ShownOption &option : prompted.options)
        m_terminal.print(u"  (%1) %2"_s.arg(option.id, option.text));
}

void WalkTextPrinter::answered(const drills::Event &event, const drills::Answered &answered)
{
    const auto *typed = std::get_if<drills::TypedAnswer>(&answered.answer);
    m_said = typed ? typed->text : std::get<drills::ChosenAnswer>(answered.answer).text;
    m_terminal.print();
    m_terminal.print(tr("%1 | you: %2").arg(WalkWords::time(event.at), m_said));
}

void WalkTextPrinter::graded(const drills::Grade &grade)
{
    QList<QStringList> rows;
    QStringList others;
    for (const drills::CriterionGrade &criterion : grade.criteria) {
        const QString probability = WalkWords::probability(criterion.probability);
        if (criterion.verdict == drills::Verdict::NotFound)
            others.append(criterion.criterion.value + u' ' + probability);
        else
            rows.append({QString(), WalkWords::of(criterion.verdict), criterion.criterion.value, probability,
                         WalkWords::evidence(m_said, criterion.evidence)});
    }
    for (const drills::FaultGrade &fault : grade.faults)
        rows.append({QString(), tr("fault"), fault.fault.value, WalkWords::probability(fault.probability),
                     WalkWords::evidence(m_said, fault.evidence)});
    if (!rows.isEmpty())
        m_terminal.print(tableOf(rows));
    if (!others.isEmpty())
        m_terminal.print(u"    "_s + tr("not found: %1").arg(others.join(u", "_s)));
}

void WalkTextPrinter::reacted(const drills::Reacted &reacted)
{
    criteria(tr("granted"), reacted.granted);
    criteria(tr("refused"), reacted.refused);
    criteria(tr("asked back"), reacted.askedBack);
    criteria(tr("asked again"), reacted.repeated);
    if (reacted.trustChange != 0)
        m_terminal.print(u"    "_s
                         + tr("trust %1, now %2")
                               .arg(reacted.trustChange > 0 ? u"+%1"_s.arg(reacted.trustChange)
                                                            : QString::number(reacted.trustChange))
                               .arg(reacted.trust));
    said(reacted.lines);
}

void WalkTextPrinter::said(const std::vector<drills::ShownLine> &lines)
{
    for (const drills::ShownLine &line : lines) {
        if (line.id.startsWith(u"scene:"))
            m_terminal.print(u"[%1]"_s.arg(line.text));
        else if (line.id.startsWith(u"owed:"))
            m_terminal.print(tr("  %1 (about what is owed): %2").arg(m_with, line.text));
        else
            m_terminal.print(u"  %1: %2"_s.arg(m_with, line.text));
    }
}

void WalkTextPrinter::criteria(const QString &title, const std::vector<drills::CriterionId> &ids)
{
    for (const drills::CriterionId &id : ids) {
        const drills::Criterion *criterion = m_library.criterion(id);
        m_terminal.print(u"    %1: %2 (%3)"_s.arg(title, id.value, criterion ? criterion->statement : QString()));
    }
}

void WalkTextPrinter::notPlayed(int line)
{
    m_terminal.print();
    m_terminal.print(tr("The walk was over before line %1 of the script; the rest was not played.").arg(line));
}

void WalkTextPrinter::scriptEnded(const training::WalkView &view)
{
    const auto current = static_cast<size_t>(view.current);
    m_terminal.print();
    m_terminal.print(tr("The script ended in step %1, before the walk did.")
                         .arg(current < view.steps.size() ? view.steps[current].name : QString()));
}

void WalkTextPrinter::ledger(const Ledger &ledger)
{
    m_terminal.print();
    m_terminal.print(LedgerText(ledger).text());
}

} // namespace cli
