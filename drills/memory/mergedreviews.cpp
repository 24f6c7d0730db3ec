#include "drills/memory/mergedreviews.h"

#include <algorithm>
#include <tuple>

namespace drills {

std::vector<Review> mergedReviews(std::vector<Review> reviews)
{
    std::ranges::sort(reviews, {}, [](const Review &review) { return std::tuple(review.device, review.sequence); });
    for (size_t at = 1; at < reviews.size(); ++at) {
        if (reviews[at].device == reviews[at - 1].device)
            reviews[at].utcMs = std::max(reviews[at].utcMs, reviews[at - 1].utcMs);
    }
    // Stable: of the same time those of one device stay in their order, and the devices in theirs.
    std::ranges::stable_sort(reviews, {}, &Review::utcMs);
    return reviews;
}

} // namespace drills
