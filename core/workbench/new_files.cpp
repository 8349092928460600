// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/new_files.h"

#include <atomic>
#include <set>
#include <string>

#include "core/import/loading/file_hash.h"
#include "core/workspace/batches.h"

namespace regia::workbench {

Result<std::vector<std::filesystem::path>> filesNotImported(const Workbench& workbench, const std::vector<std::filesystem::path>& files,
                                                            Progress& progress)
{
    REGIA_TRY(const sqlite::Database reader, workbench.workspace().reader());
    REGIA_TRY(const std::vector<model::Batch> batches, workspace::listBatches(reader));
    std::set<std::string> known;
    for (const model::Batch& batch : batches)
        if (batch.state == model::BatchState::Applied)
            known.insert(batch.fileSha256);
    std::vector<std::filesystem::path> unknown;
    const std::atomic<bool> goOn = false;
    for (const std::filesystem::path& file : files) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto hash = import::sha256Of(file, goOn);
        if (!hash || !known.contains(*hash))
            unknown.push_back(file);
    }
    return unknown;
}

}  // namespace regia::workbench
