#pragma once

#include <QByteArrayView>
#include <QSet>
#include <QString>

#include <vector>

namespace drills {

/// One value that the scan comes across.
struct JsonItem {
    enum class Kind { Object, Array, Text, Other };

    Kind kind = Kind::Other;
    /// Bytes from the start of the file.
    qsizetype offset = 0;
    /// Objects and arrays around it, itself included if it is one.
    int depth = 0;
    /// UTF-16 units of a text and of the name of the member; 0 where there is none.
    qsizetype characters = 0;
    qsizetype nameCharacters = 0;
    /// The object had a member of this name before.
    bool repeated = false;
    /// The text or the name holds control characters other than tab and new line, or half a surrogate pair.
    bool unprintable = false;
};

/// Is told of every value, in the order of the file.
class JsonVisitor {
public:
    JsonVisitor() = default;
    JsonVisitor(const JsonVisitor &) = delete;
    JsonVisitor &operator=(const JsonVisitor &) = delete;
    virtual ~JsonVisitor() = default;

    /// `pointer` is empty at the root. False ends the scan.
    virtual bool visit(const QString &pointer, const JsonItem &item) = 0;
};

/// Goes once through the bytes of a JSON text without building anything from it and without recursion, so that no
/// text can exhaust memory or stack before the limits are checked.
class JsonScan {
public:
    /// `bytes` are valid UTF-8.
    explicit JsonScan(QByteArrayView bytes) : m_bytes(bytes) {}

    /// False if the visitor ended it or the text is not well formed; everything before that place was visited.
    bool run(JsonVisitor &visitor);

private:
    struct Container {
        bool object = false;
        qsizetype next = 0;
        /// Of the pointer of the container itself.
        qsizetype pointerSize = 0;
        QSet<QString> names;
    };
    struct Text {
        QString value;
        qsizetype characters = 0;
        bool unprintable = false;
    };

    bool readElement(JsonVisitor &visitor);
    bool readValue(JsonVisitor &visitor, JsonItem item);
    bool readName(JsonItem &item);
    bool readText(Text &text, bool keep);
    bool readEscape(Text &text);
    bool readHex(char16_t &unit);
    bool readLiteral();
    bool closeContainers();
    void skipBlanks();
    [[nodiscard]] bool at(char c) const { return m_at < m_bytes.size() && m_bytes[m_at] == c; }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    QString m_pointer;
    std::vector<Container> m_open;
};

} // namespace drills
