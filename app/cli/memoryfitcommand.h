#pragma once

#include "app/cli/command.h"
#include "drills/memory/fitchoice.h"
#include "drills/memory/fitmetrics.h"

#include <optional>

namespace cli {

/// Fits the weights of a memory model to a review log.
class MemoryFitCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(cli::MemoryFitCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("memory fit"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QStringList required() const override { return {QStringLiteral("model")}; }
    [[nodiscard]] QString operands() const override { return QStringLiteral("LOG.csv"); }
    [[nodiscard]] OperandRange operandRange() const override { return {1, 1}; }
    [[nodiscard]] Exit run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const override;

private:
    struct Comparison {
        drills::FitMetrics before;
        drills::FitMetrics after;
    };
    struct Report {
        int model = 0;
        drills::MemoryWeights weights;
        Comparison all;
        /// Of FSRS-7, which is also asked for reviews of the same day.
        std::optional<Comparison> longGaps;
        std::optional<drills::FitChoice> choice;
        double seconds = 0.0;
    };

    [[nodiscard]] static Report reportOf(const std::vector<drills::CardHistory> &histories,
                                         const drills::MemoryWeights &start, bool chooses);
    static void print(const Report &report, Terminal &terminal);
    static void print(const Comparison &comparison, Terminal &terminal);
    static void print(const drills::FitChoice &choice, Terminal &terminal);
    [[nodiscard]] static QString reasonOf(const drills::FitChoice &choice);
    [[nodiscard]] static QJsonObject toJson(const Report &report);
};

} // namespace cli
