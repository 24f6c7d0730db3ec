#include "app/storage/payload.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace storage {

QJsonObject payloadOf(const drills::Instant &now)
{
    return {{u"format"_s, 1}, {u"written_utc_ms"_s, now.utcMs}, {u"offset_minutes"_s, now.offsetMinutes}};
}

QByteArray canonical(const QJsonObject &payload)
{
    return QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

drills::Result<QJsonObject> parsedPayload(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return drills::failure(drills::ErrorCode::StoreDamaged, u"payload is no JSON object"_s);
    const QJsonObject payload = document.object();
    if (payload.value(u"format"_s) != QJsonValue(1))
        return drills::failure(drills::ErrorCode::StoreDamaged, u"payload is not of format 1"_s);
    if (canonical(payload) != bytes)
        return drills::failure(drills::ErrorCode::StoreDamaged, u"payload is not in its canonical form"_s);
    return payload;
}

} // namespace storage
