#pragma once

#include "app/desktop/library/changedmodel.h"

#include <QDialog>

#include <functional>

class QVBoxLayout;

namespace desktop {

class TextLabel;

/// What the next version of a pack would change, and whether to publish it.
struct PublishQuestion {
    QString title;
    /// What it is about, a paragraph each.
    QStringList about;
    std::vector<training::ChangedVerdict> changed;
    /// How many turns were looked at.
    int turns = 0;
    /// Absent when there is nothing to publish.
    std::function<drills::Result<void>()> publish;
};

/// Asks before a pack is published. Accepted once it is.
class PublishDialog : public QDialog {
    Q_OBJECT

public:
    PublishDialog(PublishQuestion question, const drills::Library &library, QWidget *parent);

private:
    void createTable(QVBoxLayout *column);
    void createButtons(QVBoxLayout *column);
    void publish();
    [[nodiscard]] QString summary() const;

    PublishQuestion m_question;
    ChangedModel m_changed;
    TextLabel *m_trouble;
};

} // namespace desktop
