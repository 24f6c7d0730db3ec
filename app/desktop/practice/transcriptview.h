#pragma once

#include "app/training/walkview.h"

#include <QScrollArea>

class QVBoxLayout;

namespace desktop {

class Theme;

/// The conversation so far; the latest line of the other side is large.
class TranscriptView : public QScrollArea {
    Q_OBJECT

public:
    TranscriptView(Theme &theme, QWidget *parent);

    void setLines(const std::vector<training::LineView> &lines);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addLine(const training::LineView &line, bool isLatest);
    void scrollToEnd();

    Theme &m_theme;
    QWidget *m_field = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace desktop
