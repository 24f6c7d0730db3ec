#pragma once

#include "app/training/debrief.h"

#include <QCoreApplication>

namespace cli {

/// The debrief of a drill for people to read.
class DebriefText {
    Q_DECLARE_TR_FUNCTIONS(cli::DebriefText)

public:
    /// Borrows the debrief.
    explicit DebriefText(const training::Debrief &debrief) : m_debrief(debrief) {}

    [[nodiscard]] QString text() const;

private:
    /// A row a step: name, state, musts met, turns as they were typed, own time, target.
    [[nodiscard]] QString chain() const;
    [[nodiscard]] static QStringList linesOf(const training::StepDebrief &step);
    [[nodiscard]] static QStringList linesOf(const training::CriterionDebrief &criterion);

    const training::Debrief &m_debrief;
};

} // namespace cli
