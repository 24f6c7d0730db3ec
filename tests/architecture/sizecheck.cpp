#include "tests/architecture/checks.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace architecture {

namespace {

constexpr int longestFile = 300;
constexpr int longestFunction = 40;

/// What a pair of braces encloses, as far as lengths are concerned.
enum class Block { Scope, Function, Other };

/// Tells from the text between the last statement and a brace what the brace opens, outside of functions.
Block blockAfter(const QString &head)
{
    static const QRegularExpression scope(
        uR"(^\s*(inline\s+)?(namespace|extern)\b|\b(class|struct|union)\s+[^()]*$)"_s);
    static const QRegularExpression assigned(uR"((?<![=!<>])=(?!=))"_s);
    static const QRegularExpression assignmentOperator(uR"(\boperator\s*\S+\s*\()"_s);
    if (scope.match(head).hasMatch())
        return Block::Scope;
    if (!head.contains(u'(')
        || (assigned.match(head).hasMatch() && !assignmentOperator.match(head).hasMatch()
            && !head.contains("= default"_L1) && head.indexOf(u'=') < head.indexOf(u'(')))
        return Block::Other;
    return Block::Function;
}

/// A brace that initialises a member: `X::X() : m_a(1), m_b{2} {` has one before the body's.
bool isInitialiser(const QString &head)
{
    static const QRegularExpression initialiser(uR"(\)[^()]*(?<!:):(?!:).*[\w>]\s*$)"_s);
    return initialiser.match(head).hasMatch();
}

/// Walks through the braces of a file and collects the functions that are too long.
class FunctionLengths {
public:
    explicit FunctionLengths(const SourceText &source) : m_source(source) {}

    Violations tooLong()
    {
        for (qsizetype i = 0; i < m_source.code.size(); ++i) {
            const QString &line = m_source.code.at(i);
            if (line.trimmed().startsWith(u'#'))
                continue;
            for (const QChar character : line)
                take(character, static_cast<int>(i) + 1);
            m_head += u' ';
        }
        return m_found;
    }

private:
    void take(QChar character, int line)
    {
        if (character == u'{')
            open(line);
        else if (character == u'}')
            close(line);
        else if (character == u';')
            m_head.clear();
        else
            m_head += character;
    }

    void open(int line)
    {
        const bool inside = !m_blocks.empty() && m_blocks.back() != Block::Scope;
        if (!inside && isInitialiser(m_head)) {
            m_blocks.push_back(Block::Other);
            m_headBefore = m_head + "()"_L1;
            m_head.clear();
            return;
        }
        const Block block = inside ? Block::Other : blockAfter(m_head);
        if (block == Block::Function) {
            m_opened = line;
            m_name = m_head.simplified().section(u'(', 0, 0).section(u' ', -1);
        }
        m_blocks.push_back(block);
        m_head.clear();
    }

    void close(int line)
    {
        m_head.clear();
        if (m_blocks.empty())
            return;
        if (m_blocks.size() == 1 || m_blocks.at(m_blocks.size() - 2) == Block::Scope)
            m_head = std::exchange(m_headBefore, {});
        const int length = line - m_opened - 1;
        if (m_blocks.back() == Block::Function && length > longestFunction)
            m_found.push_back({m_source.path, m_opened,
                               u"%1() has %2 lines, %3 are the limit"_s.arg(m_name).arg(length).arg(longestFunction)});
        m_blocks.pop_back();
    }

    const SourceText &m_source;
    std::vector<Block> m_blocks;
    QString m_head;
    /// What stood before the brace of an initialiser, while that brace is open.
    QString m_headBefore;
    QString m_name;
    int m_opened = 0;
    Violations m_found;
};

} // namespace

Violations checkSize(const SourceText &source)
{
    Violations found = FunctionLengths(source).tooLong();
    if (source.lines.size() > longestFile)
        found.push_back(
            {source.path, 0, u"the file has %1 lines, %2 are the limit"_s.arg(source.lines.size()).arg(longestFile)});
    return found;
}

} // namespace architecture
