#include "drills/session/forecast.h"

#include "drills/session/plan.h"
#include "drills/session/recitals.h"

#include <algorithm>

namespace drills {

using std::chrono::milliseconds;

namespace {

/// A day without end would be a fault of the plan.
constexpr int mostPlansADay = 100;
constexpr size_t weakestTold = 3;

/// One way in which the days until the date may go.
class Play {
public:
    Play(const SessionInput &input, RandomSource &random)
        : m_input(input), m_random(random), m_learned(input.learned), m_now(input.now),
          m_practised(input.practisedToday), m_walkedToday(input.hasWalkedToday), m_absent(input.daysSincePractice)
    {
    }

    /// The time that the day takes. Planned again once a plan is done, not after each answer: that is enough for what
    /// was forgotten to come again, and ten times as fast.
    milliseconds day()
    {
        const milliseconds before = m_practised;
        for (int plans = 0; plans < mostPlansADay; ++plans) {
            const SessionPlan plan = planSession(asOfNow());
            if (plan.items.empty())
                break;
            for (const PlannedItem &item : plan.items)
                answer(item);
        }
        return m_practised - before;
    }

    void sleep()
    {
        m_absent = m_practised.count() > 0 ? 1 : m_absent + 1;
        m_practised = milliseconds(0);
        m_walkedToday = false;
        ++m_days;
        m_now = daysLater(m_input.now, m_days);
    }

    [[nodiscard]] const LearnedCards &learned() const { return m_learned; }
    [[nodiscard]] const PracticeMoment &now() const { return m_now; }

private:
    [[nodiscard]] SessionInput asOfNow() const
    {
        return {.curriculum = m_input.curriculum,
                .learned = m_learned,
                .now = m_now,
                .budget = m_input.budget,
                .practisedToday = m_practised,
                .targetDate = m_input.targetDate,
                .awayUntil = m_input.awayUntil,
                .times = m_input.times,
                .daysSincePractice = m_absent,
                .wantsStretch = m_input.wantsStretch,
                .hasWalkedToday = m_walkedToday};
    }

    void answer(const PlannedItem &item)
    {
        if (const auto *card = std::get_if<Card>(&item.what))
            answer(*card, false);
        else if (const auto *recital = std::get_if<RecitalItem>(&item.what))
            std::ranges::for_each(recital->links, [this](const Card &link) { answer(link, true); });
        else
            m_walkedToday = true;
        m_practised += item.expected;
        m_now.utcMs += item.expected.count();
    }

    void answer(const Card &card, bool inRecital)
    {
        Review review;
        review.recall.card = card;
        review.recall.inRecital = inRecital;
        review.recall.rating = isRight(card) ? Rating::Good : Rating::Again;
        review.utcMs = m_now.utcMs;
        review.day = m_now.day;
        m_learned.add(review);
    }

    /// A new card is said after it was read: as often right at first as flashcards are.
    bool isRight(const Card &card)
    {
        constexpr double rightAtFirst = 0.76;
        constexpr quint32 parts = 1'000'000;
        const LearnedCard *learned = m_learned.find(card);
        const double chance = learned ? m_learned.recallAt(*learned, m_now) : rightAtFirst;
        return m_random.below(parts) < static_cast<quint32>(chance * parts);
    }

    const SessionInput &m_input;
    RandomSource &m_random;
    LearnedCards m_learned;
    PracticeMoment m_now;
    milliseconds m_practised;
    bool m_walkedToday;
    int m_absent;
    int m_days = 0;
};

/// What the plays come to.
class Mean {
public:
    Mean(const SessionInput &input, int runs) : m_cards(input.curriculum.cards()), m_runs(runs)
    {
        if (!input.curriculum.chains.empty())
            m_links = input.curriculum.chains.front().links;
        m_linkRecalls.resize(m_links.size(), 0.0);
    }

    void add(const Play &play)
    {
        double sum = 0.0;
        for (const Card &card : m_cards) {
            sum += recall(play, card);
            if (!play.learned().find(card))
                m_forecast.notBegun += 1.0 / m_runs;
        }
        m_forecast.meanRecall += m_cards.empty() ? 0.0 : sum / static_cast<double>(m_cards.size()) / m_runs;
        for (size_t at = 0; at < m_links.size(); ++at)
            m_linkRecalls[at] += recall(play, m_links[at]) / m_runs;
        if (!m_links.empty())
            m_forecast.faultlessRecital += faultlessChance(m_links, play.learned(), play.now()) / m_runs;
    }

    [[nodiscard]] Forecast forecast() const
    {
        Forecast forecast = m_forecast;
        for (size_t at = 0; at < m_links.size(); ++at)
            forecast.weakestLinks.push_back({m_links[at], m_linkRecalls[at]});
        std::ranges::stable_sort(forecast.weakestLinks, {}, &WeakCard::recall);
        forecast.weakestLinks.resize(std::min(weakestTold, forecast.weakestLinks.size()));
        return forecast;
    }

private:
    [[nodiscard]] static double recall(const Play &play, const Card &card)
    {
        const LearnedCard *learned = play.learned().find(card);
        return learned ? play.learned().recallAt(*learned, play.now()) : 0.0;
    }

    std::vector<Card> m_cards;
    std::vector<Card> m_links;
    std::vector<double> m_linkRecalls;
    int m_runs;
    Forecast m_forecast;
};

} // namespace

std::optional<Forecast> forecastTo(const QDate &date, const SessionInput &input, RandomSource &random, int runs,
                                   const std::function<bool()> &isStopped)
{
    const auto days = static_cast<int>(std::max<qint64>(0, input.now.day.daysTo(date)));
    Mean mean(input, runs);
    milliseconds total{0};
    int practised = 0;
    for (int run = 0; run < runs; ++run) {
        if (isStopped && isStopped())
            return std::nullopt;
        Play play(input, random);
        for (int day = 0; day < days; ++day) {
            const milliseconds taken = play.day();
            total += taken;
            practised += taken.count() > 0 ? 1 : 0;
            play.sleep();
        }
        mean.add(play);
    }
    Forecast forecast = mean.forecast();
    forecast.date = date;
    if (days > 0) {
        forecast.perDay = total / (static_cast<qint64>(days) * runs);
        forecast.daysToPractise = (practised + runs / 2) / runs;
    }
    return forecast;
}

} // namespace drills
