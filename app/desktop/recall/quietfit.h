#pragma once

#include "app/desktop/shell/desk.h"
#include "app/training/ownweights.h"

#include <QObject>

#include <thread>

namespace desktop {

/// Fits the memory model to the person's answers beside the window, and says nothing of it.
class QuietFit : public QObject {
    Q_OBJECT

public:
    QuietFit(Desk &desk, QObject *parent);
    ~QuietFit() override;

    /// Begins where a fit is due and none is under way.
    void begin();

private:
    void keep(const training::FitTask &task, const drills::FitChoice &choice);

    Desk &m_desk;
    std::jthread m_work;
    bool m_isUnderWay = false;
};

} // namespace desktop
