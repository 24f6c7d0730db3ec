#include "tests/architecture/layer.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace architecture {

namespace {

const std::array<std::pair<QLatin1String, Layer>, 9> &folders()
{
    static constexpr std::array<std::pair<QLatin1String, Layer>, 9> list{{
        {"drills/"_L1, Layer::Drills},
        {"app/system/"_L1, Layer::System},
        {"app/storage/"_L1, Layer::Storage},
        {"app/sharing/"_L1, Layer::Sharing},
        {"app/training/"_L1, Layer::Training},
        {"app/printing/"_L1, Layer::Printing},
        {"app/desktop/"_L1, Layer::Desktop},
        {"app/cli/"_L1, Layer::Cli},
        {"tests/"_L1, Layer::Tests},
    }};
    return list;
}

bool isOneOf(Layer layer, std::initializer_list<Layer> layers)
{
    return std::ranges::find(layers, layer) != layers.end();
}

} // namespace

Layer layerOf(const QString &path)
{
    if (path == "app/main.cpp"_L1 || path == "app/cli/main.cpp"_L1 || path.startsWith("app/application."_L1))
        return Layer::Root;
    for (const auto &[folder, layer] : folders()) {
        if (path.startsWith(folder))
            return layer;
    }
    return Layer::Elsewhere;
}

bool mayInclude(Layer from, Layer to)
{
    if (from == to)
        return true;
    switch (from) {
    case Layer::Drills:
        return false;
    case Layer::System:
    case Layer::Storage:
    case Layer::Printing:
        return to == Layer::Drills;
    case Layer::Sharing:
        return isOneOf(to, {Layer::Storage, Layer::Drills});
    case Layer::Training:
        return isOneOf(to, {Layer::Sharing, Layer::Storage, Layer::Drills});
    case Layer::Desktop:
    case Layer::Cli:
        return isOneOf(to, {Layer::Training, Layer::Printing, Layer::Drills});
    case Layer::Root:
        return to != Layer::Tests && to != Layer::Elsewhere;
    case Layer::Tests:
        return to != Layer::Elsewhere;
    case Layer::Elsewhere:
        return false;
    }
    return false;
}

QString nameOf(Layer layer)
{
    for (const auto &[folder, candidate] : folders()) {
        if (candidate == layer)
            return QString(folder).chopped(1);
    }
    return layer == Layer::Root ? u"main and application"_s : u"elsewhere"_s;
}

} // namespace architecture
