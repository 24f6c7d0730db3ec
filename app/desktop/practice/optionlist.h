#pragma once

#include "drills/model/event.h"

#include <QWidget>

class QVBoxLayout;

namespace desktop {

/// The lines to choose among, each with its number as a key.
class OptionList : public QWidget {
    Q_OBJECT

public:
    explicit OptionList(QWidget *parent);

    void setOptions(const std::vector<drills::ShownOption> &options);
    void focusFirst();

signals:
    void chosen(const QString &option);

private:
    void addOption(int number, const drills::ShownOption &option);

    QVBoxLayout *m_column;
    QWidget *m_field = nullptr;
};

} // namespace desktop
