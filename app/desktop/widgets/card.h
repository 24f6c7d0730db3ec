#pragma once

#include <QFrame>
#include <QVBoxLayout>

namespace desktop {

/// A raised surface for what belongs together.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace desktop
