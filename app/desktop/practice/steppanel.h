#pragma once

#include "app/training/walkview.h"

#include <QScrollArea>

class QVBoxLayout;

namespace desktop {

class Theme;
enum class TextRole;

/// What helps beside the talk: the step with what must be true, what they told, what is still owed. How much of it is
/// shown depends on the level of help.
class StepPanel : public QScrollArea {
    Q_OBJECT

public:
    StepPanel(Theme &theme, QWidget *parent);

    void setView(const training::WalkView &view);

    [[nodiscard]] QSize sizeHint() const override { return {280, 400}; }

private:
    void addText(const QString &text, TextRole role);
    void addHeading(const QString &text);
    void addMarked(const QString &icon, const QColor &color, const QString &text, const QString &word);
    void addStep(const training::StepView &step);
    void addCriterion(const training::CriterionView &criterion);
    void addCounts(const training::WalkView &view);
    void addFacts(const QStringList &facts);
    void addOwed(const std::vector<training::OwedView> &owed, bool withStatements);

    Theme &m_theme;
    QWidget *m_field = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace desktop
