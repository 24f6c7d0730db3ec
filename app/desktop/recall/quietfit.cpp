#include "app/desktop/recall/quietfit.h"

#include <QMetaObject>

#include <utility>

namespace desktop {

QuietFit::QuietFit(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

// The thread is asked to stop and waited for before anything that it uses goes.
QuietFit::~QuietFit()
{
    m_work.request_stop();
    if (m_work.joinable())
        m_work.join();
}

void QuietFit::begin()
{
    if (m_isUnderWay || training::isReadOnly(m_desk.workspace))
        return;
    auto due = training::fitDue(m_desk.workspace, m_desk.person);
    // Without it the spacing stays as it was; nobody is kept from practising by that.
    if (!due || !*due)
        return;
    m_isUnderWay = true;
    m_work = std::jthread([this, task = std::move(**due)](const std::stop_token &stop) {
        const auto choice = task.run([&stop] { return stop.stop_requested(); });
        QMetaObject::invokeMethod(
            this,
            [this, task, choice] {
                m_isUnderWay = false;
                if (choice)
                    keep(task, *choice);
            },
            Qt::QueuedConnection);
    });
}

void QuietFit::keep(const training::FitTask &task, const drills::FitChoice &choice)
{
    // Somebody else may sit here by now; the weights stay those of whose answers they are. Without them the spacing
    // stays as it was.
    static_cast<void>(training::keepFit(m_desk.workspace, task, choice));
}

} // namespace desktop
