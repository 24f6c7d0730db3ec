#pragma once

#include "drills/model/eventnames.h"
#include "drills/model/ids.h"
#include "drills/model/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace drills {

/// Reads the members of a JSON object that must be there, and remembers the first that is wrong.
class MemberReader {
public:
    explicit MemberReader(QJsonObject object);

    QString text(const QString &member);
    QStringList texts(const QString &member);
    /// Whole and within lowest..highest, else wrong.
    qint64 number(const QString &member, qint64 lowest, qint64 highest);
    int count(const QString &member);
    /// Any int, also below 0.
    int balance(const QString &member);
    bool flag(const QString &member);
    Milliseconds milliseconds(const QString &member);
    QJsonArray array(const QString &member);
    [[nodiscard]] bool has(const QString &member) const { return m_object.contains(member); }

    template <typename AnyId>
    AnyId id(const QString &member)
    {
        return AnyId(text(member));
    }

    template <typename AnyId>
    std::vector<AnyId> ids(const QString &member)
    {
        std::vector<AnyId> ids;
        const QStringList names = texts(member);
        for (const QString &name : names)
            ids.push_back(AnyId(name));
        return ids;
    }

    template <typename Choice>
    Choice choice(const QString &member)
    {
        const std::optional<Choice> choice = fromLogName<Choice>(text(member));
        if (!choice)
            reject(member);
        return choice.value_or(Choice{});
    }

    /// Each object of an array, read by `readItem(MemberReader &)`.
    template <typename Item, typename ReadItem>
    std::vector<Item> items(const QString &member, ReadItem readItem)
    {
        std::vector<Item> items;
        const QJsonArray list = array(member);
        for (const auto &value : list) {
            MemberReader reader(value.toObject());
            items.push_back(readItem(reader));
            if (!reader.wrong().isEmpty())
                reject(member + u'/' + reader.wrong());
        }
        return items;
    }

    /// Empty while all is well.
    [[nodiscard]] const QString &wrong() const { return m_wrong; }
    void reject(const QString &member);

private:
    QJsonObject m_object;
    QString m_wrong;
};

} // namespace drills
