#pragma once

#include "drills/environment/randomsource.h"

namespace tests {

/// Bytes that look like chance and are the same in every run.
class SeededEntropy : public drills::EntropySource {
public:
    explicit SeededEntropy(quint64 seed = 1) : m_random(seed) {}

    [[nodiscard]] std::array<quint8, 16> bytes16() override
    {
        std::array<quint8, 16> bytes{};
        for (quint8 &byte : bytes)
            byte = static_cast<quint8>(m_random.next());
        return bytes;
    }

private:
    drills::RandomSource m_random;
};

} // namespace tests
