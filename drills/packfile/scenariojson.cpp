#include "drills/packfile/scenariojson.h"

#include "drills/packfile/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace drills {

namespace {

std::optional<int> wholeNumber(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toInt()) : std::nullopt;
}

Needs needsFromJson(const QJsonValue &json)
{
    Needs needs{ids<FactId>(json["told"_L1]),
                ids<CriterionId>(json["met"_L1]),
                ids<CriterionId>(json["open"_L1]),
                ids<ConditionId>(json["raised"_L1]),
                wholeNumber(json["trust"_L1]),
                wholeNumber(json["trust_below"_L1]),
                {}};
    const QJsonObject faults = json["faults"_L1].toObject();
    for (auto fault = faults.begin(); fault != faults.end(); ++fault)
        needs.faults.emplace_back(FaultId(fault.key()), fault.value().toInt());
    return needs;
}

Condition conditionFromJson(const QJsonValue &json)
{
    return converted(json, needsFromJson);
}

LineNode nodeFromJson(const QJsonValue &json)
{
    return {json["id"_L1].toString(),      conditionFromJson(json["needs"_L1]), texts(json["say"_L1]),
            ids<FactId>(json["tells"_L1]), ids<ConditionId>(json["raises"_L1]), json["trust"_L1].toInt()};
}

std::vector<LineNode> nodesFromJson(const QJsonValue &json)
{
    return converted(json, nodeFromJson);
}

GuidedOption optionFromJson(const QJsonValue &json)
{
    return {json["id"_L1].toString(), json["text"_L1].toString(), ids<CriterionId>(json["meets"_L1]),
            ids<FaultId>(json["faults"_L1])};
}

GuidedRound roundFromJson(const QJsonValue &json)
{
    return converted(json, optionFromJson);
}

Scene sceneFromJson(const QJsonValue &json)
{
    return {json["step"_L1].toString(),  json["with"_L1].toString(),        json["when"_L1].toString(),
            json["where"_L1].toString(), nodesFromJson(json["opening"_L1]), converted(json["rounds"_L1], roundFromJson),
            texts(json["puzzled"_L1])};
}

LeadState leadStateFromJson(const QJsonValue &json)
{
    return {LeadStateId(json["id"_L1].toString()),    json["name"_L1].toString(),
            ids<CriterionId>(json["lacks"_L1]),       json["trust"_L1].toInt(),
            ids<ConditionId>(json["raises"_L1]),      texts(json["card"_L1]),
            conditionFromJson(json["return_when"_L1])};
}

Fact factFromJson(const QJsonValue &json)
{
    return {FactId(json["id"_L1].toString()), json["text"_L1].toString()};
}

Reaction reactionFromJson(const QJsonValue &json)
{
    return {CriterionId(json["criterion"_L1].toString()), nodesFromJson(json["grant"_L1]),
            nodesFromJson(json["withhold"_L1]), texts(json["again"_L1]), texts(json["ask_back"_L1])};
}

CaseWordings wordingsFromJson(const QJsonValue &json)
{
    return {CriterionId(json["criterion"_L1].toString()), texts(json["accepted"_L1]), texts(json["lookalike"_L1])};
}

OwedLines owedFromJson(const QJsonValue &json)
{
    return {json["step"_L1].toString(), texts(json["say"_L1])};
}

FaultReaction faultReactionFromJson(const QJsonValue &json)
{
    return {FaultId(json["fault"_L1].toString()), nodesFromJson(json["nodes"_L1])};
}

Ending endingFromJson(const QJsonValue &json)
{
    return {json["id"_L1].toString(),
            json["outcome"_L1].toString() == "won"_L1 ? EndingOutcome::Won : EndingOutcome::Lost,
            conditionFromJson(json["needs"_L1]),
            json["at_once"_L1].toBool(),
            json["leaving"_L1].toString(),
            texts(json["say"_L1])};
}

} // namespace

CompanyCard companyCardFromJson(const QJsonValue &json)
{
    return {json["company"_L1].toString(),  json["sells"_L1].toString(),       json["for_whom"_L1].toString(),
            texts(json["proofs"_L1]),       json["price_range"_L1].toString(), json["limits"_L1].toString(),
            json["may_trade"_L1].toString()};
}

Scenario scenarioFromJson(const QJsonValue &json)
{
    Scenario scenario;
    scenario.id = ScenarioId(json["id"_L1].toString());
    scenario.title = json["title"_L1].toString();
    scenario.trade = json["trade"_L1].toString();
    scenario.process = ProcessId(json["process"_L1].toString());
    const QJsonValue persona = json["persona"_L1];
    scenario.persona = {persona["name"_L1].toString(), persona["role"_L1].toString(), persona["company"_L1].toString(),
                        persona["manner"_L1].toString()};
    scenario.offer = companyCardFromJson(json["offer"_L1]);
    scenario.facts = converted(json["facts"_L1], factFromJson);
    scenario.leadStates = converted(json["lead_states"_L1], leadStateFromJson);
    scenario.stopWhen = conditionFromJson(json["stop_when"_L1]);
    scenario.scenes = converted(json["scenes"_L1], sceneFromJson);
    scenario.reactions = converted(json["reactions"_L1], reactionFromJson);
    scenario.wordings = converted(json["wordings"_L1], wordingsFromJson);
    scenario.owed = converted(json["owed"_L1], owedFromJson);
    scenario.faults = converted(json["faults"_L1], faultReactionFromJson);
    scenario.puzzled = texts(json["puzzled"_L1]);
    scenario.smallTalk = texts(json["small_talk"_L1]);
    scenario.endings = converted(json["endings"_L1], endingFromJson);
    return scenario;
}

} // namespace drills
