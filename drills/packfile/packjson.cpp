#include "drills/packfile/packjson.h"

#include "drills/packfile/conceptjson.h"
#include "drills/packfile/jsonvalues.h"
#include "drills/packfile/scenariojson.h"

using namespace Qt::StringLiterals;

namespace drills {

namespace {

PackRequirement requirementFromJson(const QJsonValue &json)
{
    return {PackId(json["id"_L1].toString()), json["version"_L1].toInt(1)};
}

Criterion criterionFromJson(const QJsonValue &json)
{
    return {CriterionId(json["id"_L1].toString()), json["statement"_L1].toString(),    json["move"_L1].toString(),
            json["by_itself"_L1].toBool(),         conceptFromJson(json["recall"_L1]), conceptFromJson(json["turn"_L1]),
            texts(json["key_questions"_L1]),       json["example"_L1].toString()};
}

Fault faultFromJson(const QJsonValue &json)
{
    return {FaultId(json["id"_L1].toString()), json["statement"_L1].toString(), json["note_only"_L1].toBool(),
            conceptFromJson(json["turn"_L1])};
}

StepCriterion stepCriterionFromJson(const QJsonValue &json)
{
    const QString when = json["when"_L1].toString();
    return {CriterionId(json["criterion"_L1].toString()), json["must"_L1].toBool(true),
            when.isEmpty() ? std::nullopt : std::optional(ConditionId(when)), json["statement"_L1].toString()};
}

Step stepFromJson(const QJsonValue &json)
{
    Step step;
    step.id = StepId(json["id"_L1].toString());
    step.name = json["name"_L1].toString();
    step.purpose = json["purpose"_L1].toString();
    step.result = json["result"_L1].toString();
    step.revision = json["revision"_L1].toInt(step.revision);
    step.idea = conceptFromJson(json["concept"_L1]);
    step.criteria = converted(json["criteria"_L1], stepCriterionFromJson);
    step.keyQuestions = texts(json["key_questions"_L1]);
    step.example = json["example"_L1].toString();
    step.ifSkipped = json["if_skipped"_L1].toString();
    step.with = json["with"_L1].toString();
    step.target = std::chrono::seconds(json["seconds"_L1].toInt(static_cast<int>(step.target.count())));
    return step;
}

std::optional<Calibration> calibrationFromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return Calibration{json["engine"_L1].toInt(), json["rulings"_L1].toInt(), json["offset"_L1].toInt(),
                       json["slope"_L1].toInt()};
}

Process processFromJson(const QJsonValue &json)
{
    return {ProcessId(json["id"_L1].toString()),
            json["kind"_L1].toString() == "marketing"_L1 ? ProcessKind::Marketing : ProcessKind::Sales,
            json["name"_L1].toString(),
            json["product"_L1].toString(),
            converted(json["steps"_L1], stepFromJson),
            calibrationFromJson(json["calibration"_L1])};
}

} // namespace

Pack packFromJson(const QJsonObject &json)
{
    Pack pack;
    pack.id = PackId(json["id"_L1].toString());
    pack.version = json["version"_L1].toInt(pack.version);
    pack.language = json["language"_L1].toString();
    pack.title = json["title"_L1].toString();
    pack.needs = converted(json["requires"_L1], requirementFromJson);
    if (json["company"_L1].isObject())
        pack.company = companyCardFromJson(json["company"_L1]);
    pack.criteria = converted(json["criteria"_L1], criterionFromJson);
    pack.faults = converted(json["faults"_L1], faultFromJson);
    pack.processes = converted(json["processes"_L1], processFromJson);
    pack.scenarios = converted(json["scenarios"_L1], scenarioFromJson);
    return pack;
}

} // namespace drills
