#pragma once

#include "app/training/walkview.h"

#include <QBoxLayout>
#include <QWidget>

class QScrollArea;

namespace desktop {

class ActionButton;
class TextLabel;

/// What marketing wrote about the lead, and what the person sells: to read before the clock starts, to look up later.
class LeadCardView : public QWidget {
    Q_OBJECT

public:
    explicit LeadCardView(QWidget *parent);

    /// `isStart`: the walk begins when it is closed.
    void setView(const training::WalkView &view, bool isStart);
    void focusButton();

signals:
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] static QString help(const training::WalkView &view);
    [[nodiscard]] static QWidget *leadCard(const training::WalkView &view, QWidget *parent);
    /// What is sold; null when nothing is known of it.
    [[nodiscard]] static QWidget *offerCard(const drills::CompanyCard &offer, QWidget *parent);
    /// Side by side where there is room for both.
    void arrange();

    QScrollArea *m_scroll;
    QBoxLayout *m_cards = nullptr;
    TextLabel *m_help;
    ActionButton *m_button;
};

} // namespace desktop
