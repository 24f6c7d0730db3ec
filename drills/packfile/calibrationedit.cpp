#include "drills/packfile/calibrationedit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

QJsonObject jsonOf(const Calibration &calibration)
{
    return {{u"engine"_s, calibration.engineVersion},
            {u"rulings"_s, calibration.rulings},
            {u"offset"_s, calibration.offset},
            {u"slope"_s, calibration.slope}};
}

} // namespace

Result<QByteArray> withCalibration(const QByteArray &pack, const ProcessId &process,
                                   const std::optional<Calibration> &calibration)
{
    QJsonObject json = QJsonDocument::fromJson(pack).object();
    QJsonArray processes = json.value("processes"_L1).toArray();
    for (qsizetype i = 0; i < processes.size(); ++i) {
        QJsonObject entry = processes.at(i).toObject();
        if (entry.value("id"_L1).toString() != process.value)
            continue;
        entry.remove("calibration"_L1);
        if (calibration)
            entry.insert("calibration"_L1, jsonOf(*calibration));
        processes.replace(i, entry);
        json.insert("processes"_L1, processes);
        json.insert("version"_L1, json.value("version"_L1).toInt(1) + 1);
        return QJsonDocument(json).toJson(QJsonDocument::Indented);
    }
    return failure(ErrorCode::NotFound, process.value);
}

} // namespace drills
