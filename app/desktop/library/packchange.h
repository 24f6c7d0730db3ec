#pragma once

#include "app/desktop/library/publishdialog.h"
#include "app/desktop/shell/desk.h"
#include "app/training/calibrations.h"

#include <QCoreApplication>

namespace desktop {

/// Changes of a pack that a manager makes from a screen: each is shown with what it does to the last drills first.
class PackChange {
    Q_DECLARE_TR_FUNCTIONS(desktop::PackChange)

public:
    /// Opens the question whether a wording counts from now on, or only looks alike. `done` follows once published.
    static void teach(Desk &desk, QWidget *parent, const training::NewWording &wording, std::function<void()> done);
    /// Opens the question whether a process is calibrated by its rulings.
    static void calibrate(Desk &desk, QWidget *parent, const drills::ProcessId &process, std::function<void()> done);

    [[nodiscard]] static PublishQuestion questionOf(Desk &desk, const training::NewWording &wording);
    [[nodiscard]] static PublishQuestion questionOf(Desk &desk, const drills::ProcessId &process);

private:
    static void ask(Desk &desk, QWidget *parent, PublishQuestion question, std::function<void()> done);
    [[nodiscard]] static QString worthOf(const drills::CalibrationFit &fit);
};

} // namespace desktop
