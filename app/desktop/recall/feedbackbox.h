#pragma once

#include "app/desktop/widgets/card.h"
#include "app/training/recallview.h"

namespace desktop {

class ActionButton;
class Theme;

/// How an answer came out, what was right, and what of it was missing; or the question whether it was right.
class FeedbackBox : public QWidget {
    Q_OBJECT

public:
    FeedbackBox(Theme &theme, QWidget *parent);

    /// Whether what was typed is right.
    void askOwnWord(const training::RecallView &view);
    void showFeedback(const training::RecallView &view, const QDate &today);
    void takeFocus();

signals:
    void ownWord(bool wasRight);
    void nextAsked();
    void takenBack();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A card with the question alone; what stood in it goes.
    Card *startAnew(const training::RecallView &view);
    void addQuote(Card *card, const QString &name, const QString &text, const std::vector<drills::Span> &spans);

    Theme &m_theme;
    Card *m_card = nullptr;
    ActionButton *m_first = nullptr;
    bool m_asks = false;
};

} // namespace desktop
