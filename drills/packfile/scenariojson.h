#pragma once

#include "drills/walk/scenario.h"

#include <QJsonValue>

namespace drills {

/// From the form that the schema describes; what does not keep to it is left out.
Scenario scenarioFromJson(const QJsonValue &json);
CompanyCard companyCardFromJson(const QJsonValue &json);

} // namespace drills
