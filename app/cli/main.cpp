#include "app/cli/program.h"
#include "app/storage/store.h"
#include "app/system/folders.h"
#include "app/system/systemclock.h"
#include "app/system/systementropy.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using drills::ErrorCode;
using drills::Result;

/// Opens the person's store with the clock and chance of this machine.
class LocalWorkspace : public cli::WorkspaceSource {
public:
    void setStoreFile(const QString &file) override { m_file = QFileInfo(file).absoluteFilePath(); }

    Result<training::Workspace *> open(cli::StoreUse use) override
    {
        auto store = openStore(use);
        if (!store)
            return tl::unexpected(store.error());
        if (use == cli::StoreUse::Write && (*store)->isReadOnly())
            return drills::failure(ErrorCode::StoreReadOnly);
        m_store = std::move(*store);
        auto content = training::Content::load(m_store->packs());
        if (!content)
            return tl::unexpected(content.error());
        m_content = std::move(*content);
        m_workspace = std::make_unique<training::Workspace>(
            training::Workspace{*m_store, *m_content, m_clock, m_entropy});
        return m_workspace.get();
    }

private:
    Result<std::unique_ptr<storage::Store>> openStore(cli::StoreUse use)
    {
        using storage::OpenMode;
        if (use == cli::StoreUse::Write)
            return storage::Store::open(m_file, OpenMode::Write, m_clock, m_entropy);
        if (QFileInfo::exists(m_file))
            return storage::Store::open(m_file, OpenMode::Read, m_clock, m_entropy);
        if (use == cli::StoreUse::Read)
            return drills::failure(ErrorCode::NotFound, u"store at "_s + m_file);
        // The built-in packs are enough, and whoever only looks leaves nothing behind.
        m_folder = std::make_unique<QTemporaryDir>();
        if (!m_folder->isValid())
            return drills::failure(ErrorCode::FileUnwritable, m_folder->errorString());
        return storage::Store::open(m_folder->filePath(u"lockstep.sqlite"_s), OpenMode::Write, m_clock, m_entropy);
    }

    QString m_file = platform::Folders::ofThisPerson().store();
    platform::SystemClock m_clock;
    platform::SystemEntropy m_entropy;
    // In this order: each works on the one before it.
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<training::Content> m_content;
    std::unique_ptr<training::Workspace> m_workspace;
};

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"lockstep"_s);
    QCoreApplication::setApplicationName(u"lockstep-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LOCKSTEP_VERSION));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    nameProgram();
    QTranslator translator;
    if (translator.load(QLocale::English, u"lockstep"_s, u"_"_s, u":/translations"_s))
        QCoreApplication::installTranslator(&translator);

    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(cli::Exit::Finding);
    cli::Terminal terminal(in, out, err);
    LocalWorkspace workspace;
    const cli::Exit exit = cli::Program(terminal, workspace).run(QCoreApplication::arguments().mid(1));
    if (!terminal.isSound())
        return static_cast<int>(terminal.fail(QCoreApplication::translate("main", "Not everything could be printed.")));
    return static_cast<int>(exit);
}
