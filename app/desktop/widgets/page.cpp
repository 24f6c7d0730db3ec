#include "app/desktop/widgets/page.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>

namespace desktop {

namespace {

constexpr int narrow = 720;
constexpr int wideMargin = 32;
constexpr int narrowMargin = 16;
/// So that a line of text stays within about 75 characters beside its controls.
constexpr int widest = 800;

} // namespace

Page::Page(PageFlow flow, QWidget *parent) : QWidget(parent)
{
    if (flow == PageFlow::Scrolls) {
        createScrollArea();
    } else {
        m_column = new QVBoxLayout(this);
    }
    m_column->setSpacing(24);
    m_column->setContentsMargins(wideMargin, wideMargin, wideMargin, wideMargin);
}

void Page::createScrollArea()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(m_scroll);
    auto *field = new QWidget(m_scroll);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget(field);
    content->setMaximumWidth(widest);
    row->addWidget(content, 1);
    row->addStretch(0);
    m_column = new QVBoxLayout(content);
    m_scroll->setWidget(field);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int margin = event->size().width() < narrow ? narrowMargin : wideMargin;
    m_column->setContentsMargins(margin, margin, margin, margin);
}

} // namespace desktop
