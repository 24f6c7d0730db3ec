#pragma once

#include "app/training/walkview.h"

#include <QScrollArea>

class QHBoxLayout;
class QVBoxLayout;

namespace desktop {

class Theme;

/// The conversation so far; the latest line of the other side is large.
class TranscriptView : public QScrollArea {
    Q_OBJECT

public:
    TranscriptView(Theme &theme, QWidget *parent);

    /// Shows them, the newest in view.
    void setLines(const std::vector<training::LineView> &lines);
    /// A page up or down, for those who have their hands on the keys.
    void turnPage(bool up);

private:
    /// `goesOn`: the same one spoke the line before.
    void addLine(const training::LineView &line, bool isLatest, bool goesOn);
    QHBoxLayout *makeHead(const training::LineView &line, QWidget *entry);
    void scrollToEnd();

    Theme &m_theme;
    QWidget *m_field = nullptr;
    QVBoxLayout *m_column = nullptr;
    /// The newest line stays in view until somebody scrolls back.
    bool m_followsEnd = true;
};

} // namespace desktop
