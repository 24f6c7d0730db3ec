#pragma once

#include "app/desktop/library/faultmodel.h"
#include "app/desktop/widgets/card.h"
#include "app/training/content.h"

class QLineEdit;
class QPushButton;
class QTableView;

namespace desktop {

class TextLabel;

/// Takes a pack file: checks it, names all its faults, installs it.
class ImportCard : public Card {
    Q_OBJECT

public:
    ImportCard(training::Content &content, QWidget *parent);

signals:
    void installed();

private:
    void createPath();
    void createFaults();
    void chooseFile();
    void check();
    void install();
    /// The bytes of the file named; its fault is shown where there are none.
    [[nodiscard]] std::optional<QByteArray> readFile();
    /// Whether there were none.
    bool showFaults(const std::vector<drills::PackFault> &faults);

    training::Content &m_content;
    QLineEdit *m_path = nullptr;
    QPushButton *m_install = nullptr;
    TextLabel *m_outcome = nullptr;
    FaultModel m_faults;
    QTableView *m_table = nullptr;
};

} // namespace desktop
