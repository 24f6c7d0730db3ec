#pragma once

#include "drills/packfile/packreader.h"
#include "drills/packfile/pointer.h"

#include <utility>
#include <vector>

namespace drills {

/// Gathers what is wrong with a pack, so that its author hears of everything at once.
class FaultList {
public:
    /// `wrong` goes on from the place ("is missing"), `expected` names what should be there ("a text").
    void add(const Pointer &at, QString wrong, QString expected)
    {
        m_faults.push_back({at.text(), std::move(wrong), std::move(expected)});
    }

    [[nodiscard]] bool isEmpty() const { return m_faults.empty(); }
    [[nodiscard]] std::vector<PackFault> take() { return std::exchange(m_faults, {}); }

private:
    std::vector<PackFault> m_faults;
};

} // namespace drills
