#include "app/training/profile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace drills;

namespace training {

Result<storage::Person> personNamed(Workspace &workspace, const QString &name)
{
    storage::PersonStore &persons = workspace.store.persons();
    if (!name.isEmpty()) {
        auto named = persons.named(name);
        if (!named)
            return tl::unexpected(named.error());
        if (!*named)
            return failure(ErrorCode::NotFound, name);
        return **named;
    }
    auto all = persons.all();
    if (!all)
        return tl::unexpected(all.error());
    if (!all->empty())
        return all->front();
    // Nothing can be kept in a store that is only read; a profile of the moment will do.
    return workspace.store.isReadOnly() ? storage::Person{} : persons.add({});
}

Result<storage::Person> addPerson(Workspace &workspace, const QString &name)
{
    return workspace.store.persons().add(name);
}

Result<void> savePerson(Workspace &workspace, const storage::Person &person)
{
    return workspace.store.persons().save(person);
}

Result<QString> backUpNow(Workspace &workspace)
{
    const QString day = practiceDay(workspace.clock.now()).toString(Qt::ISODate);
    const QDir folder(dataFolder(workspace));
    QString target = folder.filePath(u"backup-%1.sqlite"_s.arg(day));
    for (int i = 2; QFileInfo::exists(target); ++i)
        target = folder.filePath(u"backup-%1-%2.sqlite"_s.arg(day).arg(i));
    if (const auto made = workspace.store.backup(target); !made)
        return tl::unexpected(made.error());
    return target;
}

QString dataFolder(const Workspace &workspace)
{
    return QFileInfo(workspace.store.file()).absolutePath();
}

bool isReadOnly(const Workspace &workspace)
{
    return workspace.store.isReadOnly();
}

bool isTemporaryCopy(const Workspace &workspace)
{
    return workspace.store.isTemporaryCopy();
}

} // namespace training
