#include "drills/grading/windows.h"

#include <algorithm>

namespace drills {

namespace {

constexpr int mostClauses = 4;
constexpr int longestWindow = 45;
constexpr size_t mostWindows = 500;

} // namespace

std::vector<WordRange> windowsOf(const AnswerText &text)
{
    std::vector<WordRange> windows;
    const auto add = [&windows](WordRange range) {
        if (range.size() > 0 && windows.size() < mostWindows && std::ranges::find(windows, range) == windows.end())
            windows.push_back(range);
    };
    for (size_t i = 0; i < text.sentences.size(); ++i) {
        add(text.sentences[i].words);
        if (i + 1 < text.sentences.size()
            && text.sentences[i + 1].words.end - text.sentences[i].words.begin <= longestWindow)
            add({text.sentences[i].words.begin, text.sentences[i + 1].words.end});
    }
    for (size_t first = 0; first < text.clauses.size(); ++first) {
        for (size_t last = first; last < std::min(first + mostClauses, text.clauses.size()); ++last) {
            const WordRange range{text.clauses[first].begin, text.clauses[last].end};
            if (range.size() <= longestWindow)
                add(range);
        }
    }
    return windows;
}

} // namespace drills
