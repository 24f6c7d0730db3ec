#include "drills/grading/evidence.h"

#include <algorithm>

namespace drills {

std::vector<Span> evidenceSpans(const AnswerText &text, std::vector<WordRange> ranges)
{
    std::erase_if(ranges, [](WordRange range) { return range.size() <= 0; });
    std::ranges::sort(ranges, {}, [](WordRange range) { return std::pair(range.begin, range.end); });
    std::vector<WordRange> merged;
    for (const WordRange range : ranges) {
        // One word between two others is shown with them: single words in a row are hard to read.
        if (!merged.empty() && range.begin <= merged.back().end + 1
            && text.sentenceOf(range.begin) == text.sentenceOf(merged.back().begin))
            merged.back().end = std::max(merged.back().end, range.end);
        else
            merged.push_back(range);
    }
    std::vector<Span> spans;
    spans.reserve(merged.size());
    for (const WordRange range : merged)
        spans.push_back(text.place(range));
    return spans;
}

} // namespace drills
