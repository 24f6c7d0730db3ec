#include "drills/packfile/packedit.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace drills {

Result<QByteArray> withEntry(const QByteArray &pack, const QString &list, const QString &id,
                             const std::function<Result<QJsonObject>(QJsonObject)> &change)
{
    QJsonObject json = QJsonDocument::fromJson(pack).object();
    QJsonArray entries = json.value(list).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        if (entry.value("id"_L1).toString() != id)
            continue;
        const auto changed = change(entry);
        if (!changed)
            return tl::unexpected(changed.error());
        entries.replace(i, *changed);
        json.insert(list, entries);
        json.insert("version"_L1, json.value("version"_L1).toInt(1) + 1);
        return QJsonDocument(json).toJson(QJsonDocument::Indented);
    }
    return failure(ErrorCode::NotFound, id);
}

} // namespace drills
