#include "app/cli/walkjsonprinter.h"

#include "app/cli/ledgerjson.h"
#include "drills/model/eventjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// The event as it is logged, with what was typed in its place and without the hashes of the packs.
QJsonObject readable(const drills::Event &event)
{
    QStringList texts;
    QJsonObject object = drills::eventToJson(event, texts);
    object.remove(u"packs"_s);
    if (texts.isEmpty())
        return object;
    if (object.contains(u"typed"_s)) {
        QJsonObject typed = object[u"typed"_s].toObject();
        typed[u"text"_s] = texts.first();
        object[u"typed"_s] = typed;
    } else {
        object[u"text"_s] = texts.first();
    }
    return object;
}

QJsonArray owedJson(const std::vector<training::OwedView> &owed)
{
    QJsonArray list;
    for (const training::OwedView &view : owed)
        list.append(QJsonObject{{u"step"_s, view.step},
                                {u"from_lead"_s, view.fromLead},
                                {u"statements"_s, QJsonArray::fromStringList(view.statements)}});
    return list;
}

} // namespace

void WalkJsonPrinter::print(const training::WalkSession &session)
{
    for (; m_printed < session.events().size(); ++m_printed) {
        const drills::Event &event = session.events()[m_printed];
        QJsonObject object = readable(event);
        const auto *prompted = std::get_if<drills::Prompted>(&event.what);
        if (prompted && prompted->step != m_step) {
            m_step = prompted->step;
            object[u"owed"_s] = owedJson(session.view().owed);
        }
        m_terminal.print(object);
    }
}

void WalkJsonPrinter::scriptEnded(const training::WalkView &view)
{
    const auto current = static_cast<size_t>(view.current);
    m_scriptEndedIn = current < view.steps.size() ? view.steps[current].id.value : QString();
}

void WalkJsonPrinter::ledger(const Ledger &ledger)
{
    QJsonObject object = toJson(ledger);
    if (m_notPlayedFrom > 0)
        object[u"not_played_from_line"_s] = m_notPlayedFrom;
    if (!m_scriptEndedIn.isEmpty())
        object[u"script_ended_in"_s] = m_scriptEndedIn;
    m_terminal.print(QJsonObject{{u"ledger"_s, object}});
}

} // namespace cli
