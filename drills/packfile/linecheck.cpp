#include "drills/packfile/linecheck.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

constexpr std::array placeholders{"company"_L1,     "sells"_L1,  "for_whom"_L1,  "proof"_L1,
                                  "price_range"_L1, "limits"_L1, "may_trade"_L1, "name"_L1};

QString placeholderList()
{
    QStringList names;
    for (const QLatin1String &name : placeholders)
        names.append(u'{' + name + u'}');
    return u"one of "_s + names.join(u", "_s);
}

} // namespace

void checkLine(const QString &line, const Pointer &at, FaultList &faults)
{
    if (line.trimmed().isEmpty())
        return faults.add(at, u"is blank"_s, u"a line"_s);
    qsizetype open = line.indexOf(u'{');
    while (open >= 0) {
        const qsizetype close = line.indexOf(u'}', open);
        if (close < 0)
            return faults.add(at, u"has a { that is not closed"_s, placeholderList());
        const QStringView name = QStringView(line).sliced(open + 1, close - open - 1);
        if (std::ranges::none_of(placeholders, [name](const QLatin1String &known) { return name == known; }))
            faults.add(at, u"has the placeholder {%1}, which is not known"_s.arg(name.left(40)), placeholderList());
        open = line.indexOf(u'{', close);
    }
}

void checkLines(const QStringList &lines, const Pointer &at, FaultList &faults)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        checkLine(lines[i], at / i, faults);
}

} // namespace drills
