#pragma once

#include "app/cli/terminal.h"
#include "app/training/wordings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

/// Past verdicts that a changed pack would turn, a line each.
class ChangedVerdicts {
    Q_DECLARE_TR_FUNCTIONS(cli::ChangedVerdicts)

public:
    static void print(const std::vector<training::ChangedVerdict> &changed, Terminal &terminal);
    [[nodiscard]] static QJsonArray toJson(const std::vector<training::ChangedVerdict> &changed);
};

} // namespace cli
