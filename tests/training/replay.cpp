#include "tests/training/replay.h"

#include "app/storage/payload.h"
#include "drills/ledger/stepstate.h"
#include "drills/model/eventjson.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace drills;

namespace tests {

namespace {

/// As the store writes it.
QByteArray bytesOf(const Event &event)
{
    QStringList texts;
    return storage::canonical(eventToJson(event, texts));
}

} // namespace

Replay::Replay(training::Workspace &workspace, const storage::Person &person)
    : m_workspace(workspace), m_salesperson(person.name)
{
    const auto rows = workspace.store.attempts().walks(person.id, std::numeric_limits<int>::max());
    if (!rows) {
        m_differences.append(rows.error().detail);
        return;
    }
    for (const storage::AttemptRow &row : *rows)
        look(row);
}

void Replay::look(const storage::AttemptRow &row)
{
    ++m_attempts;
    const auto attempt = m_workspace.store.attempts().load(row.id);
    const auto material = training::materialOf(m_workspace, row.begun);
    if (!attempt || !material) {
        m_differences.append(row.id.value + u": "_s + (attempt ? material.error() : attempt.error()).detail);
        return;
    }
    WalkState state = fold(*material->rules, material->past, {});
    WalkState before = state;
    const TypedAnswer *answer = nullptr;
    for (const Event &event : attempt->events) {
        if (const auto *answered = std::get_if<Answered>(&event.what)) {
            answer = std::get_if<TypedAnswer>(&answered->answer);
            before = state;
        } else if (const auto *graded = std::get_if<Graded>(&event.what)) {
            if (answer && graded->grade.engineVersion == engineVersion)
                regrade(*material, before, *answer, event);
        }
        state.apply(event);
    }
    const auto figures = state.ended() ? std::optional(figuresOf(*material->rules, state)) : std::nullopt;
    if (figures != row.figures)
        m_differences.append(row.id.value + u": the figures"_s);
}

void Replay::regrade(const training::WalkMaterial &material, const WalkState &before, const TypedAnswer &answer,
                     const Event &graded)
{
    ++m_regraded;
    const Walk walk(*material.rules, *before.begun(), m_salesperson);
    const Grade again = material.content->gradeTurn(answer.text, walk.gradable(before),
                                                    training::situationOf(*material.rules, before));
    const QByteArray stored = bytesOf(graded);
    const QByteArray now = bytesOf({graded.at, Graded{again}});
    if (stored != now)
        m_differences.append(u"“%1”: %2, not %3"_s.arg(answer.text, QString::fromUtf8(now), QString::fromUtf8(stored)));
}

} // namespace tests
