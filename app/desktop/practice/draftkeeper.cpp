#include "app/desktop/practice/draftkeeper.h"

#include <chrono>
#include <utility>

namespace desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto soon = 1000ms;
/// After a failure: somebody may be making room.
constexpr auto later = 5000ms;

} // namespace

DraftKeeper::DraftKeeper(Save save, QObject *parent) : QObject(parent), m_save(std::move(save))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::noteChange()
{
    // Not started anew at each key: the first unsaved one sets the time.
    if (!m_timer.isActive())
        m_timer.start(soon);
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (const auto done = m_save(); !done) {
        m_timer.start(later);
        emit failed(done.error());
    } else {
        emit saved();
    }
}

void DraftKeeper::forget()
{
    m_timer.stop();
}

} // namespace desktop
