#pragma once

#include "drills/process/process.h"
#include "drills/session/sessioninput.h"

namespace tests {

/// A process of so many steps, step-1 and so on, each with purpose, key questions and a must.
[[nodiscard]] drills::Process processOf(const QString &id, int steps);

/// A person who learns the ten steps of a sale, and what was answered so far. Day 0 begins at nine.
class PlanWorld {
public:
    PlanWorld();

    /// Answers a card at nine on that day, a minute later than the answer before on the same day.
    void answer(const drills::Card &card, int day, drills::Rating rating = drills::Rating::Good,
                bool inRecital = false);
    /// All links, results and details, right on that day.
    void answerAll(int day);
    void goTo(int day, int minutes = 0);

    [[nodiscard]] static QDate dateOf(int day);
    [[nodiscard]] drills::Card link(int from) const { return chain().links.at(static_cast<size_t>(from)); }
    [[nodiscard]] drills::Card result(int step) const { return chain().results.at(static_cast<size_t>(step) - 1); }
    [[nodiscard]] drills::Card detail(int step, drills::Facet facet) const;
    [[nodiscard]] const drills::Chain &chain() const { return curriculum.chains.front(); }
    /// Of ten minutes, as of now.
    [[nodiscard]] drills::SessionInput input() const;

    drills::Curriculum curriculum;
    drills::LearnedCards learned;
    drills::PracticeMoment now;

private:
    int m_answers = 0;
    int m_lastDay = -1;
};

} // namespace tests
