#pragma once

#include <QPlainTextEdit>

namespace desktop {

/// Where a line is typed. Enter sends, Shift+Enter makes a new line, Tab leaves the field.
class AnswerField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit AnswerField(QWidget *parent);

    /// Since the field was cleared.
    [[nodiscard]] int keystrokes() const { return m_keystrokes; }
    [[nodiscard]] int deletions() const { return m_deletions; }
    void startAnew(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    /// A key that changes the text, before it does.
    void keyTyped();
    void sent(const QString &text);
    /// Enter on an empty field.
    void enteredEmpty();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_keystrokes = 0;
    int m_deletions = 0;
};

} // namespace desktop
