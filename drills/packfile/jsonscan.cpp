#include "drills/packfile/jsonscan.h"

#include "drills/packfile/pointer.h"

#include <string_view>

namespace drills {

namespace {

bool isPrintable(char16_t unit)
{
    return unit >= 0x20 || unit == u'\t' || unit == u'\n';
}

} // namespace

bool JsonScan::run(JsonVisitor &visitor)
{
    if (m_bytes.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    skipBlanks();
    if (!readValue(visitor, {}))
        return false;
    while (!m_open.empty()) {
        if (!readElement(visitor))
            return false;
    }
    skipBlanks();
    return m_at == m_bytes.size();
}

/// Reads the next element or member of the innermost container and closes what ends behind it.
bool JsonScan::readElement(JsonVisitor &visitor)
{
    Container &container = m_open.back();
    m_pointer.truncate(container.pointerSize);
    JsonItem item;
    if (container.object) {
        if (!readName(item))
            return false;
    } else {
        m_pointer += u'/' + QString::number(container.next);
    }
    ++container.next;
    return readValue(visitor, item);
}

bool JsonScan::readValue(JsonVisitor &visitor, JsonItem item)
{
    if (m_at == m_bytes.size())
        return false;
    item.offset = m_at;
    item.depth = static_cast<int>(m_open.size());
    const char first = m_bytes[m_at];
    if (first == '{' || first == '[') {
        item.kind = first == '{' ? JsonItem::Kind::Object : JsonItem::Kind::Array;
        ++item.depth;
        if (!visitor.visit(m_pointer, item))
            return false;
        m_open.push_back({first == '{', 0, m_pointer.size(), {}});
        ++m_at;
        skipBlanks();
        return at(first == '{' ? '}' : ']') ? closeContainers() : true;
    }
    if (first == '"') {
        Text text;
        if (!readText(text, false))
            return false;
        item.kind = JsonItem::Kind::Text;
        item.characters = text.characters;
        item.unprintable = item.unprintable || text.unprintable;
    } else if (!readLiteral()) {
        return false;
    }
    return visitor.visit(m_pointer, item) && closeContainers();
}

/// Reads `"name":` and adds it to the pointer.
bool JsonScan::readName(JsonItem &item)
{
    Text name;
    if (!at('"') || !readText(name, true))
        return false;
    skipBlanks();
    if (!at(':'))
        return false;
    ++m_at;
    skipBlanks();
    item.nameCharacters = name.characters;
    item.unprintable = name.unprintable;
    QSet<QString> &names = m_open.back().names;
    item.repeated = names.contains(name.value);
    if (!item.repeated)
        names.insert(name.value);
    m_pointer += u'/' + Pointer::escaped(name.value);
    return true;
}

/// Behind a value: a comma, or the ends of any number of containers.
bool JsonScan::closeContainers()
{
    skipBlanks();
    while (!m_open.empty()) {
        if (at(',')) {
            ++m_at;
            skipBlanks();
            return true;
        }
        if (!at(m_open.back().object ? '}' : ']'))
            return false;
        ++m_at;
        m_open.pop_back();
        skipBlanks();
    }
    return true;
}

bool JsonScan::readText(Text &text, bool keep)
{
    qsizetype begin = ++m_at;
    const auto keepRun = [&] {
        if (keep)
            text.value += QString::fromUtf8(m_bytes.sliced(begin, m_at - begin));
    };
    while (m_at < m_bytes.size() && m_bytes[m_at] != '"') {
        const auto byte = static_cast<unsigned char>(m_bytes[m_at]);
        if (byte == '\\') {
            keepRun();
            if (!readEscape(text))
                return false;
            begin = m_at;
            continue;
        }
        // Counted at the first byte of each character; what takes four bytes is a pair in UTF-16.
        if ((byte & 0xC0) != 0x80)
            text.characters += byte >= 0xF0 ? 2 : 1;
        text.unprintable = text.unprintable || !isPrintable(byte);
        ++m_at;
    }
    if (m_at == m_bytes.size())
        return false;
    keepRun();
    ++m_at;
    return true;
}

bool JsonScan::readEscape(Text &text)
{
    static constexpr std::string_view letters = "\"\\/bfnrtu";
    static constexpr std::u16string_view meanings = u"\"\\/\b\f\n\r\t";
    const char letter = m_at + 1 < m_bytes.size() ? m_bytes[m_at + 1] : '\0';
    const std::size_t index = letters.find(letter);
    if (index == std::string_view::npos)
        return false;
    m_at += 2;
    char16_t unit = 0;
    if (index < meanings.size())
        unit = meanings[index];
    else if (!readHex(unit))
        return false;
    text.value += unit;
    ++text.characters;
    if (!QChar::isSurrogate(unit)) {
        text.unprintable = text.unprintable || !isPrintable(unit);
        return true;
    }
    char16_t other = 0;
    const bool paired = QChar::isHighSurrogate(unit) && m_bytes.sliced(m_at).startsWith("\\u");
    if (paired) {
        m_at += 2;
        if (!readHex(other))
            return false;
        text.value += other;
        ++text.characters;
    }
    text.unprintable = text.unprintable || !QChar::isLowSurrogate(other);
    return true;
}

bool JsonScan::readHex(char16_t &unit)
{
    if (m_bytes.size() - m_at < 4)
        return false;
    uint value = 0;
    for (const char digit : m_bytes.sliced(m_at, 4)) {
        const bool decimal = digit >= '0' && digit <= '9';
        const char lower = static_cast<char>(digit | 0x20);
        if (!decimal && (lower < 'a' || lower > 'f'))
            return false;
        value = value * 16 + static_cast<uint>(decimal ? digit - '0' : lower - 'a' + 10);
    }
    unit = static_cast<char16_t>(value);
    m_at += 4;
    return true;
}

/// A number, true, false or null; which of them and whether it is well written is the parser's affair.
bool JsonScan::readLiteral()
{
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        const bool belongs = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+'
            || c == '-' || c == '.';
        if (!belongs)
            break;
        ++m_at;
    }
    return m_at > begin;
}

void JsonScan::skipBlanks()
{
    while (at(' ') || at('\n') || at('\r') || at('\t'))
        ++m_at;
}

} // namespace drills
