#pragma once

#include <QString>
#include <QStringView>

#include <concepts>

namespace drills {

/// A place in a JSON text, RFC 6901.
class Pointer {
public:
    /// The root.
    Pointer() = default;

    [[nodiscard]] Pointer operator/(QStringView member) const;
    template <std::integral Index>
    [[nodiscard]] Pointer operator/(Index index) const
    {
        return Pointer(m_text + u'/' + QString::number(static_cast<qlonglong>(index)));
    }

    /// The root reads `/`, since an empty text is easily overlooked.
    [[nodiscard]] QString text() const { return m_text.isEmpty() ? QStringLiteral("/") : m_text; }

    /// A member's name with `~` and `/` written as `~0` and `~1`.
    [[nodiscard]] static QString escaped(QStringView member);

private:
    explicit Pointer(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace drills
