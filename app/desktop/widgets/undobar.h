#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QPushButton;

namespace desktop {

class TextLabel;

/// Says what was done, and takes it back within ten seconds, by its button or Ctrl+Z.
class UndoBar : public QFrame {
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    void offer(const QString &done, std::function<void()> undo);
    /// For what cannot be taken back here.
    void say(const QString &done);

private:
    void undo();
    void close();

    TextLabel *m_text;
    QPushButton *m_button;
    QTimer m_timer;
    std::function<void()> m_undo;
};

} // namespace desktop
