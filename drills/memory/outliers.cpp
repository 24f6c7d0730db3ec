#include "drills/memory/outliers.h"

#include <algorithm>
#include <array>
#include <map>

namespace drills {

namespace {

struct Group {
    int gap = 0;
    int cards = 0;
};

constexpr int fewestCards = 6;
/// So many cards, or this part of them, may go for the rarity of their gap.
constexpr int dropAtMost = 20;
constexpr int dropPart = 20;

int longestGap(Rating first)
{
    return first == Rating::Easy ? 365 : 100;
}

/// The rarest first, of equals the longest gap.
std::vector<Group> byRarity(const std::map<int, int> &cardsOfGap)
{
    std::vector<Group> groups;
    groups.reserve(cardsOfGap.size());
    for (const auto &[gap, cards] : cardsOfGap)
        groups.push_back({gap, cards});
    std::ranges::sort(groups, [](const Group &left, const Group &right) {
        return left.cards != right.cards ? left.cards < right.cards : left.gap > right.gap;
    });
    return groups;
}

} // namespace

std::optional<CardBeginning> beginningOf(const CardHistory &history)
{
    const auto found = std::ranges::find_if(history.reviews,
                                            [](const LoggedReview &each) { return each.wholeDays > 0; });
    if (found == history.reviews.end())
        return std::nullopt;
    return CardBeginning{history.reviews.front().rating, found->wholeDays};
}

std::set<CardBeginning> outliersAmong(const std::vector<CardHistory> &histories)
{
    std::map<Rating, std::map<int, int>> gapsOfRating;
    for (const CardHistory &each : histories) {
        if (const auto beginning = beginningOf(each))
            ++gapsOfRating[beginning->first][beginning->gap];
    }
    std::set<CardBeginning> outliers;
    for (const auto &[rating, cardsOfGap] : gapsOfRating) {
        const std::vector<Group> groups = byRarity(cardsOfGap);
        int total = 0;
        for (const Group &group : groups)
            total += group.cards;
        const int most = std::max(dropAtMost, total / dropPart);
        int dropped = 0;
        for (const Group &group : groups) {
            const bool isRare = dropped + group.cards < most;
            if (isRare)
                dropped += group.cards;
            if (isRare || group.cards < fewestCards || group.gap > longestGap(rating))
                outliers.insert({rating, group.gap});
        }
    }
    return outliers;
}

} // namespace drills
