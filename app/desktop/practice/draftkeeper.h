#pragma once

#include "drills/model/result.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace desktop {

/// Sees to it that what is typed is on the disk at most two seconds after a key.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    using Save = std::function<drills::Result<void>()>;

    DraftKeeper(Save save, QObject *parent);

    /// Something was typed that is not saved yet.
    void noteChange();
    /// Saves now what is not saved yet; tries again by itself when it fails.
    void flush();
    /// What was typed is sent, or kept otherwise.
    void forget();

signals:
    void saved();
    void failed(const drills::Error &error);

private:
    Save m_save;
    QTimer m_timer;
};

} // namespace desktop
