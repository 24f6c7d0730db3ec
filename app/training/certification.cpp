#include "app/training/certification.h"

#include "app/storage/attemptstore.h"
#include "app/training/coldtrials.h"
#include "app/training/personmemory.h"
#include "app/training/practicechoices.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

namespace {

/// The scenarios that were written for the process, and when they were met.
Result<std::vector<SeenScenario>> scenariosOf(Workspace &workspace, const PersonId &person, const ProcessId &process)
{
    const auto seen = workspace.store.trials().seenScenarios(person);
    if (!seen)
        return tl::unexpected(seen.error());
    std::vector<SeenScenario> scenarios;
    for (const Scenario *scenario : workspace.content.library().scenarios()) {
        if (scenario->process != process || scenario->leadStates.empty())
            continue;
        const auto found = std::ranges::find(*seen, scenario->id, &SeenScenario::scenario);
        scenarios.push_back({scenario->id, found == seen->end() ? std::nullopt : found->lastSeen});
    }
    return scenarios;
}

/// Those that have ended; what goes on is not yet a trial.
std::vector<ColdTrial> endedTrials(const std::vector<ToldTrial> &told)
{
    std::vector<ColdTrial> trials;
    for (const ToldTrial &each : told) {
        if (!each.stored.isGoingOn)
            trials.push_back(each.trial);
    }
    return trials;
}

/// Whether its recital is over and leads to a walk that has not begun.
bool wantsWalk(const ToldTrial &told)
{
    const bool isRecited = !told.stored.walk && !told.stored.isGoingOn && !told.stored.isAbandoned;
    return isRecited && told.trial.recital.isFaultless();
}

/// A pause that has not ended yet counts as well.
Result<bool> isUnderWay(Workspace &workspace, const PersonId &person, const std::vector<ToldTrial> &told)
{
    if (told.empty() || told.back().stored.day != presentMoment(workspace).day)
        return false;
    const storage::StoredTrial &trial = told.back().stored;
    const bool isBeforeWalk = wantsWalk(told.back()) || (trial.isGoingOn && !trial.walk);
    const Milliseconds pause(workspace.clock.now().utcMs - trial.lastUtcMs);
    if (!isBeforeWalk || trial.practisedBefore || std::max(pause, trial.longestPause) > ColdRules{}.longestPause)
        return false;
    const auto practised = workspace.store.trials().hasPractisedSince(person, trial);
    return practised ? Result<bool>(!*practised) : tl::unexpected(practised.error());
}

TrialView viewOf(const ToldTrial &told, const ProcessId &process, const ColdOutcome &outcome)
{
    const ColdTrial &trial = told.trial;
    return {.recital = told.stored.recital,
            .process = process,
            .date = trial.date,
            .outcome = outcome,
            .wantsWalk = wantsWalk(told),
            .waiting = trial.recital.provisional};
}

/// In their order.
Result<std::vector<TrialView>> trialsOf(Workspace &workspace, const storage::Person &person, const ProcessId &process)
{
    const auto told = coldTrialsOf(workspace, person, process);
    if (!told)
        return tl::unexpected(told.error());
    std::vector<TrialView> views;
    std::vector<ColdTrial> before;
    for (const ToldTrial &each : *told) {
        // What it came to depends on those before it; the calendar holds it behind theirs.
        before.push_back(each.trial);
        const CertificateStatus status = certificateStatus(before, each.trial.date);
        ColdOutcome outcome;
        for (const CalendarEntry &entry : status.calendar) {
            if (const auto *of = std::get_if<ColdOutcome>(&entry.what))
                outcome = *of;
        }
        views.push_back(viewOf(each, process, outcome));
        if (each.stored.isGoingOn)
            before.pop_back();
    }
    return views;
}

} // namespace

std::optional<QDate> CertificateView::nextTrial() const
{
    return newScenarioFrom ? std::optional(std::max(status.nextTrial, *newScenarioFrom)) : std::nullopt;
}

std::optional<QDate> CertificateView::earliestCertificate() const
{
    const std::optional<QDate> trial = nextTrial();
    if (!trial || !status.earliestCertificate)
        return std::nullopt;
    const ColdRules rules;
    if (status.passes.empty())
        return trial->addDays(rules.passAfter.back().count());
    // Never two passes on one day.
    const auto more = static_cast<qint64>(rules.passAfter.size() - status.passes.size()) - 1;
    return std::max(*status.earliestCertificate, trial->addDays(more));
}

