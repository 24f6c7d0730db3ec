#include "app/desktop/practice/talkview.h"

#include "app/desktop/practice/endingrow.h"
#include "app/desktop/practice/steppanel.h"
#include "app/desktop/practice/transcriptview.h"
#include "app/desktop/practice/turnbox.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/actionbutton.h"
#include "app/desktop/widgets/fittingscroll.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace desktop {

namespace {

/// Of the talk with its help, at the usual text size; the places at the left take the rest of a window of 900.
constexpr int narrow = 660;

/// The time of the present scene stands above the talk already.
std::vector<training::LineView> withoutRepeatedTime(const training::WalkView &view)
{
    std::vector<training::LineView> lines = view.transcript;
    const auto last = std::find_if(lines.rbegin(), lines.rend(), [&view](const training::LineView &line) {
        return line.speaker == training::Speaker::Scene && line.text == view.when;
    });
    if (last != lines.rend())
        lines.erase(std::next(last).base());
    return lines;
}

} // namespace

TalkView::TalkView(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_scene(new TextLabel({}, TextRole::Muted, this)),
      m_help(new ActionButton(tr("&Help beside"), ButtonRole::Quiet, this)),
      m_transcript(new TranscriptView(theme, this)), m_ending(new EndingRow(this)), m_turn(new TurnBox(this)),
      m_panel(new StepPanel(theme, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    row->addLayout(column, 1);
    row->addWidget(m_panel);
    createTalk(column);
    addPageKeys();
    connect(m_help, &ActionButton::toggled, this, &TalkView::adaptPanel);
    connect(&theme, &Theme::changed, this, &TalkView::adaptPanel);
}

void TalkView::createTalk(QVBoxLayout *column)
{
    m_help->setCheckable(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_scene, 1);
    top->addWidget(m_help);
    column->addLayout(top);
    m_ending->hide();
    column->addWidget(m_transcript, 1);
    column->addWidget(m_ending);
    column->addWidget(new FittingScroll(m_turn, this));
}

void TalkView::addPageKeys()
{
    for (const bool up : {true, false}) {
        auto *key = new QShortcut(up ? Qt::Key_PageUp : Qt::Key_PageDown, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, m_transcript, [this, up] { m_transcript->turnPage(up); });
    }
}

void TalkView::setView(const training::WalkView &view)
{
    m_scene->setText(view.with == tr("You") ? view.when
                                            : tr("%1 · %2", "when and where, with whom").arg(view.when, view.with));
    m_transcript->setLines(withoutRepeatedTime(view));
    m_ending->hide();
    m_turn->setView(view);
    m_panel->setView(view);
}

void TalkView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adaptPanel();
}

void TalkView::adaptPanel()
{
    const bool isNarrow = width() < narrow * m_theme.textSize() / 100;
    m_help->setVisible(isNarrow);
    m_panel->setFixedWidth(std::min(m_panel->sizeHint().width() * m_theme.textSize() / 100, width() / 2));
    m_panel->setVisible(!isNarrow || m_help->isChecked());
}

} // namespace desktop
