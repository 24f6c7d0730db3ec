#include "app/desktop/practice/draftkeeper.h"

#include <chrono>
#include <utility>

namespace desktop {

DraftKeeper::DraftKeeper(Save save, QObject *parent) : QObject(parent), m_save(std::move(save))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::noteChange()
{
    // Not started anew at each key: the first unsaved one sets the time.
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (const auto done = m_save(); !done)
        emit failed(done.error());
    else
        emit saved();
}

void DraftKeeper::forget()
{
    m_timer.stop();
}

} // namespace desktop
