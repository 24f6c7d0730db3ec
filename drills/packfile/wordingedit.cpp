#include "drills/packfile/wordingedit.h"

#include "drills/packfile/packedit.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace drills {

Result<QByteArray> withWording(const QByteArray &pack, const CriterionId &criterion, const QString &text,
                               WordingKind kind)
{
    const QString wording = text.simplified();
    if (wording.isEmpty())
        return failure(ErrorCode::InvalidInput, u"an empty wording"_s);
    return withEntry(pack, u"criteria"_s, criterion.value, [&](QJsonObject entry) -> Result<QJsonObject> {
        QJsonObject turn = entry.value("turn"_L1).toObject();
        if (turn.value("accepted"_L1).toArray().contains(wording)
            || turn.value("lookalike"_L1).toArray().contains(wording))
            return failure(ErrorCode::InvalidInput, u"the wording is there already"_s);
        const QLatin1String list = kind == WordingKind::Accepted ? "accepted"_L1 : "lookalike"_L1;
        QJsonArray wordings = turn.value(list).toArray();
        wordings.append(wording);
        turn.insert(list, wordings);
        entry.insert("turn"_L1, turn);
        return entry;
    });
}

} // namespace drills
