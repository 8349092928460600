// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/import/facts.h"
#include "core/import/mapper.h"
#include "core/import/table.h"
#include "core/model/batch.h"
#include "core/sqlite/database.h"
#include "core/workspace/settings.h"

namespace regia::import {

using RowsByNumber = std::map<std::int64_t, RawRow>;

/// A mapper for the rows of a batch, by the mapping of then. Errors: as Mapper::create, InvalidDocument.
[[nodiscard]] Result<Mapper> mapperOf(const model::Batch& batch, const workspace::Settings& settings);

/// Rows of a batch as they were read. Within `sqlite::guarded`. Errors: NotFound (detail: which), WorkspaceDamaged.
[[nodiscard]] Result<RowsByNumber> rowsOfBatch(const sqlite::Database& database, BatchId batch, const std::set<std::int64_t>& numbers);

/// The applied batches that repair `origin` and came before `before` (not valid: all of them), the oldest first.
[[nodiscard]] Result<std::vector<model::Batch>> repairsOf(const sqlite::Database& database, BatchId origin, BatchId before);

/// Puts what such a batch made of these rows in their place. Within `sqlite::guarded`. Errors: WorkspaceDamaged.
[[nodiscard]] Result<void> overlay(const sqlite::Database& database, const model::Batch& repairs, RowsByNumber& rows);

/// Takes from the facts of repaired rows what is stored of them already.
///
/// A row that was held back brings all it says. One that was stored keeps the person's key under which it was, and of its events
/// only those are new that it did not tell before; those that it no longer tells are taken away. Orders are replaced whole.
class RepairedFacts {
public:
    /// For the facts of a batch with `repairs` in its counts: what its rows said before it. For another batch nothing is to be
    /// settled. The batch need not be stored yet. Errors: those of mapperOf, NotFound, WorkspaceDamaged.
    [[nodiscard]] static Result<RepairedFacts> create(const sqlite::Database& database, const model::Batch& batch,
                                                      const workspace::Settings& settings);

    /// `facts.row` is the row's place in the batch of repaired rows.
    void settle(std::vector<RowFacts>& facts) const;

private:
    struct Stored {
        RowFacts facts;          ///< by the newest version of the row that was stored
        std::string key;         ///< of the person, by the oldest one
        std::string responseId;  ///< of its answers, likewise
        bool isStored = false;
    };

    [[nodiscard]] Result<void> addVersion(const RowsByNumber& rows, Mapper mapper);
    static void settle(const Stored& stored, RowFacts& facts);

    std::vector<Stored> m_stored;  ///< by place, from 1
};

}  // namespace regia::import
