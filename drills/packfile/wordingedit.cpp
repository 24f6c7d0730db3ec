#include "drills/packfile/wordingedit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace drills {

Result<QByteArray> withWording(const QByteArray &pack, const CriterionId &criterion, const QString &text,
                               WordingKind kind)
{
    const QString wording = text.simplified();
    if (wording.isEmpty())
        return failure(ErrorCode::InvalidInput, u"an empty wording"_s);
    QJsonObject json = QJsonDocument::fromJson(pack).object();
    QJsonArray criteria = json.value("criteria"_L1).toArray();
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        QJsonObject entry = criteria.at(i).toObject();
        if (entry.value("id"_L1).toString() != criterion.value)
            continue;
        QJsonObject turn = entry.value("turn"_L1).toObject();
        if (turn.value("accepted"_L1).toArray().contains(wording)
            || turn.value("lookalike"_L1).toArray().contains(wording))
            return failure(ErrorCode::InvalidInput, u"the wording is there already"_s);
        const QLatin1String list = kind == WordingKind::Accepted ? "accepted"_L1 : "lookalike"_L1;
        QJsonArray wordings = turn.value(list).toArray();
        wordings.append(wording);
        turn.insert(list, wordings);
        entry.insert("turn"_L1, turn);
        criteria.replace(i, entry);
        json.insert("criteria"_L1, criteria);
        json.insert("version"_L1, json.value("version"_L1).toInt(1) + 1);
        return QJsonDocument(json).toJson(QJsonDocument::Indented);
    }
    return failure(ErrorCode::NotFound, criterion.value);
}

} // namespace drills
