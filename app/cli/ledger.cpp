#include "app/cli/ledger.h"

#include "drills/ledger/stepstate.h"

using drills::Result;

namespace cli {

namespace {

QString textOf(const drills::Answered &answered)
{
    const auto *typed = std::get_if<drills::TypedAnswer>(&answered.answer);
    return typed ? typed->text : std::get<drills::ChosenAnswer>(answered.answer).text;
}

std::vector<TrustRow> trustRows(const drills::WalkRules &rules, const std::vector<drills::Event> &events)
{
    std::vector<TrustRow> rows;
    drills::StepId step;
    QString said;
    for (const drills::Event &event : events) {
        if (const auto *answered = std::get_if<drills::Answered>(&event.what)) {
            step = answered->step;
            said = textOf(*answered);
        }
        const auto *reacted = std::get_if<drills::Reacted>(&event.what);
        if (!reacted || reacted->trustChange == 0)
            continue;
        const drills::Step *known = rules.process().step(step);
        rows.push_back({step, known ? known->name : step.value, said, reacted->trustChange, reacted->trust});
    }
    return rows;
}

std::vector<LeadGap> leadGaps(const drills::WalkRules &rules, const drills::WalkState &state)
{
    std::vector<LeadGap> gaps;
    for (const drills::CriterionId &id : rules.lead().lacks) {
        const drills::Criterion *criterion = rules.library().criterion(id);
        const drills::CriterionState now = state.criterion(id);
        const drills::Step *in = now.met && now.metIn ? rules.process().step(*now.metIn) : nullptr;
        gaps.push_back({id, criterion ? criterion->statement : id.value, in ? in->name : QString()});
    }
    return gaps;
}

} // namespace

Result<Ledger> ledgerOf(training::Workspace &workspace, const training::WalkSession &session)
{
    const auto material = training::materialFor(workspace.content.current(), session.view().begun);
    if (!material)
        return tl::unexpected(material.error());
    drills::Attempt attempt;
    attempt.events = session.events();
    Ledger ledger;
    ledger.debrief = training::debriefOf(*material, attempt, {});
    ledger.leadName = session.view().leadName;
    ledger.leadGaps = leadGaps(*material->rules, drills::fold(*material->rules, {}, session.events()));
    ledger.trust = trustRows(*material->rules, session.events());
    const auto current = static_cast<size_t>(session.view().current);
    if (!session.view().ended && current < session.view().steps.size())
        ledger.openIn = session.view().steps[current].name;
    return ledger;
}

} // namespace cli
