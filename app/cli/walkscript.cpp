#include "app/cli/walkscript.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;
using drills::Milliseconds;
using drills::Result;

namespace cli {

namespace {

constexpr qsizetype longestTurn = 4000;
/// A day: nobody walks longer.
constexpr double latest = 86'400'000;

constexpr std::array<std::pair<QLatin1String, ScriptAction>, 5> actions{{
    {"go-on"_L1, ScriptAction::GoOn},
    {"pause"_L1, ScriptAction::Pause},
    {"resume"_L1, ScriptAction::Resume},
    {"stop"_L1, ScriptAction::Stop},
    {"return"_L1, ScriptAction::Return},
}};

} // namespace

Result<WalkScript> WalkScript::read(LineReader &reader)
{
    WalkScript script;
    while (reader.next()) {
        if (const QString wrong = script.take(reader); !wrong.isEmpty())
            return drills::failure(drills::ErrorCode::InvalidInput, reader.fault(reader.number(), wrong));
    }
    return script;
}

QString WalkScript::take(const LineReader &reader)
{
    if (reader.isTooLong())
        return tr("the line is too long, expected at most %1 bytes").arg(LineReader::longest);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(reader.line(), &error);
    if (!document.isObject())
        return tr(R"(is not a JSON object, expected {"at_ms":N,"text":"..."})");
    const QJsonObject object = document.object();
    const QJsonValue at = object[u"at_ms"_s];
    const double time = at.toDouble(-1);
    if (!at.isDouble() || time < 0 || time > latest || time != std::floor(time))
        return tr(R"("at_ms" is not a time, expected a whole number of milliseconds from 0)");
    ScriptLine line;
    line.number = reader.number();
    line.at = Milliseconds{static_cast<qint64>(time)};
    if (!m_lines.empty() && line.at < m_lines.back().at)
        return tr(R"("at_ms" goes back, expected at least %1)").arg(m_lines.back().at.count());
    const QString wrong = takeWhat(object, line);
    if (wrong.isEmpty())
        m_lines.push_back(line);
    return wrong;
}

QString WalkScript::takeWhat(const QJsonObject &object, ScriptLine &line)
{
    const bool isAction = object.contains(u"action"_s);
    const bool isText = object.contains(u"text"_s) && !isAction;
    const bool isChoice = object.contains(u"choose"_s);
    if (int{isAction} + int{isText} + int{isChoice} != 1)
        return tr(R"(does not say one thing, expected one of "text", "choose" and "action")");
    return isAction ? takeAction(object, line) : takeText(object, line);
}

QString WalkScript::takeText(const QJsonObject &object, ScriptLine &line)
{
    const bool isChoice = object.contains(u"choose"_s);
    const QString name = isChoice ? u"choose"_s : u"text"_s;
    line.action = isChoice ? ScriptAction::Choose : ScriptAction::Say;
    line.text = object[name].toString().trimmed();
    if (line.text.isEmpty())
        return tr("\"%1\" is empty or no text, expected what is said or chosen").arg(name);
    if (line.text.size() > longestTurn)
        return tr("\"%1\" has %2 characters, expected at most %3").arg(name).arg(line.text.size()).arg(longestTurn);
    return {};
}

QString WalkScript::takeAction(const QJsonObject &object, ScriptLine &line)
{
    const QString name = object[u"action"_s].toString();
    const auto *const found = std::ranges::find_if(actions, [&](const auto &action) { return name == action.first; });
    if (found == actions.end())
        return tr(R"("action" is '%1', expected go-on, pause, resume, stop or return)").arg(name);
    line.action = found->second;
    line.text = object[u"reason"_s].toString(object[u"text"_s].toString()).trimmed();
    return {};
}

bool WalkScript::isGuided() const
{
    return std::ranges::any_of(m_lines, [](const ScriptLine &line) { return line.action == ScriptAction::Choose; });
}

} // namespace cli
