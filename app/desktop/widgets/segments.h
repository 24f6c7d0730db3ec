#pragma once

#include <QWidget>

class QButtonGroup;

namespace desktop {

/// The parts of a page side by side, of which one is shown; the first at the beginning.
class Segments : public QWidget {
    Q_OBJECT

public:
    Segments(const QStringList &names, QWidget *parent);

    /// As if the person had chosen it.
    void choose(int part);

signals:
    /// Counts from 0, in the order of the names.
    void chosen(int part);

private:
    QButtonGroup *m_group;
};

} // namespace desktop
