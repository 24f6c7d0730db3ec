#include "drills/memory/memory.h"

namespace drills {

namespace {

std::variant<Fsrs6, Fsrs7> modelOf(const MemoryWeights &weights, bool hasShortTerm)
{
    if (const auto *six = std::get_if<Fsrs6Weights>(&weights))
        return Fsrs6(*six, hasShortTerm);
    return Fsrs7(std::get<Fsrs7Weights>(weights));
}

} // namespace

Memory::Memory(const MemoryWeights &weights, bool hasShortTerm) : m_model(modelOf(weights, hasShortTerm)) {}

MemoryState Memory::first(Rating rating) const
{
    return std::visit([rating](const auto &model) { return model.first(rating); }, m_model);
}

MemoryState Memory::next(const MemoryState &before, double days, Rating rating) const
{
    return std::visit([&before, days, rating](const auto &model) { return model.next(before, days, rating); }, m_model);
}

std::array<MemoryState, 3> Memory::passed(const MemoryState &before, double days) const
{
    return std::visit([&before, days](const auto &model) { return model.passed(before, days); }, m_model);
}

double Memory::recall(const MemoryState &state, double days) const
{
    return std::visit([&state, days](const auto &model) { return model.recall(state, days); }, m_model);
}

double Memory::interval(const MemoryState &state, double retention) const
{
    return std::visit([&state, retention](const auto &model) { return model.interval(state, retention); }, m_model);
}

} // namespace drills
