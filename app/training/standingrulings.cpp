#include "app/training/standingrulings.h"

using namespace drills;

namespace training {

std::map<VerdictPlace, Said> standingRulings(const std::vector<Ruling> &rulings)
{
    std::map<VerdictPlace, Said> said;
    for (const Ruling &ruling : rulings) {
        Said &here = said[{ruling.attempt, ruling.event, ruling.criterion}];
        if (ruling.says == RulingSays::Disputed)
            here.isDisputed = !here.isDisputed;
        else
            (ruling.by == RulingBy::Manager ? here.manager : here.own) = ruling.says == RulingSays::Met;
    }
    return said;
}

} // namespace training
