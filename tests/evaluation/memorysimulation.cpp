// Plays four weeks of learners whose memory follows FSRS-7 with weights of their own, under the program's plan and
// under two others, and says what the date finds. Deterministic.
//
//   lockstep-simulation [LEARNERS] [FIRST-SEED] [--floors]
//
// With --floors it fails unless the plan is above the others by more than the noise, and never over the minutes. The
// plan was tuned on seeds below 10000.

#include "tests/evaluation/memorycourse.h"
#include "tests/evaluation/memorypolicies.h"

#include <QString>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using evaluation::Course;
using evaluation::CourseResult;
using evaluation::Policy;
using Results = std::vector<CourseResult>;

/// A mean with its standard error.
struct Estimate {
    double mean = 0.0;
    double error = 0.0;
};

template <typename Value>
Estimate estimate(size_t count, Value value)
{
    Estimate estimate;
    double squares = 0.0;
    for (size_t at = 0; at < count; ++at) {
        estimate.mean += value(at);
        squares += value(at) * value(at);
    }
    const auto size = static_cast<double>(count);
    estimate.mean /= size;
    estimate.error = std::sqrt(std::max(0.0, squares / size - estimate.mean * estimate.mean) / (size - 1.0));
    return estimate;
}

Estimate estimate(const Results &results, double CourseResult::*figure)
{
    return estimate(results.size(), [&](size_t at) { return results[at].*figure; });
}

Results played(const Course &course, const Policy &policy, size_t learners, quint64 firstSeed)
{
    Results results;
    for (size_t learner = 0; learner < learners; ++learner)
        results.push_back(evaluation::played(course, policy, firstSeed + learner));
    return results;
}

QString text(const Estimate &estimate)
{
    return u"%1 ± %2"_s.arg(estimate.mean, 0, 'f', 3).arg(estimate.error, 0, 'f', 3);
}

QString text(double number)
{
    return QString::number(number, 'f', 2);
}

void tell(QTextStream &out, const QString &name, const Results &results, int days)
{
    const auto mean = [&results](auto figure) {
        return estimate(results.size(), [&](size_t at) { return static_cast<double>(results[at].*figure); }).mean;
    };
    out << name.leftJustified(21) << " faultless " << text(estimate(results, &CourseResult::faultless)) << "  recall "
        << text(estimate(results, &CourseResult::recall)) << "  worst card "
        << text(estimate(results, &CourseResult::worst)) << "\n    minutes a day " << text(mean(&CourseResult::minutes))
        << ", walks " << text(mean(&CourseResult::walked)) << ", days over the minutes "
        << text(100.0 * mean(&CourseResult::daysOver) / days) << " %; answers " << text(mean(&CourseResult::answers))
        << ", recitals " << text(mean(&CourseResult::recitals)) << ", cards not begun "
        << text(mean(&CourseResult::notBegun)) << "\n";
    out.flush();
}

/// Above the other by more than three standard errors of the difference, learner by learner.
bool isAbove(QTextStream &out, const QString &name, const Results &ours, const Results &other)
{
    const auto gain = [&ours, &other](double CourseResult::*figure) {
        return estimate(ours.size(), [&](size_t at) { return ours[at].*figure - other[at].*figure; });
    };
    const Estimate faultless = gain(&CourseResult::faultless);
    const Estimate recall = gain(&CourseResult::recall);
    out << "  above " << name << ": faultless " << text(faultless) << "  recall " << text(recall) << "\n";
    return faultless.mean > 3.0 * faultless.error && recall.mean > 3.0 * recall.error;
}

bool compared(QTextStream &out, const Course &course, size_t learners, quint64 firstSeed)
{
    const Results plan = played(course, evaluation::PlannedPolicy(), learners, firstSeed);
    tell(out, u"the plan"_s, plan, course.days);
    const Results due = played(course, evaluation::DuePolicy(), learners, firstSeed);
    tell(out, u"due at .90"_s, due, course.days);
    const Results anki = played(course, evaluation::AnkiPolicy(), learners, firstSeed);
    tell(out, u"Anki's defaults"_s, anki, course.days);
    Course walking = course;
    walking.withWalks = true;
    const Results walked = played(walking, evaluation::PlannedPolicy(), learners, firstSeed);
    tell(out, u"the plan, with walks"_s, walked, course.days);
    const bool aboveDue = isAbove(out, u"due at .90"_s, plan, due);
    const bool aboveAnki = isAbove(out, u"Anki's defaults"_s, plan, anki);
    const auto isWithin = [](const CourseResult &result) { return result.daysOver == 0; };
    return aboveDue && aboveAnki && std::ranges::all_of(plan, isWithin) && std::ranges::all_of(walked, isWithin);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool hasFloors = arguments.removeAll(u"--floors"_s) > 0;
    const size_t learners = arguments.isEmpty() ? 300 : arguments.at(0).toUInt();
    const quint64 firstSeed = arguments.size() < 2 ? 1'000'000 : arguments.at(1).toULongLong();
    if (learners < 2 || arguments.size() > 2)
        return 2;
    QTextStream out(stdout);
    Course course;
    out << learners << " learners, " << course.days << " days, 10 minutes a day\n";
    bool isAbove = compared(out, course, learners, firstSeed);
    course.missed = {12, 13, 14, 15, 16, 17, 18};
    out << "a week missed (days 12 to 18)\n";
    isAbove = compared(out, course, learners, firstSeed) && isAbove;
    return hasFloors && !isAbove ? 1 : 0;
}
