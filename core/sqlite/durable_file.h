// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/result.h"

namespace regia::sqlite {

enum class Overwrite { No, Yes };

/// A new empty file that only its owner may read and write, whatever the umask.
/// Errors: AlreadyExists, FileUnreadable (the folder does not let us), DiskFull, DiskFailure.
[[nodiscard]] Result<void> createPrivateFile(const std::filesystem::path& path);

/// A name beside `path`, not taken, hidden: where a file is made before it is shown under its own name.
[[nodiscard]] std::filesystem::path temporaryBeside(const std::filesystem::path& path);

/// Writes `from` through to the disk and gives it the name `to`, in one step: at any moment `to` is the old file, the new
/// one, or (if there was none) absent. Errors: AlreadyExists (Overwrite::No), DiskFull, DiskFailure, FileUnreadable.
[[nodiscard]] Result<void> publish(const std::filesystem::path& from, const std::filesystem::path& to, Overwrite overwrite);

/// Removes a file when it goes out of scope, if it is still there: for the temporary ones.
class RemoveAtEnd {
public:
    explicit RemoveAtEnd(std::filesystem::path path) : m_path(std::move(path)) {}
    ~RemoveAtEnd();
    RemoveAtEnd(const RemoveAtEnd&) = delete;
    RemoveAtEnd& operator=(const RemoveAtEnd&) = delete;

private:
    std::filesystem::path m_path;
};

}  // namespace regia::sqlite
