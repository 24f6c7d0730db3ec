#include "tests/evaluation/memorycourse.h"

#include "tests/evaluation/memorylearner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evaluation {

using std::chrono::milliseconds;

namespace {

constexpr qint64 millisecondsPerDay = 86'400'000;
constexpr qint64 begin = 1'767'258'000'000; // 2026-01-01 09:00 UTC
const QDate firstDay(2026, 1, 1);

/// Plays the days one after the other.
class Player {
public:
    Player(const Course &course, const Policy &policy, quint64 seed)
        : m_course(course), m_policy(policy), m_curriculum(salesCurriculum()), m_learner(seed),
          m_learned(policy.nothingLearned())
    {
    }

    CourseResult result()
    {
        for (int day = 0; day < m_course.days; ++day) {
            startOf(day);
            if (!m_course.missed.contains(day))
                practise();
        }
        startOf(m_course.days);
        const auto cards = m_curriculum.cards();
        m_result.worst = 1.0;
        for (const drills::Card &card : cards) {
            const double recall = m_learner.recall(card, m_now);
            m_result.recall += recall / static_cast<double>(cards.size());
            m_result.worst = std::min(m_result.worst, recall);
        }
        m_result.faultless = 1.0;
        for (const drills::Card &link : m_curriculum.chains.front().links)
            m_result.faultless *= m_learner.recall(link, m_now);
        m_result.minutes /= m_course.days;
        m_result.walked /= m_course.days;
        return m_result;
    }

private:
    void startOf(int day)
    {
        m_now = {begin + day * millisecondsPerDay, firstDay.addDays(day)};
        m_practised = milliseconds(0);
        m_hasWalked = !m_course.withWalks;
        m_absent += m_learned.all().empty() ? 0 : 1;
    }

    void practise()
    {
        while (const auto question = m_policy.next({m_curriculum, m_learned, m_now, m_practised,
                                                    firstDay.addDays(m_course.days), m_absent, !m_hasWalked}))
            ask(*question);
        m_absent = 0;
        m_result.notBegun = static_cast<int>(m_curriculum.cards().size() - m_learned.all().size());
        m_result.daysOver += m_practised > dailyBudget ? 1 : 0;
    }

    void ask(const Question &question)
    {
        m_result.recitals += question.isRecital ? 1 : 0;
        for (const drills::Card &card : question.cards) {
            const TimedRecall answer = m_learner.answer(card, m_now, question.isRecital);
            m_learned.add({answer.recall, m_now.utcMs, m_now.day, 0, ++m_result.answers});
            pass(answer.taken);
            m_result.minutes += static_cast<double>(answer.taken.count()) / 60'000.0;
        }
        if (question.cards.empty()) {
            pass(question.walk);
            m_result.walked += static_cast<double>(question.walk.count()) / 60'000.0;
            m_hasWalked = true;
        }
    }

    void pass(milliseconds time)
    {
        m_practised += time;
        m_now.utcMs += time.count();
    }

    const Course &m_course;
    const Policy &m_policy;
    drills::Curriculum m_curriculum;
    Learner m_learner;
    drills::LearnedCards m_learned;
    drills::PracticeMoment m_now;
    milliseconds m_practised{0};
    bool m_hasWalked = false;
    int m_absent = 0;
    CourseResult m_result;
};

} // namespace

drills::Curriculum salesCurriculum()
{
    drills::Process process;
    process.id = drills::ProcessId(u"sales"_s);
    for (int at = 0; at < 10; ++at) {
        drills::Step step;
        step.id = drills::StepId(u"step-%1"_s.arg(at));
        step.keyQuestions = {u"?"_s};
        step.criteria.emplace_back();
        process.steps.push_back(step);
    }
    return {{drills::wholeChain(process)}};
}

CourseResult played(const Course &course, const Policy &policy, quint64 seed)
{
    return Player(course, policy, seed).result();
}

} // namespace evaluation
