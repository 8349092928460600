// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "core/base/clock.h"
#include "core/base/result.h"

namespace regia::workspace {

/// Who has a workspace open for writing.
struct LockOwner {
    std::string host;
    std::int64_t pid = 0;
    std::string user;
    std::string since;  ///< ISO 8601

    /// `anna@laptop, process 4711, since 2025-03-01T09:30:00Z`.
    [[nodiscard]] std::string text() const;
};

/// The file `.name.regia-lock` beside a workspace: it says who writes, also to people who look into a shared folder. A
/// lock that its process left behind (killed, power cut) is taken over in silence on the same machine, where the system
/// knows that nobody holds it; one of another machine is respected until somebody removes it.
class LockFile {
public:
    /// Errors: WorkspaceInUse (detail: the owner), WorkspaceReadOnly (the folder can not be written to), DiskFull, DiskFailure.
    [[nodiscard]] static Result<LockFile> acquire(const std::filesystem::path& workspace, const Clock& clock);

    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&&) = delete;
    /// Removes the file.
    ~LockFile();

private:
    LockFile(std::filesystem::path path, int file) : m_path(std::move(path)), m_file(file) {}

    std::filesystem::path m_path;
    int m_file;
};

[[nodiscard]] std::filesystem::path lockPathOf(const std::filesystem::path& workspace);
/// Who the lock file names, if there is one that can be read.
[[nodiscard]] std::optional<LockOwner> lockOwner(const std::filesystem::path& workspace);
/// Removes a lock that another machine left behind, on a person's word.
[[nodiscard]] Result<void> removeForeignLock(const std::filesystem::path& workspace);

}  // namespace regia::workspace
