#include "app/desktop/progress/heartprogress.h"

#include "app/desktop/recall/recallwords.h"
#include "app/desktop/widgets/errorwords.h"
#include "app/desktop/widgets/plaintable.h"
#include "app/desktop/widgets/textlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>
#include <cmath>

namespace desktop {

namespace {

QString percent(double share)
{
    constexpr double hundred = 100.0;
    return QLocale().toString(std::lround(share * hundred));
}

} // namespace

HeartProgress::HeartProgress(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new KnowledgeModel(this)),
      m_summary(new TextLabel({}, TextRole::Title, this)), m_weakest(new TextLabel({}, TextRole::Body, this)),
      m_ease(new TextLabel({}, TextRole::Muted, this)), m_forecast(new TextLabel({}, TextRole::Body, this)),
      m_table(new QTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_forecast);
    column->addWidget(m_weakest);
    column->addWidget(m_ease);
    m_forecast->hide();
    column->addWidget(new TextLabel(tr("The chance that each is recalled now. ✓: at once, that is right on three days "
                                       "without having to think."),
                                    TextRole::Caption, this));
    makePlain(*m_table, tr("Known by heart"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(KnowledgeModel::Step, QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    column->addStretch();
    connect(this, &HeartProgress::foretold, this, &HeartProgress::showForecast, Qt::QueuedConnection);
}

// The thread posts to this object: it has to end first.
HeartProgress::~HeartProgress()
{
    m_work.request_stop();
    if (m_work.joinable())
        m_work.join();
}

void HeartProgress::refresh()
{
    const auto knowledge = training::knowledgeOf(m_desk.workspace, m_desk.person);
    m_table->setVisible(knowledge.has_value());
    if (knowledge) {
        showKnowledge(*knowledge);
        beginForecast();
    } else {
        m_summary->setText(ErrorWords::of(knowledge.error()));
        m_ease->hide();
        m_weakest->hide();
    }
}

void HeartProgress::showKnowledge(const training::Knowledge &knowledge)
{
    m_summary->setText(knowledge.begunCards == 0 ? tr("Nothing was practised by heart yet: that begins on Today")
                                                 : begunText(knowledge));
    m_ease->setVisible(knowledge.fluency.has_value());
    if (knowledge.fluency)
        m_ease->setText(tr("Ease: %1 right results a minute, your typing left out.")
                            .arg(QLocale().toString(*knowledge.fluency, 'f', 1)));
    showWeakest(knowledge);
    m_model->setSteps(knowledge.steps);
    m_table->setMaximumHeight(heightOfAll(*m_table));
    m_table->selectRow(0);
}

QString HeartProgress::begunText(const training::Knowledge &knowledge)
{
    const QString begun = QLocale().toString(knowledge.begunCards);
    const QString all = QLocale().toString(knowledge.allCards);
    // Nothing can be said of the whole chain before all of its steps have come.
    if (knowledge.faultlessRecital == 0.0)
        return tr("Begun: %1 of %2 cards").arg(begun, all);
    return tr("A faultless recital today: %1 %. Begun: %2 of %3 cards.")
        .arg(percent(knowledge.faultlessRecital), begun, all);
}

void HeartProgress::showWeakest(const training::Knowledge &knowledge)
{
    QStringList weakest;
    for (const training::WeakCard &card : knowledge.weakest)
        weakest.append(tr("%1 (%2 %)", "a card, its chance of recall")
                           .arg(RecallWords::card(card.of, card.facet), percent(card.recall)));
    m_weakest->setVisible(!weakest.isEmpty());
    m_weakest->setText(tr("Weakest now: %1").arg(weakest.join(tr("; ", "between cards"))));
}

void HeartProgress::beginForecast()
{
    const auto &date = m_desk.person.targetDay;
    const bool isAhead = date && *date > training::presentMoment(m_desk.workspace).day;
    m_forecast->setVisible(isAhead);
    // One at a time: waiting for the last one would hold up the window.
    if (!isAhead || m_isUnderWay)
        return;
    m_forecast->setText(
        tr("Working out what %1 will find …", "a date").arg(QLocale().toString(*date, QLocale::ShortFormat)));
    const auto task = training::forecastFor(m_desk.workspace, m_desk.person, *date,
                                            std::chrono::minutes(m_desk.person.minutesADay));
    if (!task) {
        m_forecast->setText(ErrorWords::of(task.error()));
        return;
    }
    constexpr int runs = 40;
    m_isUnderWay = true;
    m_work = std::jthread([this, task = *task](const std::stop_token &stop) {
        const auto forecast = task.run(runs, [&stop] { return stop.stop_requested(); });
        if (forecast)
            emit foretold(*forecast);
    });
}

void HeartProgress::showForecast(const drills::Forecast &forecast)
{
    m_isUnderWay = false;
    if (forecast.date != m_desk.person.targetDay) {
        beginForecast();
        return;
    }
    const double minutes = std::chrono::duration<double, std::ratio<60>>(forecast.perDay).count();
    m_forecast->setText(tr("On %1, if you practise as planned: %2 % recalled, a faultless recital %3 %, at about %4 "
                           "minutes a day.")
                            .arg(QLocale().toString(forecast.date, QLocale::ShortFormat), percent(forecast.meanRecall),
                                 percent(forecast.faultlessRecital), QLocale().toString(minutes, 'f', 1)));
}

void HeartProgress::takeFocus()
{
    m_table->setFocus();
}

} // namespace desktop
