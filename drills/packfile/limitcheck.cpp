#include "drills/packfile/limitcheck.h"

#include "drills/packfile/jsonscan.h"
#include "drills/packfile/textplace.h"

using namespace Qt::StringLiterals;

namespace drills {

namespace {

/// Names of members are short in every pack; long ones would only swell the pointers.
constexpr qsizetype nameCharacters = 100;
/// A file with more of these is no pack at all.
constexpr int faultsTold = 100;

class LimitVisitor : public JsonVisitor {
public:
    explicit LimitVisitor(std::vector<PackFault> &faults) : m_faults(faults) {}

    bool visit(const QString &pointer, const JsonItem &item) override
    {
        const QString place = pointer.isEmpty() ? u"/"_s : pointer;
        if (item.nameCharacters > nameCharacters) {
            // Told at the object, since the pointer would be as unreadable as the name.
            const QString object = place.left(place.lastIndexOf(u'/'));
            m_faults.push_back({object.isEmpty() ? u"/"_s : object,
                                u"has a member with a name of %1 characters"_s.arg(item.nameCharacters),
                                u"names of at most %1 characters"_s.arg(nameCharacters)});
            return false;
        }
        if (item.depth > PackLimits::depth) {
            m_faults.push_back({place, u"is nested deeper than %1 levels"_s.arg(PackLimits::depth),
                                u"at most %1 objects and arrays within each other"_s.arg(PackLimits::depth)});
            return false;
        }
        if (!pointer.isEmpty() && ++m_items > PackLimits::items) {
            m_faults.push_back({u"/"_s, u"holds more than %1 items"_s.arg(PackLimits::items),
                                u"at most %1 members and elements in all"_s.arg(PackLimits::items)});
            return false;
        }
        checkText(place, item);
        return m_faults.size() < faultsTold;
    }

private:
    void checkText(const QString &place, const JsonItem &item)
    {
        if (item.repeated)
            m_faults.push_back({place, u"stands twice in its object"_s, u"each member once"_s});
        if (item.characters > PackLimits::characters)
            m_faults.push_back({place, u"is a text of %1 characters"_s.arg(item.characters),
                                u"at most %1 characters"_s.arg(PackLimits::characters)});
        if (item.unprintable)
            m_faults.push_back(
                {place, u"holds control characters or half a character"_s, u"printable text, tabs and new lines"_s});
    }

    std::vector<PackFault> &m_faults;
    int m_items = 0;
};

/// The place of the first byte that is not part of a character; -1 if there is none.
qsizetype brokenCharacter(const QByteArray &json)
{
    // Line by line: the check tells only whether, and lines are short in files that people write.
    qsizetype begin = 0;
    while (begin < json.size()) {
        const qsizetype newLine = json.indexOf('\n', begin);
        const qsizetype end = newLine < 0 ? json.size() : newLine + 1;
        if (!QUtf8StringView(json.constData() + begin, end - begin).isValidUtf8())
            return begin;
        begin = end;
    }
    return -1;
}

} // namespace

std::vector<PackFault> limitFaults(const QByteArray &json)
{
    if (json.size() > PackLimits::bytes)
        return {{u"/"_s, u"has more than %1 bytes"_s.arg(PackLimits::bytes),
                 u"at most %1 bytes (8 MiB)"_s.arg(PackLimits::bytes)}};
    if (json.trimmed().isEmpty())
        return {{u"/"_s, u"is empty"_s, u"a pack"_s}};
    if (const qsizetype nul = json.indexOf('\0'); nul >= 0)
        return {{u"/"_s, u"holds a NUL byte, %1"_s.arg(placeInText(json, nul)), u"text in UTF-8"_s}};
    if (const qsizetype broken = brokenCharacter(json); broken >= 0)
        return {{u"/"_s, u"is not UTF-8, %1"_s.arg(placeInText(json, broken)), u"text in UTF-8"_s}};
    std::vector<PackFault> faults;
    LimitVisitor visitor(faults);
    // A text that is not well formed is told by the parser, which knows better words for it.
    JsonScan(json).run(visitor);
    return faults;
}

} // namespace drills
