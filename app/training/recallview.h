#pragma once

#include "app/training/cardcontent.h"
#include "drills/model/event.h"
#include "drills/model/recall.h"

#include <optional>
#include <vector>

namespace training {

/// How an answer came out, with what was right.
struct RecallFeedback {
    drills::RecallOutcome outcome = drills::RecallOutcome::Right;
    drills::Rating rating = drills::Rating::Good;
    QString said;
    QString expected;
    /// Places in `expected` that the answer has in no form; empty when it was right.
    std::vector<drills::Span> missing;
    /// The step that was named instead.
    QString confusedWith;
    /// When the card comes again; null for one that was only chosen, and is not learned.
    QDate dueOn;
    std::chrono::milliseconds think{0};
    std::chrono::milliseconds usual{0};
};

/// A card as it is asked, or as it was answered.
struct RecallView {
    CardContent content;
    /// Empty when it is typed.
    std::vector<drills::ShownOption> options;
    /// Of a recital: which link, from 0, of how many.
    int position = 0;
    int count = 1;
    /// A longer think time counts as not known.
    std::chrono::milliseconds timeout{0};
    QStringList hints;
    bool canHint = true;
    /// It was never answered: what is right is shown before it is asked. Not within a recital.
    bool isNew = false;
    /// What was typed: a draft that was left, or the answer that waits for the person's own word.
    QString typed;
    /// The engine cannot tell: what was said and what is right are shown, and the person says.
    bool asksOwnWord = false;
    /// Set once it is answered.
    std::optional<RecallFeedback> feedback;
    /// Everything was answered.
    bool isOver = false;
};

} // namespace training
