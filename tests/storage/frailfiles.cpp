#include "tests/storage/frailfiles.h"

#include <sqlite3.h>

#include <cstddef>
#include <new>
#include <utility>

namespace tests {

/// What stands between SQLite and the files of the system.
class FrailLayer {
public:
    FrailLayer();
    ~FrailLayer() { sqlite3_vfs_unregister(&vfs); }
    FrailLayer(const FrailLayer &) = delete;
    FrailLayer &operator=(const FrailLayer &) = delete;

    /// Counts a call; true when it is the one to fail, or behind it.
    bool fails();
    void note(DiskCall::Kind kind, const QString &file, qint64 offset = 0, const QByteArray &bytes = {});

    sqlite3_vfs *system = nullptr;
    sqlite3_vfs vfs = {};
    int failAt = 0;
    int count = 0;
    FrailFiles::Fault fault = FrailFiles::Fault::Once;
    bool hasFailed = false;
    bool isRecording = false;
    std::vector<DiskCall> calls;
};

namespace {

/// One open file; the system's own lies behind it in the same memory.
struct File {
    sqlite3_file base;
    FrailLayer *layer;
    QString *name;
};

constexpr std::size_t headSize = (sizeof(File) + alignof(std::max_align_t) - 1) / alignof(std::max_align_t)
    * alignof(std::max_align_t);

FrailLayer &layerOf(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file)->layer;
}

const QString &nameOf(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file)->name;
}

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + headSize);
}

int closeFile(sqlite3_file *file)
{
    delete reinterpret_cast<File *>(file)->name;
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *into, int size, sqlite3_int64 offset)
{
    if (layerOf(file).fails())
        return SQLITE_IOERR_READ;
    return real(file)->pMethods->xRead(real(file), into, size, offset);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    if (layerOf(file).fails())
        return SQLITE_IOERR_WRITE;
    layerOf(file).note(DiskCall::Kind::Write, nameOf(file), offset, {static_cast<const char *>(from), size});
    return real(file)->pMethods->xWrite(real(file), from, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (layerOf(file).fails())
        return SQLITE_IOERR_TRUNCATE;
    layerOf(file).note(DiskCall::Kind::Truncate, nameOf(file), size);
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (layerOf(file).fails())
        return SQLITE_IOERR_FSYNC;
    layerOf(file).note(DiskCall::Kind::Sync, nameOf(file));
    return real(file)->pMethods->xSync(real(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int isReserved(sqlite3_file *file, int *answer)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), answer);
}

int control(sqlite3_file *file, int what, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int traits(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapIndex(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int lockIndex(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void orderIndex(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapIndex(sqlite3_file *file, int removes)
{
    return real(file)->pMethods->xShmUnmap(real(file), removes);
}

/// Version 2: with the index of the write-ahead log, without mapped reading, which would pass us by.
const sqlite3_io_methods methods{2,         closeFile,  readFile,   writeFile, truncateFile, syncFile, fileSize,
                                 lockFile,  unlockFile, isReserved, control,   sectorSize,   traits,   mapIndex,
                                 lockIndex, orderIndex, unmapIndex, nullptr,   nullptr};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    auto &layer = *static_cast<FrailLayer *>(vfs->pAppData);
    file->pMethods = nullptr;
    if (layer.fails())
        return SQLITE_CANTOPEN;
    auto *mine = new (file) File{{&methods}, &layer, new QString(QString::fromUtf8(name))};
    const int answer = layer.system->xOpen(layer.system, name, real(file), flags, flagsOut);
    if (answer != SQLITE_OK) {
        closeFile(file);
        mine->base.pMethods = nullptr;
    }
    return answer;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncsFolder)
{
    auto &layer = *static_cast<FrailLayer *>(vfs->pAppData);
    if (layer.fails())
        return SQLITE_IOERR_DELETE;
    layer.note(DiskCall::Kind::Delete, QString::fromUtf8(name));
    return layer.system->xDelete(layer.system, name, syncsFolder);
}

} // namespace

FrailLayer::FrailLayer() : system(sqlite3_vfs_find(nullptr))
{
    vfs = *system;
    vfs.szOsFile = static_cast<int>(headSize) + system->szOsFile;
    vfs.zName = "frail";
    vfs.pAppData = this;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    constexpr int asDefault = 1;
    sqlite3_vfs_register(&vfs, asDefault);
}

bool FrailLayer::fails()
{
    if (failAt == 0)
        return false;
    ++count;
    const bool now = fault == FrailFiles::Fault::Once ? count == failAt : count >= failAt;
    hasFailed = hasFailed || now;
    return now;
}

void FrailLayer::note(DiskCall::Kind kind, const QString &file, qint64 offset, const QByteArray &bytes)
{
    if (isRecording)
        calls.push_back({kind, file, offset, bytes});
}

FrailFiles::FrailFiles() : m_layer(std::make_unique<FrailLayer>()) {}

FrailFiles::~FrailFiles() = default;

void FrailFiles::failAt(int call, Fault fault)
{
    m_layer->failAt = call;
    m_layer->fault = fault;
    m_layer->count = 0;
    m_layer->hasFailed = false;
}

bool FrailFiles::mend()
{
    m_layer->failAt = 0;
    return std::exchange(m_layer->hasFailed, false);
}

void FrailFiles::startRecording()
{
    m_layer->calls.clear();
    m_layer->isRecording = true;
}

const std::vector<DiskCall> &FrailFiles::calls() const
{
    return m_layer->calls;
}

} // namespace tests
