#pragma once

#include "drills/ledger/figures.h"

class QPainter;
class QRectF;

namespace desktop {

struct Tokens;

/// Draws the sign of a step's state: each state has a shape of its own, so that the colour is never needed.
void paintStateMark(QPainter &painter, const QRectF &place, drills::StepState state, const Tokens &tokens);

} // namespace desktop
