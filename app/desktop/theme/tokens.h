#pragma once

#include <QColor>

#include <array>

namespace desktop {

/// The colours of the program. Every text colour has a contrast of at least 4.5 on page, card and alt; the border of
/// controls has at least 3.
struct Tokens {
    QColor page;
    QColor card;
    /// Hovered and recessed places.
    QColor alt;
    QColor text;
    QColor muted;
    /// Also focus and links.
    QColor accent;
    QColor textOnAccent;
    QColor accentHover;
    QColor good;
    QColor caution;
    QColor bad;
    QColor controlBorder;
    QColor disabledText;
    /// What came with the lead, and what was left open in the walk itself.
    QColor owedLead;
    QColor owedHere;
    /// From little to much.
    std::array<QColor, 5> heat;
    std::array<QColor, 5> textOnHeat;
};

[[nodiscard]] Tokens lightTokens();
[[nodiscard]] Tokens darkTokens();

} // namespace desktop
