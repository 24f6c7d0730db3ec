#include "app/desktop/practice/answerfield.h"

#include <QKeyEvent>

namespace desktop {

AnswerField::AnswerField(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setAccessibleName(tr("Your line"));
    setPlaceholderText(tr("Say it in your own words"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AnswerField::startAnew(const QString &text)
{
    setPlainText(text);
    moveCursor(QTextCursor::End);
    m_keystrokes = 0;
    m_deletions = 0;
}

QSize AnswerField::sizeHint() const
{
    return {400, fontMetrics().lineSpacing() * 3 + 28};
}

bool AnswerField::event(QEvent *event)
{
    // Three lines need no pages; these two keys turn those of the conversation.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void AnswerField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        if (toPlainText().trimmed().isEmpty())
            emit enteredEmpty();
        else
            emit sent(toPlainText());
        return;
    }
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        ++m_keystrokes;
        ++m_deletions;
        emit keyTyped();
    } else if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        ++m_keystrokes;
        emit keyTyped();
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace desktop
