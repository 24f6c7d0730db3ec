#pragma once

#include "app/desktop/shell/desk.h"
#include "app/desktop/widgets/page.h"

class QCheckBox;
class QComboBox;
class QTableView;

namespace desktop {

class ActionButton;
class CertificatePanel;
class DaysProgress;
class DrillsModel;
class HeartProgress;
class Segments;
class StepsModel;
class TextLabel;
class TriesStrip;

/// How practice goes, step by step.
class ProgressPage : public Page {
    Q_OBJECT

public:
    explicit ProgressPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;

    /// Brings the certificate to the front.
    void showCertificate();

signals:
    /// The debrief of a past drill is asked for.
    void debriefWanted(const drills::AttemptId &attempt);
    /// Nothing to show yet, or a drill that is still to be gone on with: both wait on the page of the day.
    void practiceWanted();
    void trialWanted(const drills::ProcessId &process);

private:
    /// In the order of the segments.
    enum Part { Walks, Heart, Days, Certificate };

    void createTop();
    void showPart(Part part);
    void createFilters();
    void createTables();
    void createEmpty();
    void showProgress();
    void showTries();
    void openDrill(const QModelIndex &index);

    Desk &m_desk;
    HeartProgress *m_heart = nullptr;
    DaysProgress *m_practised = nullptr;
    CertificatePanel *m_certificate = nullptr;
    Segments *m_parts = nullptr;
    Part m_part = Walks;
    QComboBox *m_process = nullptr;
    QComboBox *m_days = nullptr;
    QCheckBox *m_typedOnly = nullptr;
    QWidget *m_full = nullptr;
    QWidget *m_empty = nullptr;
    StepsModel *m_steps;
    DrillsModel *m_drills;
    QTableView *m_stepTable = nullptr;
    QTableView *m_drillTable = nullptr;
    TextLabel *m_triesName = nullptr;
    TriesStrip *m_tries = nullptr;
    TextLabel *m_trouble = nullptr;
    ActionButton *m_practise = nullptr;
};

} // namespace desktop
