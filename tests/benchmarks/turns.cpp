#include "tests/benchmarks/benchmarks.h"
#include "tests/support/walkscript.h"
#include "tests/training/workspacefixture.h"

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

constexpr double allowedMs = 50;

struct Measured {
    Measurement prepare{u"a part of getting ready to grade (while the card is read)"_s, std::nullopt};
    Measurement say{u"turn to reaction (grade and commit)"_s, allowedMs};
    Measurement goOn{u"leave a step (commit)"_s, allowedMs};
};

void walk(WorkspaceFixture &fixture, const QString &name, Measured &measured)
{
    const WalkScript script = WalkScript::read(name);
    auto begun = training::WalkSession::begin(fixture.workspace(), fixture.person(),
                                              fixture.request(script.scenario.value, script.lead.value));
    if (!begun)
        qFatal("%s", qPrintable(begun.error().detail));
    training::WalkSession &session = **begun;
    bool isPrepared = false;
    for (std::size_t part = 0; !isPrepared; ++part)
        measured.prepare.time([&] {
            isPrepared = !session.prepareToGrade(part);
            return true;
        });
    for (const ScriptedAct &act : script.acts) {
        if (session.view().ended)
            return;
        constexpr qint64 aTurnMs = 20'000;
        fixture.clock.advance(aTurnMs);
        const Result<void> done = act.text.isEmpty() ? measured.goOn.time([&] { return session.goOn(); })
                                                     : measured.say.time([&] { return session.say(act.text, 0, 0); });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    if (!session.view().ended && !session.stop())
        qFatal("the walk cannot be stopped");
}

} // namespace

std::vector<Measurement> measureTurns(int rounds)
{
    WorkspaceFixture fixture;
    Measured measured;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &name : WalkScript::names())
            walk(fixture, name, measured);
    }
    return {measured.prepare, measured.say, measured.goOn};
}

} // namespace tests
