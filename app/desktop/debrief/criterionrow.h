#pragma once

#include "app/training/debrief.h"
#include "drills/packfile/wordingedit.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace desktop {

class ActionButton;
class Theme;

/// One thing that must be true: how it came out, the lines that show it, and the person's own word on it.
class CriterionRow : public QWidget {
    Q_OBJECT

public:
    CriterionRow(Theme &theme, const training::CriterionDebrief &criterion, QWidget *parent);

    [[nodiscard]] const drills::CriterionId &criterion() const { return m_criterion.id; }
    void focusRuling();

signals:
    void ruled(const training::CriterionDebrief &criterion, drills::RulingSays says);
    /// The turn that was ruled on is to count always, or never.
    void teachWanted(const training::CriterionDebrief &criterion, drills::WordingKind kind);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHead(QVBoxLayout *column);
    void addEvidence(QVBoxLayout *column);
    void addRuling(QVBoxLayout *column);
    void addTeaching(QHBoxLayout *row, drills::RulingSays says);
    [[nodiscard]] QString disputeText() const;
    void addQuestion(QHBoxLayout *row);
    [[nodiscard]] QColor color() const;

    Theme &m_theme;
    training::CriterionDebrief m_criterion;
    ActionButton *m_first = nullptr;
};

} // namespace desktop
