#pragma once

#include "app/desktop/progress/knowledgemodel.h"
#include "app/desktop/shell/desk.h"

#include <QWidget>

class QTableView;

namespace desktop {

class TextLabel;

/// What is known by heart today.
class HeartProgress : public QWidget {
    Q_OBJECT

public:
    explicit HeartProgress(Desk &desk, QWidget *parent);

    void refresh();
    void takeFocus();

private:
    void show(const training::Knowledge &knowledge);

    Desk &m_desk;
    KnowledgeModel *m_model;
    TextLabel *m_summary;
    TextLabel *m_ease;
    QTableView *m_table;
};

} // namespace desktop
