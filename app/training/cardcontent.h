#pragma once

#include "drills/model/card.h"
#include "drills/packfile/library.h"

#include <QStringList>

#include <optional>

namespace training {

/// What a card asks for, from the packs in use.
struct CardContent {
    drills::Card card;
    QString process;
    /// Whose facet it is; empty for the beginning of the process, and for its product.
    QString step;
    /// What is right: one sentence, or one a line.
    QStringList expected;
    /// What must be true, for Result and Evidence.
    std::vector<drills::CriterionId> musts;

    /// The whole as one text.
    [[nodiscard]] QString text() const { return expected.join(QLatin1Char('\n')); }
    [[nodiscard]] bool isProduct() const { return card.facet == drills::Facet::Result && card.step.isEmpty(); }
};

/// Absent where the packs hold the card no longer.
[[nodiscard]] std::optional<CardContent> contentOf(const drills::Library &library, const drills::Card &card);

} // namespace training
