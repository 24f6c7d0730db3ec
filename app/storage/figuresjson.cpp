#include "app/storage/figuresjson.h"

#include "drills/model/eventnames.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

qint64 number(drills::Milliseconds time)
{
    return time.count();
}

} // namespace

QJsonObject figuresToJson(const drills::AttemptFigures &figures)
{
    QJsonArray steps;
    for (const drills::StepFigures &step : figures.steps)
        steps.append(QJsonObject{{u"step"_s, step.step.value},
                                 {u"position"_s, step.position},
                                 {u"state"_s, drills::logNameOf(step.state)},
                                 {u"musts"_s, step.musts},
                                 {u"met"_s, step.met},
                                 {u"turns"_s, step.turns},
                                 {u"own_ms"_s, number(step.own)},
                                 {u"made_up_ms"_s, number(step.madeUp)},
                                 {u"target_ms"_s, number(step.target)}});
    return {{u"how"_s, drills::logNameOf(figures.how)},
            {u"duration_ms"_s, number(figures.duration)},
            {u"first_open"_s, figures.firstOpen},
            {u"steps"_s, steps}};
}

} // namespace storage
