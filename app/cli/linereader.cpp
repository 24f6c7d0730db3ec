#include "app/cli/linereader.h"

using namespace Qt::StringLiterals;

namespace cli {

drills::Result<void> LineReader::open(const QString &file, QIODevice &input)
{
    if (file.isEmpty() || file == u"-"_s) {
        m_name = tr("standard input");
        m_device = &input;
        return {};
    }
    m_name = file;
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::ReadOnly))
        return drills::failure(drills::ErrorCode::FileUnreadable, u"%1: %2"_s.arg(file, m_file.errorString()));
    m_device = &m_file;
    return {};
}

bool LineReader::next()
{
    while (true) {
        // One more, since the device keeps a byte for the end of the text.
        const QByteArray line = m_device->readLine(longest + 1);
        if (line.isEmpty())
            return false;
        ++m_number;
        m_line = line;
        while (m_line.endsWith('\n') || m_line.endsWith('\r'))
            m_line.chop(1);
        if (m_number == 1 && m_line.startsWith("\xEF\xBB\xBF"))
            m_line.remove(0, 3);
        if (!m_line.trimmed().isEmpty())
            return true;
    }
}

QString LineReader::place() const
{
    return u"%1:%2"_s.arg(m_name).arg(m_number);
}

QString LineReader::fault(int number, const QString &wrong) const
{
    return u"%1:%2: %3"_s.arg(m_name).arg(number).arg(wrong);
}

} // namespace cli
