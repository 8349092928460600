// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/facts.h"
#include "core/import/mapping.h"
#include "core/import/receipt.h"
#include "core/import/table.h"
#include "core/model/source.h"
#include "core/workspace/workspace.h"

namespace regia::import {

class PrivateCopy;

enum class Join {
    Keys,  ///< records that share an e-mail, telephone, card or id are one contact (core/identity)
    None,  ///< every external key stays a contact of its own: benchmarks, lists already clean
};

struct ImportOptions {
    std::string source;  ///< its key or name; empty: the mapping's, else the file's name
    Join join = Join::Keys;
    bool dryRun = false;                  ///< everything is done to a private copy: the receipt says what would be
    std::filesystem::path stagingFolder;  ///< where big imports wait; empty: `defaultStagingFolder()`
};

/// The source of a file that nothing else names one for: its name without the marks of copies and dates. Without an id.
[[nodiscard]] model::Source sourceNamedAfter(const std::string& file);

/// The user's cache folder for this program, else the system's folder for temporary files.
[[nodiscard]] std::filesystem::path defaultStagingFolder();

/// Reads a table, gives its columns the meaning of `mapping` and stores what it says: one command, whole or not at all. Until
/// then everything waits in a private file that is gone whatever happens; memory does not grow with the rows.
/// Progress counts thousandths of the work. Parsing runs in a thread of its own.
/// Errors: those of openTable, of Mapper::create and of Workspace::command; DiskFull also for the staging folder; Cancelled.
[[nodiscard]] Result<ImportReceipt> importTable(workspace::Workspace& workspace, const TableInfo& table, const Mapping& mapping,
                                                const ImportOptions& options, Progress& progress);

/// The folder of the options, else the default one.
[[nodiscard]] std::filesystem::path stagingFolderOf(const ImportOptions& options);

/// Sees the rows of a table as they are read.
class RowWatcher {
public:
    virtual ~RowWatcher() = default;
    /// Before the first row; again when the table is read anew.
    virtual void begin() = 0;
    virtual void see(const RawRow& row) = 0;
};

/// The same import, done to a private copy: the receipt's batch is of the copy. Errors: as importTable.
[[nodiscard]] Result<ImportReceipt> tryTable(PrivateCopy& copy, const TableInfo& table, const Mapping& mapping,
                                             const ImportOptions& options, RowWatcher& watcher, Progress& progress);

/// What is stored with the batch beside the facts.
struct BatchText {
    std::string source;  ///< its key
    std::string sourceTitle;
    std::string file;
    std::string fileSha256;
    std::string preset;
    nlohmann::json mapping;
    std::vector<std::string> header;
    nlohmann::json repairs;  ///< of a batch of repaired rows: which cells of which batch; else null
};

/// A row as it was read, and the facts that became complete with it (Mapper: an order's come with its last row).
struct FactsBlock {
    std::vector<RawRow> rows;
    std::vector<RowFacts> facts;
    double fraction = 0;  ///< of the table, so far
};
/// Fills the block with the next rows, using again what memory it has; false at the end.
using FactsSource = std::function<Result<bool>(FactsBlock& block)>;

/// The same for facts that come from elsewhere: what importTable is made of. `complete` is asked after the last block for what
/// is only known then: the file's hash, the warnings.
[[nodiscard]] Result<ImportReceipt> importFacts(workspace::Workspace& workspace, BatchText text, const FactsSource& source,
                                                const std::function<Result<void>(BatchText&, std::vector<Warning>&)>& complete,
                                                const ImportOptions& options, Progress& progress);

}  // namespace regia::import
