#pragma once

#include <QLabel>

namespace desktop {

enum class TextRole { Display, Title, Body, Muted, Caption, ProspectLine, Good, Caution, Bad };

/// Text that is shown as it is, whatever it holds: packs and people write it. Wraps at words.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setRole(TextRole role);
};

} // namespace desktop
