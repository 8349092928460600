// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/durable_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <system_error>

namespace regia::sqlite {
namespace {

tl::unexpected<Error> failedWith(int number, const std::filesystem::path& path)
{
    ErrorCode code = ErrorCode::DiskFailure;
    if (number == EEXIST)
        code = ErrorCode::AlreadyExists;
    else if (number == ENOSPC || number == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (number == EACCES || number == EPERM || number == EROFS || number == ENOENT || number == ENOTDIR)
        code = ErrorCode::FileUnreadable;
    return fail(code, path.string(), std::generic_category().message(number));
}

Result<void> synchronise(const std::filesystem::path& path, int flags)
{
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0)
        return failedWith(errno, path);
    const int number = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    // Some file systems can not synchronise a folder, and say so.
    if (number == 0 || ((flags & O_DIRECTORY) != 0 && number == EINVAL))
        return {};
    return failedWith(number, path);
}

/// 0 or the error number. A file system without an exclusive rename gets a hard link, which is exclusive too.
int renameExclusively(const std::filesystem::path& from, const std::filesystem::path& to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
#endif
    if (::link(from.c_str(), to.c_str()) != 0)
        return errno;
    return ::unlink(from.c_str()) == 0 ? 0 : errno;
}

}  // namespace

Result<void> createPrivateFile(const std::filesystem::path& path)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return failedWith(errno, path);
    const int number = ::fchmod(file, S_IRUSR | S_IWUSR) == 0 ? 0 : errno;
    ::close(file);
    // A file system without rights (FAT) refuses to set them and works all the same.
    if (number != 0 && number != EPERM && number != ENOTSUP)
        return failedWith(number, path);
    return {};
}

std::filesystem::path temporaryBeside(const std::filesystem::path& path)
{
    static std::atomic<unsigned> counter{0};
    for (;;) {
        const std::string name =
            "." + path.filename().string() + ".regia-" + std::to_string(::getpid()) + "-" + std::to_string(counter.fetch_add(1));
        std::filesystem::path candidate = path.parent_path() / name;
        std::error_code ignored;
        if (!std::filesystem::exists(candidate, ignored))
            return candidate;
    }
}

Result<void> publish(const std::filesystem::path& from, const std::filesystem::path& to, Overwrite overwrite)
{
    REGIA_CHECK(synchronise(from, O_RDONLY));
    if (overwrite == Overwrite::Yes) {
        if (::rename(from.c_str(), to.c_str()) != 0)
            return failedWith(errno, to);
    } else if (const int number = renameExclusively(from, to); number != 0) {
        return failedWith(number, to);
    }
    const std::filesystem::path folder = to.has_parent_path() ? to.parent_path() : ".";
    return synchronise(folder, O_RDONLY | O_DIRECTORY);
}

RemoveAtEnd::~RemoveAtEnd()
{
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

}  // namespace regia::sqlite
