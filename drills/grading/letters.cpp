#include "drills/grading/letters.h"

#include <algorithm>

namespace drills {

std::vector<std::uint16_t> letterRuns(const AnswerText &text, WordRange words)
{
    std::vector<std::uint16_t> hashes;
    std::uint64_t run = ' ';
    int length = 1;
    const auto take = [&](char16_t c) {
        run = (run << 16U) | c;
        if (++length >= 4)
            hashes.push_back(static_cast<std::uint16_t>((run * 0x9E3779B97F4A7C15ULL) >> 50U));
    };
    for (int word = words.begin; word < words.end; ++word) {
        for (const QChar c : text.words[static_cast<size_t>(word)].form)
            take(c.unicode());
        take(u' ');
    }
    std::ranges::sort(hashes);
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

} // namespace drills
