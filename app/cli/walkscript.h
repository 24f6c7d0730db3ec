#pragma once

#include "app/cli/linereader.h"
#include "drills/model/event.h"

#include <vector>

namespace cli {

enum class ScriptAction { Say, Choose, GoOn, Pause, Resume, Stop, Return };

/// What the person does at one moment of a script.
struct ScriptLine {
    /// From 1.
    int number = 0;
    /// Time of the script, pauses included.
    drills::Milliseconds at{0};
    ScriptAction action = ScriptAction::Say;
    /// The turn, the option, or the reason of a return.
    QString text;
};

/// A walk as JSON lines.
class WalkScript {
    Q_DECLARE_TR_FUNCTIONS(cli::WalkScript)

public:
    /// Reads all lines. Errors: FileUnreadable; InvalidInput with `FILE:LINE: what is wrong, what is expected`.
    [[nodiscard]] static drills::Result<WalkScript> read(LineReader &reader);

    [[nodiscard]] const std::vector<ScriptLine> &lines() const { return m_lines; }
    /// It chooses among options, so the walk is guided.
    [[nodiscard]] bool isGuided() const;

private:
    /// What is wrong with the present line; empty when it was taken.
    [[nodiscard]] QString take(const LineReader &reader);
    [[nodiscard]] static QString takeWhat(const QJsonObject &object, ScriptLine &line);
    [[nodiscard]] static QString takeText(const QJsonObject &object, ScriptLine &line);
    [[nodiscard]] static QString takeAction(const QJsonObject &object, ScriptLine &line);

    std::vector<ScriptLine> m_lines;
};

} // namespace cli
