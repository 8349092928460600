// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace regia::import {
namespace {

class FileSource final : public ByteSource {
public:
    FileSource(int descriptor, std::filesystem::path path, std::uint64_t size, timespec modified)
        : m_descriptor(descriptor), m_path(std::move(path)), m_size(size), m_modified(modified)
    {}
    ~FileSource() override { ::close(m_descriptor); }
    FileSource(const FileSource&) = delete;
    FileSource& operator=(const FileSource&) = delete;

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        ssize_t got = -1;
        do
            got = ::read(m_descriptor, to, size);
        while (got < 0 && errno == EINTR);
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, m_path.string(), std::strerror(errno));
        if (got == 0 && changed())
            return fail(ErrorCode::FileChanged, m_path.string(), "the file changed while it was read");
        m_read += static_cast<std::uint64_t>(got);
        return static_cast<std::size_t>(got);
    }

    double fraction() const override
    {
        return m_size == 0 ? 1.0 : std::min(1.0, static_cast<double>(m_read) / static_cast<double>(m_size));
    }

private:
    bool changed() const
    {
        struct stat now = {};
        return ::fstat(m_descriptor, &now) != 0 || static_cast<std::uint64_t>(now.st_size) != m_size ||
               now.st_mtim.tv_sec != m_modified.tv_sec || now.st_mtim.tv_nsec != m_modified.tv_nsec;
    }

    int m_descriptor;
    std::filesystem::path m_path;
    std::uint64_t m_size;
    timespec m_modified;
    std::uint64_t m_read = 0;
};

class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::shared_ptr<const std::string> bytes) : m_bytes(std::move(bytes)) {}

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        const std::size_t count = std::min(size, m_bytes->size() - m_at);
        std::memcpy(to, m_bytes->data() + m_at, count);
        m_at += count;
        return count;
    }

    double fraction() const override { return m_bytes->empty() ? 1.0 : static_cast<double>(m_at) / static_cast<double>(m_bytes->size()); }

private:
    std::shared_ptr<const std::string> m_bytes;
    std::size_t m_at = 0;
};

class CancellableSource final : public ByteSource {
public:
    CancellableSource(ByteSourcePtr source, const Progress& progress) : m_source(std::move(source)), m_progress(progress) {}

    Result<std::size_t> read(char* to, std::size_t size) override
    {
        if (m_progress.cancelled())
            return fail(ErrorCode::Cancelled);
        return m_source->read(to, size);
    }
    double fraction() const override { return m_source->fraction(); }

private:
    ByteSourcePtr m_source;
    const Progress& m_progress;
};

}  // namespace

Result<ByteSourcePtr> openFile(const std::filesystem::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return fail(errno == ENOENT || errno == ENOTDIR ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable, path.string(),
                    std::strerror(errno));
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return fail(ErrorCode::FileUnreadable, path.string(), S_ISDIR(status.st_mode) ? "a folder" : "not a file");
    }
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::make_unique<FileSource>(descriptor, path, static_cast<std::uint64_t>(status.st_size), status.st_mtim);
}

ByteSourcePtr openMemory(std::shared_ptr<const std::string> bytes) { return std::make_unique<MemorySource>(std::move(bytes)); }

ByteSourcePtr untilCancelled(ByteSourcePtr source, const Progress& progress)
{
    return std::make_unique<CancellableSource>(std::move(source), progress);
}

Result<std::string> readUpTo(ByteSource& source, std::size_t limit)
{
    std::string bytes;
    std::size_t filled = 0;
    while (filled < limit) {
        bytes.resize(std::min(limit, std::max<std::size_t>(filled * 2, 64 * 1024)));
        REGIA_TRY(const std::size_t got, source.read(bytes.data() + filled, bytes.size() - filled));
        if (got == 0)
            break;
        filled += got;
    }
    bytes.resize(filled);
    return bytes;
}

Result<std::string> readAll(ByteSource& source, std::size_t limit)
{
    REGIA_TRY(std::string bytes, readUpTo(source, limit + 1));
    if (bytes.size() > limit)
        return fail(ErrorCode::FileTooLarge, {}, "a part of more than " + std::to_string(limit >> 20) + " MB");
    return bytes;
}

}  // namespace regia::import
