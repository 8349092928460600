// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/clean_stamp.h"

#include <sys/stat.h>

#include <array>
#include <cstdio>

#include "core/sqlite/header.h"
#include "core/sqlite/transaction.h"
#include "core/workspace/columns.h"

namespace regia::workspace {
namespace {

/// Always as long as itself, so that writing it never makes the file longer.
std::string stampText(std::uint32_t changeCounter, std::int64_t bytes, const struct stat& file)
{
    std::array<char, 96> text{};
    std::snprintf(text.data(), text.size(), "%010u %020lld %020llu %020llu", changeCounter, static_cast<long long>(bytes),
                  static_cast<unsigned long long>(file.st_dev), static_cast<unsigned long long>(file.st_ino));
    return text.data();
}

/// What the stamp says if `commits` more are made and the file stays as long as it is.
std::optional<std::string> expectedStamp(const std::filesystem::path& path, std::uint32_t commits)
{
    struct stat file {};
    const auto header = sqlite::readHeader(path);
    if (!header || !*header || ::stat(path.c_str(), &file) != 0)
        return std::nullopt;
    return stampText((*header)->changeCounter + commits, (*header)->fileSize, file);
}

Result<void> store(sqlite::Database& database, const std::string& stamp)
{
    return sqlite::guarded([&] {
        SQLite::Statement put(database.connection(),
                              "INSERT INTO setting (name, value) VALUES ('clean_stamp', ?) "
                              "ON CONFLICT (name) DO UPDATE SET value = excluded.value");
        put.bind(1, stamp);
        put.exec();
    });
}

}  // namespace

bool hasCleanStamp(const sqlite::Database& database, const std::filesystem::path& path)
{
    const auto stored = sqlite::guarded([&] {
        SQLite::Statement row(database.connection(), "SELECT value FROM setting WHERE name = 'clean_stamp'");
        return row.executeStep() ? row.getColumn(0).getString() : std::string();
    });
    return stored && !stored->empty() && *stored == expectedStamp(path, 0);
}

Result<void> writeCleanStamp(sqlite::Database& database, const std::filesystem::path& path)
{
    REGIA_TRY(auto transaction, sqlite::Transaction::begin(database));
    const std::optional<std::string> stamp = expectedStamp(path, 1);
    if (!stamp)
        return {};
    REGIA_CHECK(store(database, *stamp));
    return transaction.commit();
}

Result<void> touchCleanStamp(sqlite::Database& database, std::int64_t version)
{
    return store(database, "version " + std::to_string(version));
}

}  // namespace regia::workspace
