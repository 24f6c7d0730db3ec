#include "app/cli/terminal.h"

#include <QFileDevice>
#include <QJsonDocument>

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// Texts of scripts and packs must not steer the terminal.
QString harmless(QString text)
{
    std::ranges::replace_if(
        text, [](QChar c) { return c != u'\n' && c != u'\t' && c.category() == QChar::Other_Control; },
        QChar(QChar::ReplacementCharacter));
    return text;
}

bool isScreen(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
#ifdef Q_OS_WIN
    return file && _isatty(file->handle()) != 0;
#else
    return file && isatty(file->handle()) != 0;
#endif
}

} // namespace

void Terminal::write(QIODevice &device, const QString &text)
{
    const QByteArray bytes = harmless(text).toUtf8();
    auto *file = qobject_cast<QFileDevice *>(&device);
    const bool isWritten = device.write(bytes) == bytes.size() && (!file || file->flush());
    m_isSound = m_isSound && isWritten;
}

void Terminal::print(const QString &text)
{
    write(m_out, text + u'\n');
}

void Terminal::print(const QJsonObject &object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Terminal::note(const QString &text)
{
    write(m_err, u"lockstep-cli: "_s + text.simplified() + u'\n');
}

Exit Terminal::fail(const QString &what)
{
    note(what);
    return Exit::Finding;
}

Exit Terminal::misuse(const QString &what, const QString &command)
{
    const QString help = command.isEmpty() ? u"lockstep-cli --help"_s : u"lockstep-cli %1 --help"_s.arg(command);
    note(tr("%1 See: %2").arg(what, help));
    return Exit::Usage;
}

bool Terminal::isInteractive() const
{
    return isScreen(m_in) && isScreen(m_out);
}

std::optional<QString> Terminal::ask(const QString &prompt)
{
    write(m_out, prompt);
    const QByteArray line = m_in.readLine();
    if (line.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(line).trimmed();
}

} // namespace cli
