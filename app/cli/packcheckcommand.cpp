#include "app/cli/packcheckcommand.h"

#include "app/cli/errorwords.h"
#include "app/training/packcheck.h"

#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using drills::PackFault;
using drills::Result;

namespace cli {

namespace {

/// One byte over the limit shows that a file is too large; the rest of it is not looked at.
Result<QByteArray> readBounded(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return drills::failure(drills::ErrorCode::FileUnreadable, u"%1: %2"_s.arg(name, file.errorString()));
    QByteArray bytes = file.read(drills::PackLimits::bytes + 1);
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
        return drills::failure(drills::ErrorCode::FileUnreadable, u"%1: %2"_s.arg(name, file.errorString()));
    return bytes;
}

} // namespace

QString PackCheckCommand::summary() const
{
    return tr("Checks pack files and names every fault.");
}

QString PackCheckCommand::details() const
{
    return tr("One line a fault: FILE:/json/pointer: what is wrong, what is expected.\n"
              "Files that are given together may refer to each other, and all to the packs in use.");
}

Exit PackCheckCommand::run(const QCommandLineParser &line, Terminal &terminal, WorkspaceSource &source) const
{
    const QStringList files = line.positionalArguments();
    std::vector<QByteArray> contents;
    for (const QString &file : files) {
        auto bytes = readBounded(file);
        if (!bytes)
            return terminal.fail(ErrorWords::of(bytes.error()));
        contents.push_back(std::move(*bytes));
    }
    const auto workspace = source.open(StoreUse::Content);
    if (!workspace)
        return terminal.fail(ErrorWords::of(workspace.error()));
    const auto faults = training::checkTogether((*workspace)->content, contents);
    qsizetype faulty = 0;
    size_t total = 0;
    for (size_t i = 0; i < faults.size(); ++i) {
        print(files[static_cast<qsizetype>(i)], faults[i], line.isSet(u"json"_s), terminal);
        faulty += faults[i].empty() ? 0 : 1;
        total += faults[i].size();
    }
    if (faulty == 0)
        return Exit::Done;
    return terminal.fail(tr("%1 of %2 files have faults, %3 in all. Mend what is named and check again.")
                             .arg(faulty)
                             .arg(files.size())
                             .arg(total));
}

void PackCheckCommand::print(const QString &file, const std::vector<PackFault> &faults, bool isJson, Terminal &terminal)
{
    for (const PackFault &fault : faults) {
        if (isJson)
            terminal.print(QJsonObject{{u"file"_s, file},
                                       {u"pointer"_s, fault.pointer},
                                       {u"wrong"_s, fault.wrong},
                                       {u"expected"_s, fault.expected}});
        else
            terminal.print(tr("%1:%2: %3, expected %4").arg(file, fault.pointer, fault.wrong, fault.expected));
    }
    if (faults.empty() && !isJson)
        terminal.print(tr("%1: no fault").arg(file));
}

} // namespace cli
