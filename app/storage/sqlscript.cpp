#include "app/storage/sqlscript.h"

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// Walks over a script and cuts it where a statement ends.
class ScriptCutter {
public:
    explicit ScriptCutter(const QString &script) : m_script(script) {}

    QStringList cut()
    {
        while (m_place < m_script.size())
            step();
        finish();
        return m_statements;
    }

private:
    void step()
    {
        const QStringView rest = QStringView(m_script).sliced(m_place);
        if (rest.startsWith(u"--"))
            return skip(untilAfter(u"\n"_s, 2));
        if (rest.startsWith(u"/*"))
            return skip(untilAfter(u"*/"_s, 2));
        const QChar first = rest.first();
        if (first == u'\'' || first == u'"' || first == u'`')
            return take(untilAfter(QString(first), 1));
        if (first == u'[')
            return take(untilAfter(u"]"_s, 1));
        if (first.isLetter())
            return word();
        if (first == u';' && m_depth == 0)
            return finish();
        take(1);
    }

    /// How far it is to the end of what begins here, the end included. A doubled quote reads as two texts in a row.
    qsizetype untilAfter(const QString &end, qsizetype opening) const
    {
        const qsizetype found = m_script.indexOf(end, m_place + opening);
        return (found < 0 ? m_script.size() : found + end.size()) - m_place;
    }

    void word()
    {
        qsizetype end = m_place;
        while (end < m_script.size() && (m_script.at(end).isLetterOrNumber() || m_script.at(end) == u'_'))
            ++end;
        const QString word = m_script.sliced(m_place, end - m_place).toUpper();
        m_isTrigger = m_isTrigger || (word == u"TRIGGER" && m_statement.startsWith(u"CREATE", Qt::CaseInsensitive));
        if (m_isTrigger && (word == u"BEGIN" || word == u"CASE"))
            ++m_depth;
        else if (m_isTrigger && word == u"END")
            --m_depth;
        take(end - m_place);
    }

    void take(qsizetype length)
    {
        const QString piece = m_script.sliced(m_place, length);
        if (!m_statement.isEmpty() || !piece.trimmed().isEmpty())
            m_statement += piece;
        m_place += length;
    }

    void skip(qsizetype length)
    {
        m_place += length;
        // A comment parts two words as white space does.
        if (!m_statement.isEmpty())
            m_statement += u'\n';
    }

    void finish()
    {
        ++m_place;
        const QString statement = m_statement.trimmed();
        if (!statement.isEmpty())
            m_statements.append(statement);
        m_statement.clear();
        m_isTrigger = false;
        m_depth = 0;
    }

    const QString &m_script;
    qsizetype m_place = 0;
    int m_depth = 0;
    bool m_isTrigger = false;
    QString m_statement;
    QStringList m_statements;
};

} // namespace

QStringList statementsOf(const QString &script)
{
    return ScriptCutter(script).cut();
}

} // namespace storage
