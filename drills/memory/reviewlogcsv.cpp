#include "drills/memory/reviewlogcsv.h"

#include <charconv>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

constexpr std::string_view header = "card_id,t_ms,rating";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// A wrong line may be long, and need not be text.
constexpr size_t shownBytes = 40;

struct Line {
    std::string_view card;
    TimedRating review;
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

QString shown(std::string_view text)
{
    const std::string_view start = text.substr(0, shownBytes);
    return QString::fromUtf8(start.data(), static_cast<qsizetype>(start.size())).simplified();
}

std::optional<qint64> wholeNumber(std::string_view text)
{
    qint64 number = 0;
    const char *end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, number);
    return fault == std::errc{} && stop == end ? std::optional(number) : std::nullopt;
}

/// Either the line, or what is wrong with it.
tl::expected<Line, QString> read(std::string_view text)
{
    const size_t first = text.find(',');
    const size_t second = first == std::string_view::npos ? first : text.find(',', first + 1);
    if (second == std::string_view::npos || text.find(',', second + 1) != std::string_view::npos)
        return tl::unexpected(u"'%1', expected card_id,t_ms,rating"_s.arg(shown(text)));
    const std::string_view card = trimmed(text.substr(0, first));
    if (card.empty())
        return tl::unexpected(u"no card"_s);
    const std::string_view time = trimmed(text.substr(first + 1, second - first - 1));
    const auto milliseconds = wholeNumber(time);
    if (!milliseconds || *milliseconds < -farthestLogTime || *milliseconds > farthestLogTime)
        return tl::unexpected(u"the time '%1', expected whole milliseconds"_s.arg(shown(time)));
    const std::string_view rating = trimmed(text.substr(second + 1));
    if (rating.size() != 1 || rating.front() < '1' || rating.front() > '4')
        return tl::unexpected(u"the rating '%1', expected 1 to 4"_s.arg(shown(rating)));
    return Line{card, {*milliseconds, static_cast<Rating>(rating.front() - '0')}};
}

/// Gathers the reviews by card, in the order of the cards' first lines.
class Gathering {
public:
    void add(const Line &line)
    {
        const auto [place, isNew] = m_places.try_emplace(line.card, m_cards.size());
        if (isNew)
            m_cards.emplace_back();
        m_cards[place->second].push_back(line.review);
    }

    [[nodiscard]] std::vector<CardHistory> histories(qint64 firstMs) &&
    {
        std::vector<CardHistory> all;
        all.reserve(m_cards.size());
        for (std::vector<TimedRating> &card : m_cards)
            all.push_back(cardHistory(std::move(card), firstMs));
        return all;
    }

private:
    std::unordered_map<std::string_view, size_t> m_places;
    std::vector<std::vector<TimedRating>> m_cards;
};

} // namespace

Result<std::vector<CardHistory>> readReviewLog(QByteArrayView csv, qint64 firstMs)
{
    std::string_view rest(csv.data(), static_cast<size_t>(csv.size()));
    if (rest.starts_with(byteOrderMark))
        rest.remove_prefix(byteOrderMark.size());
    Gathering gathering;
    bool hasHeader = false;
    for (int number = 1; !rest.empty(); ++number) {
        const size_t end = rest.find('\n');
        const std::string_view text = trimmed(rest.substr(0, end));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (text.empty())
            continue;
        if (!hasHeader && text != header)
            return failure(ErrorCode::InvalidInput,
                           u"line %1: '%2', expected %3"_s.arg(number).arg(shown(text), shown(header)));
        if (!std::exchange(hasHeader, true))
            continue;
        const auto line = read(text);
        if (!line)
            return failure(ErrorCode::InvalidInput, u"line %1: %2"_s.arg(number).arg(line.error()));
        gathering.add(*line);
    }
    if (!hasHeader)
        return failure(ErrorCode::InvalidInput, u"line 1: nothing, expected %1"_s.arg(shown(header)));
    return std::move(gathering).histories(firstMs);
}

} // namespace drills
