// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace SQLite {
class Database;
}

namespace regia::import {

/// Where what is too much for memory waits: blocks of bytes, the first ones in memory, the others in a private SQLite
/// database without a journal. The file (0600) has no name any more once it is open, where the system allows that: nothing
/// of it is left after success, failure, cancel or a kill.
class Spill {
public:
    /// `folder` is made when it is first needed (0700).
    explicit Spill(std::filesystem::path folder, std::size_t inMemory = std::size_t{16} << 20);
    ~Spill();
    Spill(const Spill&) = delete;
    Spill& operator=(const Spill&) = delete;

    /// Keeps a block and answers its number. Errors: DiskFull, DiskFailure, FileUnreadable (no folder to write in).
    [[nodiscard]] Result<std::int64_t> put(std::string_view block);
    /// A block that was put.
    [[nodiscard]] Result<void> get(std::int64_t number, std::string& block);

    /// The database itself, made if there is none yet, for a table that must be searched.
    [[nodiscard]] Result<SQLite::Database*> database();
    /// Whether anything had to go to the disk.
    [[nodiscard]] bool isOnDisk() const;

private:
    struct File;

    [[nodiscard]] Result<void> openFile();

    std::filesystem::path m_folder;
    std::size_t m_room;
    std::vector<std::string> m_blocks;  ///< block n in memory is number n
    std::unique_ptr<File> m_file;
};

}  // namespace regia::import
