#include "drills/grading/stemmer.h"

#include "drills/grading/lexicon.h"

#include <libstemmer.h>

using namespace Qt::StringLiterals;

namespace drills {

namespace {

// Longer "words" are noise; stemming them would only cost time.
constexpr qsizetype longestWord = 40;

QString americanSpelling(const QString &word)
{
    if (word.size() < 6)
        return word;
    QString result = word;
    for (const auto &ending : {u"ise"_s, u"ised"_s, u"ises"_s, u"ising"_s, u"isation"_s, u"iser"_s}) {
        if (!result.endsWith(ending) || lexicon::keepsIse(word))
            continue;
        result[result.size() - ending.size() + 1] = u'z';
        return result;
    }
    const qsizetype our = result.indexOf("our"_L1, 2);
    if (our > 0 && lexicon::isBritishOur(result))
        result.remove(our + 1, 1);
    return result;
}

} // namespace

Stemmer::Stemmer() : m_stemmer(sb_stemmer_new("english", "UTF_8")) {}

Stemmer::~Stemmer()
{
    sb_stemmer_delete(m_stemmer);
}

QString Stemmer::stem(const QString &word)
{
    if (word.size() > longestWord || word.isEmpty() || word.at(0).isDigit())
        return word;
    const auto known = m_known.constFind(word);
    if (known != m_known.constEnd())
        return known.value();
    const QString regular = lexicon::baseForm(word);
    const QString base = regular.isEmpty() ? americanSpelling(word) : regular;
    // Function words stay whole, so that the lists know them again.
    QString result = lexicon::isFunctionWord(base) ? base : snowball(base);
    m_known.insert(word, result);
    return result;
}

QString Stemmer::snowball(const QString &word) const
{
    if (!m_stemmer)
        return word;
    const QByteArray bytes = word.toUtf8();
    const sb_symbol *stemmed = sb_stemmer_stem(m_stemmer, reinterpret_cast<const sb_symbol *>(bytes.constData()),
                                               static_cast<int>(bytes.size()));
    if (!stemmed)
        return word;
    return QString::fromUtf8(reinterpret_cast<const char *>(stemmed), sb_stemmer_length(m_stemmer));
}

} // namespace drills
