#include "drills/packfile/conceptcheck.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

constexpr auto phraseForm = "words with one blank between them, a|b, =a, * for a gap, longer alternatives apart";
/// Nobody says so many words in one fixed order: whoever wrote them joined longer alternatives by |.
constexpr int mostWordsInPhrase = 6;

/// What is wrong with one of the words that may stand at a place of a phrase.
QString wordFault(QStringView word)
{
    const QStringView form = word.startsWith(u'=') ? word.sliced(1) : word;
    if (form.isEmpty())
        return u"has an empty word"_s;
    if (form.contains(u'*'))
        return u"has a gap within a word"_s;
    if (form.contains(u'='))
        return u"has a = within a word"_s;
    return {};
}

void checkSlot(const Slot &slot, const Pointer &at, FaultList &faults)
{
    if (slot.phrases.isEmpty() && slot.kinds.empty())
        faults.add(at, u"can never be filled"_s, u"a phrase or a kind"_s);
    for (qsizetype i = 0; i < slot.phrases.size(); ++i) {
        if (const QString wrong = phraseFault(slot.phrases[i]); !wrong.isEmpty())
            faults.add(at / u"phrases" / i, wrong, QLatin1StringView(phraseForm));
    }
}

/// Alike for whoever reads it: case and blanks make no difference.
QSet<QString> checkedWordings(const QStringList &wordings, const Pointer &at, FaultList &faults)
{
    QSet<QString> known;
    for (qsizetype i = 0; i < wordings.size(); ++i) {
        const QString wording = wordings[i].simplified().toLower();
        if (wording.isEmpty())
            faults.add(at / i, u"is blank"_s, u"a wording"_s);
        else
            known.insert(wording);
    }
    return known;
}

} // namespace

QString phraseFault(const QString &phrase)
{
    const QList<QStringView> words = QStringView(phrase).split(u' ');
    int places = 0;
    if (words.first() == u"*" || words.last() == u"*")
        return u"starts or ends with a gap"_s;
    for (const QStringView place : words) {
        if (place == u"*")
            continue;
        if (place.isEmpty())
            return u"has a blank too many"_s;
        const QList<QStringView> alternatives = place.split(u'|');
        for (const QStringView word : alternatives) {
            if (QString wrong = wordFault(word); !wrong.isEmpty())
                return wrong;
            if (alternatives.count(word) > 1)
                return u"has the word %1 twice at one place; | joins single words only"_s.arg(word);
        }
        ++places;
    }
    if (places > mostWordsInPhrase)
        return u"has %1 words in a row; | joins single words only"_s.arg(places);
    return {};
}

void checkConcept(const Concept &idea, const Pointer &at, FaultList &faults)
{
    for (std::size_t i = 0; i < idea.parts.size(); ++i)
        checkSlot(idea.parts[i], at / u"slots" / i, faults);
    checkWordings(idea.accepted, idea.lookalike, at, faults);
}

void checkWordings(const QStringList &accepted, const QStringList &lookalike, const Pointer &at, FaultList &faults)
{
    const QSet<QString> counting = checkedWordings(accepted, at / u"accepted", faults);
    checkedWordings(lookalike, at / u"lookalike", faults);
    for (qsizetype i = 0; i < lookalike.size(); ++i) {
        if (counting.contains(lookalike[i].simplified().toLower()))
            faults.add(at / u"lookalike" / i, u"stands among the accepted wordings too"_s,
                       u"a wording that does not count"_s);
    }
}

} // namespace drills
