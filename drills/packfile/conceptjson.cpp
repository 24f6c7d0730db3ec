#include "drills/packfile/conceptjson.h"

#include "drills/packfile/jsonvalues.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

constexpr std::array<std::pair<QLatin1String, SlotKind>, 7> slotKinds{{
    {"number"_L1, SlotKind::Number},
    {"money"_L1, SlotKind::Money},
    {"date"_L1, SlotKind::Date},
    {"person"_L1, SlotKind::Person},
    {"question"_L1, SlotKind::Question},
    {"confirm"_L1, SlotKind::Confirm},
    {"offer"_L1, SlotKind::Offer},
}};

constexpr std::array<std::pair<QLatin1String, SpeechAct>, 4> speechActs{{
    {"ask"_L1, SpeechAct::Ask},
    {"tell"_L1, SpeechAct::Tell},
    {"confirm"_L1, SpeechAct::Confirm},
    {"offer"_L1, SpeechAct::Offer},
}};

template <typename Value, std::size_t Size>
std::vector<Value> named(const QJsonValue &list, const std::array<std::pair<QLatin1String, Value>, Size> &names)
{
    std::vector<Value> values;
    const QJsonArray elements = list.toArray();
    for (const QJsonValue element : elements) {
        const QString name = element.toString();
        const auto found = std::ranges::find_if(names, [&](const auto &entry) { return name == entry.first; });
        if (found != names.end())
            values.push_back(found->second);
    }
    return values;
}

Slot slotFromJson(const QJsonValue &json)
{
    return {json["name"_L1].toString(), texts(json["phrases"_L1]), named(json["kinds"_L1], slotKinds)};
}

} // namespace

Concept conceptFromJson(const QJsonValue &json)
{
    return {converted(json["slots"_L1], slotFromJson), named(json["acts"_L1], speechActs), texts(json["accepted"_L1]),
            texts(json["lookalike"_L1])};
}

} // namespace drills
