// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/snapshot/snapshot_builder.h"
#include "core/workspace/workspace.h"

namespace regia::snapshot {

/// Numbers of rows of a table → codes of a snapshot.
class IdMap {
public:
    void add(std::int64_t id, std::uint32_t code);
    /// kNoCode for an id that is not there.
    [[nodiscard]] std::uint32_t find(std::int64_t id) const;

private:
    std::vector<std::uint32_t> m_small;  ///< ids of a table start at 1 and leave few gaps
    std::unordered_map<std::int64_t, std::uint32_t> m_large;
};

/// One record that belongs to somebody.
struct LoadedRecord {
    std::int64_t id = 0;
    std::uint32_t row = 0;
    std::uint16_t source = kNoShortCode;
};

/// What all parts of a load need to know: made first, then only read.
struct LoadContext {
    const workspace::Workspace& workspace;
    std::int64_t dataVersion = 0;
    std::vector<LoadedRecord> records;  ///< by id
    IdMap types, channels, campaigns, products;
    std::unordered_map<std::int64_t, std::int64_t> importedAt;  ///< by batch
    std::vector<std::int64_t> companyOfRow;                     ///< 0: none; empty when no record has one

    /// The place of the first record with an id of at least this.
    [[nodiscard]] std::size_t placeOf(std::int64_t record) const;
};

/// A connection that sees the version that the load began with. Errors: Conflict when that is gone.
[[nodiscard]] Result<sqlite::Database> openAt(const workspace::Workspace& workspace, std::int64_t dataVersion);

/// Lets the thread that called the load tell all threads that it was cancelled.
class SharedCancel {
public:
    explicit SharedCancel(Progress& progress) : m_progress(progress), m_owner(std::this_thread::get_id()) {}
    [[nodiscard]] bool isCancelled()
    {
        if (std::this_thread::get_id() == m_owner && m_progress.cancelled())
            m_cancelled = true;
        return m_cancelled;
    }
    void report(std::int64_t done)
    {
        const std::int64_t all = m_done += done;
        if (std::this_thread::get_id() == m_owner)
            m_progress.report(all, 0);
    }

private:
    Progress& m_progress;
    std::thread::id m_owner;
    std::atomic<bool> m_cancelled = false;
    std::atomic<std::int64_t> m_done = 0;
};

/// Rows between two questions whether to stop.
inline constexpr std::int64_t kRowsPerCheck = 16384;

/// Names, contacts, records: everything but profiles, events and decisions. Fills `parts` and the context.
[[nodiscard]] Result<LoadContext> loadNames(const workspace::Workspace& workspace, SnapshotParts& parts);

/// The columns of attributes and companies. Reads with a connection of its own.
[[nodiscard]] Result<std::vector<Column>> loadColumns(const LoadContext& context, const std::vector<std::int64_t>& contacts,
                                                      SharedCancel& cancel);

[[nodiscard]] Result<Consents> loadConsents(const LoadContext& context, std::size_t rows);
[[nodiscard]] Result<Answers> loadAnswers(const LoadContext& context);

}  // namespace regia::snapshot
