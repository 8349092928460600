// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/sqlite/database.h"
#include "core/workspace/workspace.h"

namespace regia::import {

/// A copy of a workspace that nobody else sees, to try things on: what is done to it is forgotten with it. Its file (0600) has no
/// name any more once it is open, where the system allows that, so nothing of it is left after success, failure, cancel or a
/// kill. It is written without a journal: after an error it is good for nothing.
class PrivateCopy {
public:
    /// Copies the pages as they are while a reader's lock holds writers off: about a second for 500 MB. `folder` is made when it is
    /// not there. Errors: DiskFull, DiskFailure, FileUnreadable, WorkspaceMoved, Cancelled.
    [[nodiscard]] static Result<PrivateCopy> of(const workspace::Workspace& workspace, const std::filesystem::path& folder,
                                                Progress& progress);

    [[nodiscard]] sqlite::Database& database() { return m_database; }
    /// As of the moment of copying.
    [[nodiscard]] const workspace::Settings& settings() const { return m_settings; }
    [[nodiscard]] Instant now() const { return m_now; }

private:
    PrivateCopy(sqlite::Database database, workspace::Settings settings, Instant now)
        : m_database(std::move(database)), m_settings(std::move(settings)), m_now(now)
    {}

    sqlite::Database m_database;
    workspace::Settings m_settings;
    Instant m_now;
};

}  // namespace regia::import
