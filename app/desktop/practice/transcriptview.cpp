#include "app/desktop/practice/transcriptview.h"

#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using training::LineView;
using training::Speaker;

namespace desktop {

namespace {

constexpr int indent = 64;

} // namespace

TranscriptView::TranscriptView(Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_field(new QWidget(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("The conversation"));
    m_column = new QVBoxLayout(m_field);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(8);
    setWidget(m_field);
    QScrollBar *bar = verticalScrollBar();
    // The height is known only after the labels have wrapped; then the range changes, perhaps several times.
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_followsEnd)
            scrollToEnd();
    });
    connect(bar, &QScrollBar::actionTriggered, this,
            [this, bar] { m_followsEnd = bar->sliderPosition() >= bar->maximum(); });
}

void TranscriptView::setLines(const std::vector<LineView> &lines)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> gone(item);
    }
    m_column->addStretch();
    qsizetype latest = -1;
    for (std::size_t i = 0; i < lines.size(); ++i)
        latest = lines.at(i).speaker == Speaker::Other ? static_cast<qsizetype>(i) : latest;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const LineView *before = i > 0 ? &lines.at(i - 1) : nullptr;
        const bool goesOn = before && before->speaker == lines.at(i).speaker && before->name == lines.at(i).name;
        addLine(lines.at(i), static_cast<qsizetype>(i) == latest, goesOn);
    }
    m_followsEnd = true;
    scrollToEnd();
}

void TranscriptView::turnPage(bool up)
{
    verticalScrollBar()->triggerAction(up ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
}

void TranscriptView::addLine(const LineView &line, bool isLatest, bool goesOn)
{
    auto *entry = new QWidget(m_field);
    auto *column = new QVBoxLayout(entry);
    column->setSpacing(2);
    const bool isOwn = line.speaker == Speaker::Person;
    column->setContentsMargins(isOwn ? indent : 0, 0, isOwn ? 0 : indent / 2, isLatest ? 8 : 0);
    if (line.speaker == Speaker::Scene) {
        column->addWidget(new TextLabel(line.text, TextRole::Muted, entry));
    } else {
        if (!goesOn || line.isOwed)
            column->addLayout(makeHead(line, entry));
        const TextRole role = isLatest ? TextRole::ProspectLine : isOwn ? TextRole::Muted : TextRole::Body;
        auto *text = new TextLabel(line.text, role, entry);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(text);
    }
    m_column->addWidget(entry);
    entry->show();
}

QHBoxLayout *TranscriptView::makeHead(const LineView &line, QWidget *entry)
{
    const QString own = tr("You");
    // Where nobody else is there, what comes back is one's own thought.
    const QString other = line.name == own ? tr("You think") : line.name;
    const QString name = line.speaker == Speaker::Person ? own : other;
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(new TextLabel(name, TextRole::Caption, entry), line.isOwed ? 0 : 1);
    if (line.isOwed) {
        auto *sign = new TextLabel({}, TextRole::Caption, entry);
        sign->setPixmap(m_theme.pixmap(u"link"_s, QSize(12, 12), m_theme.tokens().caution, devicePixelRatioF()));
        row->addWidget(sign);
        auto *word = new TextLabel(tr("still owed"), TextRole::Caution, entry);
        word->setWordWrap(false);
        row->addWidget(word);
        row->addStretch(1);
    }
    return row;
}

void TranscriptView::scrollToEnd()
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

} // namespace desktop
