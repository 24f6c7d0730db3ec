#include "tests/support/packfixture.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QByteArray sourceFile(const QString &path)
{
    QFile file(QStringLiteral(LOCKSTEP_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

PackFixture::PackFixture()
    : m_reader(sourceFile(u"drills/packs/pack.schema.json"_s)), m_good(sourceFile(u"tests/data/packs/good.json"_s))
{
    const drills::PackReading before = m_reader.read(sourceFile(u"tests/data/packs/before.json"_s));
    if (before.pack)
        m_before.push_back(*before.pack);
}

QStringList PackFixture::faultsOf(const QByteArray &json) const
{
    QStringList faults;
    const drills::PackReading reading = read(json);
    for (const drills::PackFault &fault : reading.faults)
        faults.append(fault.pointer + u": "_s + fault.wrong);
    return faults;
}

QByteArray PackFixture::minimal(const QByteArray &members)
{
    return R"({"format": 1, "id": "a", "version": 1, "language": "en", "title": "A")" + members + '}';
}

} // namespace tests
