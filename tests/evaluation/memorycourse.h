#pragma once

#include "tests/evaluation/memorypolicy.h"

#include <set>

namespace evaluation {

/// Four weeks of one person under one policy.
struct Course {
    int days = 28;
    /// Numbers of days, from 0, on which nothing is practised.
    std::set<int> missed;
    bool withWalks = false;
};

/// What they came to on the date, the day after the last.
struct CourseResult {
    /// Of the true memory: that all links are right in one go, the mean over all cards, and the least sure of them.
    double faultless = 0.0;
    double recall = 0.0;
    double worst = 0.0;
    /// Mean of all days of the course, practised or missed, in minutes: cards and recitals, walks.
    double minutes = 0.0;
    double walked = 0.0;
    int answers = 0;
    int daysOver = 0;
    int recitals = 0;
    int notBegun = 0;
};

/// Ten sales steps with all facets: 50 cards.
[[nodiscard]] drills::Curriculum salesCurriculum();
[[nodiscard]] CourseResult played(const Course &course, const Policy &policy, quint64 seed);

} // namespace evaluation
