// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/header.h"

#include <sqlite3.h>

#include <array>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <system_error>

#include "core/sqlite/guarded.h"

namespace regia::sqlite {
namespace {

constexpr std::size_t kHeaderSize = 100;
using Bytes = std::array<unsigned char, kHeaderSize>;

/// A file of SQLite's operating-system layer; SQLite says how much memory one takes.
class LayerFile {
public:
    ~LayerFile()
    {
        if (file()->pMethods != nullptr)
            file()->pMethods->xClose(file());
    }

    /// The path must be absolute and outlive the file.
    int open(const char* path)
    {
        int flags = 0;
        return m_layer->xOpen(m_layer, path, file(), SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, &flags);
    }
    int size(sqlite3_int64& bytes) { return file()->pMethods->xFileSize(file(), &bytes); }
    int read(Bytes& bytes) { return file()->pMethods->xRead(file(), bytes.data(), static_cast<int>(bytes.size()), 0); }

private:
    sqlite3_file* file() { return static_cast<sqlite3_file*>(static_cast<void*>(m_memory.get())); }

    sqlite3_vfs* m_layer = sqlite3_vfs_find(nullptr);
    std::unique_ptr<std::max_align_t[]> m_memory =
        std::make_unique<std::max_align_t[]>(static_cast<std::size_t>(m_layer->szOsFile) / sizeof(std::max_align_t) + 1);
};

std::uint32_t bigEndian(const Bytes& bytes, std::size_t at)
{
    return std::uint32_t{bytes[at]} << 24 | std::uint32_t{bytes[at + 1]} << 16 | std::uint32_t{bytes[at + 2]} << 8 | bytes[at + 3];
}

Result<void> checkOrdinary(const std::filesystem::path& path)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return fail(ErrorCode::FileNotFound, path.string(), path.string());
    if (error)
        return fail(ErrorCode::FileUnreadable, path.string(), error.message());
    if (std::filesystem::is_directory(status))
        return fail(ErrorCode::FileUnreadable, path.string(), "a folder");
    if (!std::filesystem::is_regular_file(status))
        return fail(ErrorCode::FileUnreadable, path.string(), "not an ordinary file");
    return {};
}

Header decode(const Bytes& bytes, sqlite3_int64 fileSize)
{
    const std::uint32_t pageSize = std::uint32_t{bytes[16]} << 8 | bytes[17];
    return {.fileSize = fileSize,
            .pageSize = pageSize == 1 ? 65536 : pageSize,
            .pages = bigEndian(bytes, 28),
            .changeCounter = bigEndian(bytes, 24),
            .userVersion = bigEndian(bytes, 60),
            .applicationId = bigEndian(bytes, 68)};
}

}  // namespace

Result<std::optional<Header>> readHeader(const std::filesystem::path& path)
{
    REGIA_CHECK(checkOrdinary(path));
    const std::string absolute = std::filesystem::absolute(path).string();
    sqlite3_initialize();
    LayerFile file;
    if (const int code = file.open(absolute.c_str()); code != SQLITE_OK)
        return fail(ErrorCode::FileUnreadable, path.string(), sqlite3_errstr(code));
    sqlite3_int64 size = 0;
    if (const int code = file.size(size); code != SQLITE_OK)
        return fail(errorCodeOf(code), path.string(), sqlite3_errstr(code));
    if (size < static_cast<sqlite3_int64>(kHeaderSize))
        return std::optional<Header>{};
    Bytes bytes{};
    if (const int code = file.read(bytes); code != SQLITE_OK)
        return fail(errorCodeOf(code), path.string(), sqlite3_errstr(code));
    constexpr std::string_view kMagic("SQLite format 3\0", 16);
    if (std::memcmp(bytes.data(), kMagic.data(), kMagic.size()) != 0)
        return std::optional<Header>{};
    return std::optional(decode(bytes, size));
}

}  // namespace regia::sqlite
