#pragma once

#include <QScrollArea>

class QFormLayout;
class QVBoxLayout;

namespace desktop {

/// What is chosen before a drill, in a column that scrolls where the window is low.
class ChoiceArea : public QScrollArea {
    Q_OBJECT

public:
    explicit ChoiceArea(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// A form on a card of its own.
    QFormLayout *addForm();

private:
    QVBoxLayout *m_column;
};

} // namespace desktop
