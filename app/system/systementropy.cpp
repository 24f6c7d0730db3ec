#include "app/system/systementropy.h"

#include <QRandomGenerator>

#include <cstring>

namespace platform {

std::array<quint8, 16> SystemEntropy::bytes16()
{
    std::array<quint64, 2> drawn{};
    for (quint64 &value : drawn)
        value = QRandomGenerator::system()->generate64();
    std::array<quint8, 16> bytes{};
    static_assert(sizeof bytes == sizeof drawn);
    std::memcpy(bytes.data(), drawn.data(), sizeof bytes);
    return bytes;
}

} // namespace platform
