#include "drills/packfile/calibrationedit.h"

#include "drills/packfile/packedit.h"

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
    return withEntry(pack, u"processes"_s, process.value, [&](QJsonObject entry) -> Result<QJsonObject> {
        entry.remove("calibration"_L1);
        if (calibration)
            entry.insert("calibration"_L1, jsonOf(*calibration));
        return entry;
    });
}

} // namespace drills
