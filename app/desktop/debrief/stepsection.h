#pragma once

#include "app/training/debrief.h"
#include "drills/packfile/wordingedit.h"

#include <QFrame>

class QVBoxLayout;

namespace desktop {

class ActionButton;
class Theme;

/// One step of a debrief; opens and closes.
class StepSection : public QFrame {
    Q_OBJECT

public:
    StepSection(Theme &theme, const training::StepDebrief &step, QWidget *parent);

    void setOpen(bool open);
    /// Shows the step anew and gives the focus back to what was ruled.
    void update(const training::StepDebrief &step, const drills::CriterionId &focused);

signals:
    void ruled(const training::CriterionDebrief &criterion, drills::RulingSays says);
    void teachWanted(const training::CriterionDebrief &criterion, drills::WordingKind kind);
    void retryAsked(const drills::StepId &step);

private:
    void build();
    void addHead();
    void addBody();
    void addFaults(QVBoxLayout *column);
    void addOwed(QVBoxLayout *column);
    void addRetry(QVBoxLayout *column);
    void showOpen();

    Theme &m_theme;
    training::StepDebrief m_step;
    QVBoxLayout *m_outer;
    QWidget *m_content = nullptr;
    QWidget *m_body = nullptr;
    ActionButton *m_head = nullptr;
    bool m_isOpen = false;
};

} // namespace desktop
