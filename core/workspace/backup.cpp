// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backup.h"

#include "core/sqlite/copy.h"

namespace regia::workspace {

Result<void> backup(const Workspace& workspace, const std::filesystem::path& target, sqlite::Overwrite overwrite, Progress& progress)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(workspace.path(), target, ignored))
        return fail(ErrorCode::InvalidInput, target.string(), "a workspace can not be its own copy");
    REGIA_TRY(auto reader, workspace.reader());
    return sqlite::vacuumInto(reader, target, overwrite, progress);
}

}  // namespace regia::workspace
