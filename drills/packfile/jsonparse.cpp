#include "drills/packfile/jsonparse.h"

#include "drills/packfile/textplace.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

/// In our own words: those of Qt change with its version and with the language of the program.
QString wordsFor(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
        return u"an object is not closed"_s;
    case QJsonParseError::MissingNameSeparator:
        return u"a colon is missing"_s;
    case QJsonParseError::UnterminatedArray:
        return u"an array is not closed, or a comma is missing"_s;
    case QJsonParseError::MissingValueSeparator:
        return u"a comma is missing"_s;
    case QJsonParseError::IllegalValue:
        return u"there is no value"_s;
    case QJsonParseError::TerminationByNumber:
    case QJsonParseError::IllegalNumber:
        return u"there is no number that can be read"_s;
    case QJsonParseError::IllegalEscapeSequence:
        return u"a backslash is followed by something unknown"_s;
    case QJsonParseError::IllegalUTF8String:
        return u"a text is not UTF-8"_s;
    case QJsonParseError::UnterminatedString:
        return u"a text is not closed"_s;
    case QJsonParseError::MissingObject:
        return u"a member or its value is missing"_s;
    case QJsonParseError::DeepNesting:
    case QJsonParseError::DocumentTooLarge:
        return u"it is too large"_s;
    case QJsonParseError::GarbageAtEnd:
        return u"something follows the end"_s;
    case QJsonParseError::NoError:
        break;
    }
    return u"it cannot be read"_s;
}

} // namespace

tl::expected<QJsonObject, PackFault> parsedObject(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        // Qt stands behind the character that it stumbled over, except when nothing was to follow.
        const int behind = error.error == QJsonParseError::GarbageAtEnd ? 0 : 1;
        const QString place = placeInText(json, error.offset - behind);
        return tl::unexpected(PackFault{u"/"_s, u"is not JSON: %1, %2"_s.arg(wordsFor(error.error), place), u"JSON"_s});
    }
    if (!document.isObject())
        return tl::unexpected(PackFault{u"/"_s, u"is a list"_s, u"an object"_s});
    return document.object();
}

} // namespace drills
