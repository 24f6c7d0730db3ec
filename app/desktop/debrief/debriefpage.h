#pragma once

#include "app/desktop/shell/desk.h"
#include "app/desktop/widgets/page.h"
#include "app/training/debrief.h"

#include <optional>

namespace desktop {

class ActionButton;
class Card;
class ChainBar;
class StepSection;
class TextLabel;
class UndoBar;

/// What came of a walk.
class DebriefPage : public Page {
    Q_OBJECT

public:
    explicit DebriefPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;

    void showDebrief(const drills::AttemptId &attempt);

signals:
    void retryWanted(const drills::AttemptId &attempt, const drills::StepId &step);
    /// On to the next drill.
    void nextWanted();

private:
    /// The walk as it stands now; false when it cannot be read, which the page then says.
    bool load(const drills::AttemptId &attempt);
    void showTop();
    /// Of the walk of a cold trial: what the trial came to.
    void showTrial();
    void showFirst();
    void addFirstOpen(Card *card);
    void addLeadOwed(Card *card);
    void addParent(Card *card);
    void addActions(Card *card);
    void showSections();
    void rule(const training::CriterionDebrief &criterion, drills::RulingSays says);
    void teach(const training::CriterionDebrief &criterion, drills::WordingKind kind);
    void store(const training::CriterionDebrief &criterion, drills::RulingSays says);
    [[nodiscard]] const training::StepDebrief *firstOpen() const;

    Desk &m_desk;
    std::optional<training::Debrief> m_debrief;
    TextLabel *m_headline;
    TextLabel *m_about;
    TextLabel *m_closing;
    TextLabel *m_trial;
    TextLabel *m_trouble;
    ChainBar *m_chain;
    Card *m_first = nullptr;
    ActionButton *m_primary = nullptr;
    UndoBar *m_undo;
    std::vector<StepSection *> m_sections;
};

} // namespace desktop
