#include "app/storage/builtinpacks.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

const QString folder = u":/packs"_s;
const QString schemaName = u"pack.schema.json"_s;

QByteArray contentOf(const QString &name)
{
    QFile file(folder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::vector<QByteArray> builtInPacks()
{
    // In the order of their names: faults, marketing, sales, then the scenarios, which is how they build on each other.
    std::vector<QByteArray> packs;
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (name != schemaName)
            packs.push_back(contentOf(name));
    }
    return packs;
}

QByteArray packSchema()
{
    return contentOf(schemaName);
}

} // namespace storage
