#pragma once

#include "app/desktop/progress/knowledgemodel.h"
#include "app/desktop/shell/desk.h"

#include <QWidget>

#include <thread>

class QTableView;

namespace desktop {

class TextLabel;

/// What is known by heart today.
class HeartProgress : public QWidget {
    Q_OBJECT

public:
    explicit HeartProgress(Desk &desk, QWidget *parent);
    ~HeartProgress() override;

    void refresh();
    void takeFocus();

signals:
    /// From the other thread.
    void foretold(const drills::Forecast &forecast);

private:
    [[nodiscard]] static QString begunText(const training::Knowledge &knowledge);
    void showWeakest(const training::Knowledge &knowledge);
    void showKnowledge(const training::Knowledge &knowledge);
    /// To the person's own date, worked out beside the window.
    void beginForecast();
    void showForecast(const drills::Forecast &forecast);

    Desk &m_desk;
    KnowledgeModel *m_model;
    TextLabel *m_summary;
    TextLabel *m_weakest;
    TextLabel *m_ease;
    TextLabel *m_forecast;
    QTableView *m_table;
    std::jthread m_work;
    bool m_isUnderWay = false;
};

} // namespace desktop
