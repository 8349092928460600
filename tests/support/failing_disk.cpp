// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/failing_disk.h"

#include <sqlite3.h>

#include <cstdint>

namespace regia::test {
namespace {

/// SQLite's layer is a global thing; so is this. Tests that use it run on one thread.
struct Disk {
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs layer{};
    sqlite3_io_methods methods{};
    std::int64_t failAt = 0;
    std::int64_t operations = 0;
    Fault fault = Fault::Failure;
    Lasting lasting = Lasting::Once;
};
Disk g_disk;

/// A file of ours, with the real one right behind it in the same memory.
struct FailingFile {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file) { return static_cast<FailingFile*>(static_cast<void*>(file))->real; }

bool failsNow()
{
    if (g_disk.failAt == 0)
        return false;
    ++g_disk.operations;
    return g_disk.lasting == Lasting::Once ? g_disk.operations == g_disk.failAt : g_disk.operations >= g_disk.failAt;
}

int codeOr(int failure) { return g_disk.fault == Fault::NoSpace ? SQLITE_FULL : failure; }

int closeFile(sqlite3_file* file) { return realOf(file)->pMethods->xClose(realOf(file)); }
int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xRead(realOf(file), bytes, size, at);
}
int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    if (failsNow()) {
        realOf(file)->pMethods->xWrite(realOf(file), bytes, size / 2, at);
        return codeOr(SQLITE_IOERR_WRITE);
    }
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return failsNow() ? SQLITE_IOERR_TRUNCATE : realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file* file, int flags) { return failsNow() ? SQLITE_IOERR_FSYNC : realOf(file)->pMethods->xSync(realOf(file), flags); }
int fileSize(sqlite3_file* file, sqlite3_int64* size) { return realOf(file)->pMethods->xFileSize(realOf(file), size); }
int lockFile(sqlite3_file* file, int level) { return realOf(file)->pMethods->xLock(realOf(file), level); }
int unlockFile(sqlite3_file* file, int level) { return realOf(file)->pMethods->xUnlock(realOf(file), level); }
int checkLock(sqlite3_file* file, int* held) { return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held); }
int control(sqlite3_file* file, int operation, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSize(sqlite3_file* file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); }
int characteristics(sqlite3_file* file) { return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file)); }

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* ours = static_cast<FailingFile*>(static_cast<void*>(file));
    ours->real = static_cast<sqlite3_file*>(static_cast<void*>(ours + 1));
    ours->base.pMethods = nullptr;
    const int code = g_disk.real->xOpen(g_disk.real, name, ours->real, flags, outFlags);
    if (ours->real->pMethods != nullptr)
        ours->base.pMethods = &g_disk.methods;
    return code;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder)
{
    return failsNow() ? SQLITE_IOERR_DELETE : g_disk.real->xDelete(g_disk.real, name, syncFolder);
}

}  // namespace

FailingDisk::FailingDisk()
{
    g_disk = {};
    sqlite3_initialize();
    g_disk.real = sqlite3_vfs_find(nullptr);
    g_disk.layer = *g_disk.real;
    g_disk.layer.zName = "failing";
    g_disk.layer.pNext = nullptr;
    g_disk.layer.szOsFile = static_cast<int>(sizeof(FailingFile)) + g_disk.real->szOsFile;
    g_disk.layer.xOpen = openFile;
    g_disk.layer.xDelete = deleteFile;
    g_disk.methods = {.iVersion = 1,
                      .xClose = closeFile,
                      .xRead = readFile,
                      .xWrite = writeFile,
                      .xTruncate = truncateFile,
                      .xSync = syncFile,
                      .xFileSize = fileSize,
                      .xLock = lockFile,
                      .xUnlock = unlockFile,
                      .xCheckReservedLock = checkLock,
                      .xFileControl = control,
                      .xSectorSize = sectorSize,
                      .xDeviceCharacteristics = characteristics,
                      .xShmMap = nullptr,
                      .xShmLock = nullptr,
                      .xShmBarrier = nullptr,
                      .xShmUnmap = nullptr,
                      .xFetch = nullptr,
                      .xUnfetch = nullptr};
    sqlite3_vfs_register(&g_disk.layer, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&g_disk.layer);
    sqlite3_vfs_register(g_disk.real, 1);
}

void FailingDisk::failAt(std::int64_t operation, Fault fault, Lasting lasting)
{
    g_disk.failAt = operation;
    g_disk.operations = 0;
    g_disk.fault = fault;
    g_disk.lasting = lasting;
}

bool FailingDisk::hasFailed() const { return g_disk.failAt != 0 && g_disk.operations >= g_disk.failAt; }

}  // namespace regia::test