Result<CertificateView> certificateOf(Workspace &workspace, const storage::Person &person, const ProcessId &process)
{
    if (!workspace.content.library().process(process))
        return failure(ErrorCode::NotFound, process.value);
    const QDate today = presentMoment(workspace).day;
    const auto told = coldTrialsOf(workspace, person, process);
    if (!told)
        return tl::unexpected(told.error());
    const auto practised = workspace.store.trials().hasPractised(person.id, today);
    if (!practised)
        return tl::unexpected(practised.error());
    const auto scenarios = scenariosOf(workspace, person.id, process);
    if (!scenarios)
        return tl::unexpected(scenarios.error());
    const auto underWay = isUnderWay(workspace, person.id, *told);
    if (!underWay)
        return tl::unexpected(underWay.error());
    const auto when = *practised ? PractisedToday::Already : PractisedToday::NotYet;
    return CertificateView{.process = process,
                           .status = certificateStatus(endedTrials(*told), today, when),
                           .hasPractisedToday = *practised,
                           .newScenarioFrom = newScenarioFrom(*scenarios, today),
                           .isUnderWay = *underWay};
}

Result<std::optional<TrialView>> trialWith(Workspace &workspace, const storage::Person &person,
                                           const AttemptId &attempt)
{
    const auto ofWalk = workspace.store.trials().recitalOf(attempt);
    if (!ofWalk)
        return tl::unexpected(ofWalk.error());
    const AttemptId recital = ofWalk->value_or(attempt);
    const auto loaded = workspace.store.attempts().load(recital);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (begunOf(*loaded).kind != DrillKind::ColdRecital)
        return std::optional<TrialView>();
    const auto trials = trialsOf(workspace, person, begunOf(*loaded).process);
    if (!trials)
        return tl::unexpected(trials.error());
    const auto found = std::ranges::find(*trials, recital, &TrialView::recital);
    return found == trials->end() ? std::optional<TrialView>() : std::optional(*found);
}

Result<RecallRequest> coldRecitalFor(Workspace &workspace, const storage::Person &person, const ProcessId &process)
{
    const auto view = certificateOf(workspace, person, process);
    if (!view)
        return tl::unexpected(view.error());
    if (!view->canBeginOn(presentMoment(workspace).day))
        return failure(ErrorCode::NotAllowed, u"a trial begun now would not count"_s);
    const Chain chain = wholeChain(*workspace.content.library().process(process));
    RecallRequest request;
    request.isRecital = true;
    request.isCold = true;
    for (size_t i = 0; i < chain.links.size(); ++i) {
        request.cards.push_back(chain.links[i]);
        request.cards.push_back(chain.results.at(i));
    }
    return request;
}

Result<WalkRequest> coldWalkFor(Workspace &workspace, const storage::Person &person, const TrialView &trial)
{
    const auto scenarios = scenariosOf(workspace, person.id, trial.process);
    if (!scenarios)
        return tl::unexpected(scenarios.error());
    const auto scenario = scenarioForTrial(*scenarios, trial.date);
    if (!trial.wantsWalk || !scenario)
        return failure(ErrorCode::NotAllowed, u"no walk belongs to this trial"_s);
    const auto view = certificateOf(workspace, person, trial.process);
    if (!view)
        return tl::unexpected(view.error());
    if (!view->isUnderWay)
        return failure(ErrorCode::NotAllowed, u"the trial was interrupted"_s);
    WalkRequest request;
    request.process = trial.process;
    request.scenario = *scenario;
    request.lead = workspace.content.library().scenario(*scenario)->leadStates.front().id;
    request.level = HelpLevel::Cold;
    request.seed = drawSeed(workspace);
    request.recital = trial.recital;
    return request;
}

Result<Process> certifiedProcess(Workspace &workspace, const storage::Person &person, const CertificateView &view)
{
    const auto stored = workspace.store.trials().of(person.id, view.process);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!view.status.certificate)
        return failure(ErrorCode::NotFound, u"no certificate"_s);
    const QDate last = view.status.certificate->passes.back();
    // Several on one day: only the first of them can have counted.
    const auto trial = std::ranges::find(*stored, last, &storage::StoredTrial::day);
    if (trial == stored->end())
        return failure(ErrorCode::NotFound, u"trial of %1"_s.arg(last.toString(Qt::ISODate)));
    const auto attempt = workspace.store.attempts().load(trial->recital);
    if (!attempt)
        return tl::unexpected(attempt.error());
    const auto packs = workspace.content.madeOf(begunOf(*attempt).packs);
    if (!packs)
        return tl::unexpected(packs.error());
    const Process *process = (*packs)->library().process(view.process);
    return process ? Result<Process>(*process) : failure(ErrorCode::NotFound, view.process.value);
}

Result<std::vector<ScenarioId>> keptScenarios(Workspace &workspace, const storage::Person &person,
                                              const ProcessId &process)
{
    const auto scenarios = scenariosOf(workspace, person.id, process);
    if (!scenarios)
        return tl::unexpected(scenarios.error());
    const auto told = coldTrialsOf(workspace, person, process);
    if (!told)
        return tl::unexpected(told.error());
    const CertificateStatus status = certificateStatus(endedTrials(*told), presentMoment(workspace).day);
    return keptForTrials(*scenarios, !status.passes.empty());
}

} // namespace training
