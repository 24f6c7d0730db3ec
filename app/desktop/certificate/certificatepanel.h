#pragma once

#include "app/desktop/shell/desk.h"
#include "app/training/certification.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QTableView;

namespace desktop {

class ActionButton;
class CalendarModel;
class OptionalDay;
class TextLabel;

/// The cold certificate: where one stands, when a trial counts, the calendar, and the page to print.
class CertificatePanel : public QWidget {
    Q_OBJECT

public:
    explicit CertificatePanel(Desk &desk, QWidget *parent);

    void refresh();
    void takeFocus();
    /// The page as a PDF into this file; what came of it is said below the buttons.
    void save(const QString &file);

signals:
    void trialWanted(const drills::ProcessId &process);

private:
    void createTop(QBoxLayout *column);
    void createActions(QBoxLayout *column);
    void createCalendar(QBoxLayout *column);
    void fillProcesses();
    void showProcess();
    void showView(const training::CertificateView &view);
    void showStart();
    void chooseFile();
    [[nodiscard]] drills::Result<QByteArray> page() const;
    [[nodiscard]] drills::ProcessId process() const;

    Desk &m_desk;
    std::optional<training::CertificateView> m_view;
    QComboBox *m_process = nullptr;
    TextLabel *m_standing = nullptr;
    TextLabel *m_next = nullptr;
    ActionButton *m_begin = nullptr;
    ActionButton *m_save = nullptr;
    TextLabel *m_saved = nullptr;
    OptionalDay *m_wished = nullptr;
    TextLabel *m_start = nullptr;
    CalendarModel *m_calendar;
    QTableView *m_table = nullptr;
};

} // namespace desktop
